import { type CleanLetter, long, onDay } from './clean-letter.ts';
import { CHIANG_MAI, DOPA, KALASIN, LOCAL, MUKDAHAN, SONGKHLA } from './offices.ts';

/** A stamped letter prints no subject: its body says what it is about. */
const letters: readonly Omit<CleanLetter, 'kind' | 'subject'>[] = [
  {
    name: 'forms that are sent',
    office: DOPA,
    running: 'ว 30983',
    date: '2020-11-18',
    to: 'จังหวัด ทุกจังหวัด',
    body: [
      'ตามที่กรมการปกครองได้แจ้งแนวทางการคัดเลือกศูนย์ดำรงธรรมอำเภอต้นแบบ นั้น',
      `กรมการปกครองขอส่งแบบรายงานผลการคัดเลือก จำนวน 1 ชุด มาพร้อมนี้ เพื่อรายงานผลภายใน${onDay('2020-12-04')}`,
    ],
  },
  {
    name: 'an answer to a question',
    office: LOCAL,
    running: '1511',
    date: '2025-06-09',
    above: 'ด่วน',
    to: 'องค์การบริหารส่วนจังหวัดมุกดาหาร',
    body: [
      `ตามหนังสือองค์การบริหารส่วนจังหวัดมุกดาหาร ที่ มห 51001/305 ลงวันที่ ${long('2025-05-26')} หารือการเบิกค่าเช่าบ้าน นั้น`,
      'กรมส่งเสริมการปกครองท้องถิ่นพิจารณาแล้ว เห็นว่าสามารถดำเนินการได้ตามระเบียบ',
    ],
  },
  {
    name: 'a reminder',
    office: MUKDAHAN,
    running: 'ว 405',
    date: '2024-08-05',
    above: 'ด่วนที่สุด',
    to: 'อำเภอ ทุกอำเภอ',
    body: [
      `ตามที่จังหวัดมุกดาหารให้อำเภอรายงานผลการสำรวจภายใน${onDay('2024-08-09')} นั้น`,
      'ขอให้อำเภอที่ยังไม่รายงาน เร่งรัดดำเนินการให้แล้วเสร็จตามกำหนด',
    ],
  },
  {
    name: 'a copy for information',
    office: KALASIN,
    running: 'ว 77',
    date: '2026-05-11',
    to: 'ส่วนราชการในสังกัด',
    body: [
      'พร้อมนี้ จังหวัดกาฬสินธุ์ขอส่งสำเนาประกาศวันหยุดราชการกรณีพิเศษมาเพื่อทราบ',
      'และแจ้งเจ้าหน้าที่ในสังกัดทราบโดยทั่วกัน',
    ],
    arabic: true,
  },
  {
    name: 'a reception of things',
    office: CHIANG_MAI,
    running: '902',
    date: '2023-02-20',
    to: 'สำนักงานคลังจังหวัดเชียงใหม่',
    body: [
      'ด้วยจังหวัดเชียงใหม่ได้รับใบเสร็จรับเงิน จำนวน 18,250 บาท (หนึ่งหมื่นแปดพันสองร้อยห้าสิบบาทถ้วน) ไว้เรียบร้อยแล้ว',
      'จึงแจ้งมาเพื่อทราบ',
    ],
  },
  {
    name: 'the change of a room',
    office: SONGKHLA,
    running: 'ว 300',
    date: '2025-09-01',
    to: 'อำเภอ ทุกอำเภอ',
    body: [
      'ด้วยจังหวัดสงขลาขอเปลี่ยนแปลงสถานที่ประชุม',
      `โดยขอให้เข้าร่วมประชุม ใน${onDay('2025-09-10')} เวลา 13.00 น. ณ ห้องประชุมชั้น 4 แทน`,
    ],
  },
  {
    name: 'a monthly report',
    office: DOPA,
    running: 'ว 2190',
    date: '2026-04-20',
    to: 'จังหวัด ทุกจังหวัด',
    body: [
      'ด้วยกรมการปกครองกำหนดติดตามผลการให้บริการงานทะเบียน',
      'จึงขอให้จังหวัดรายงานผลให้กรมการปกครองทราบภายในวันที่ 20 ของทุกเดือน',
    ],
    arabic: true,
  },
  {
    name: 'an address for questions',
    office: MUKDAHAN,
    running: '118',
    date: '2026-01-12',
    to: 'ที่ทำการปกครองอำเภอคำชะอี',
    body: [
      'ตามที่อำเภอคำชะอีขอรับคู่มือการใช้งานระบบ นั้น',
      'จังหวัดได้จัดส่งทางไปรษณีย์อิเล็กทรอนิกส์แล้ว หากมีข้อสงสัยโปรดสอบถามที่ saraban@mukdahan.example',
    ],
  },
  {
    name: 'after each event',
    office: KALASIN,
    running: 'ว 61',
    date: '2024-12-02',
    to: 'อำเภอ ทุกอำเภอ',
    body: [
      'ด้วยจังหวัดกาฬสินธุ์กำหนดรวบรวมผลกิจกรรมจิตอาสา',
      'ขอให้อำเภอบันทึกผลพร้อมภาพถ่ายในระบบทุกครั้ง หลังเสร็จสิ้นการดำเนินกิจกรรม',
    ],
  },
  {
    name: 'documents that lack',
    office: CHIANG_MAI,
    running: '77',
    date: '2022-09-05',
    to: 'เทศบาลตำบลตัวอย่าง',
    body: [
      'ตามที่เทศบาลตำบลตัวอย่างส่งเอกสารประกอบคำขอ นั้น',
      `จังหวัดตรวจสอบแล้วพบว่าเอกสารไม่ครบถ้วน จึงขอให้ส่งเพิ่มเติมภายใน${onDay('2022-09-16')}`,
    ],
  },
];

/** Letters under a stamp, without a signer's name. */
export const STAMPED_LETTERS: readonly CleanLetter[] = letters.map((letter) => ({
  ...letter,
  kind: 'stamped',
  subject: '',
}));
