import {
  DEPUTY,
  DISTRICTS,
  deadline,
  type ExpectedLetter,
  enclosure,
  MUKDAHAN,
  NOTHING,
  number,
  PROVINCE,
  PROVINCE_OFFICE,
  reference,
  WRONG_CODE,
} from './expected.ts';

/** What must be read from letter 000. */
export const letter000: ExpectedLetter = {
  letter: {
    ...NOTHING,
    urgency: 'most-urgent',
    number: number('มท ๐๐๑๘.๑/ว ๓๒๘', 'มท 0018.1', '328'),
    date: '2022-01-31',
    subject: 'แนวทางการขับเคลื่อนนโยบายปกป้องและเชิดชูสถาบันพระมหากษัตริย์',
    issuer: MUKDAHAN,
    to: DISTRICTS,
    references: [
      reference(
        'หนังสือจังหวัดมุกดาหาร ที่ มท ๐๐๑๘/ว ๓๕๑ ลงวันที่ ๒๘ มกราคม ๒๕๖๕',
        number('มท ๐๐๑๘/ว ๓๕๑', 'มท 0018', '351'),
        '2022-01-28',
        PROVINCE,
      ),
    ],
    enclosures: [enclosure(null, 'โครงการสำคัญของกรมการปกครอง ประจำปีงบประมาณ พ.ศ. ๒๕๖๕', 'ฉบับ')],
    citations: [
      reference(
        'หนังสือกรมการปกครอง ที่ มท ๓๐๘.๓/ว ๑๒๒๘ ลงวันที่ ๑๕ มกราคม ๒๕๖๔',
        number('มท ๓๐๘.๓/ว ๑๒๒๘', 'มท 308.3', '1228'),
        '2021-01-15',
        'กรมการปกครอง',
      ),
    ],
    owner: PROVINCE_OFFICE,
    phones: ['0-4261-1817'],
  },
  signer: DEPUTY,
  deadlines: [
    deadline(
      'district',
      'ในวันศุกร์ของทุกสัปดาห์',
      'รายงานผลการดำเนินงานเชิงปริมาณ ผ่านทางระบบการรายงาน E-Report',
      { kind: 'weekly', weekday: 'FRI' },
    ),
    deadline(
      'district',
      'ภายในวันที่ ๑๐ ของทุกเดือน เริ่มครั้งแรกตั้งแต่วันพฤหัสบดีที่ ๑๐ กุมภาพันธ์ ๒๕๖๕',
      'รายงานผลการดำเนินงานเชิงคุณภาพ … รายงานผ่านทางระบบการรายงาน E-Report ส่งให้จังหวัด เพื่อรวบรวมรายงานโครงการ/กิจกรรมเด่น หรือที่เป็นความคิดริเริ่มของทุกอำเภอ ที่ปรากฏผลเป็นที่ประจักษ์พร้อมภาพถ่ายและรายละเอียดในกิจกรรมมากที่สุด เช่น ใครทำอะไร ที่ไหน เมื่อไร มีผู้เข้าร่วมกิจกรรมกี่คน ใช้งบประมาณเท่าไร…',
      { kind: 'monthly', dayOfMonth: 10, first: '2022-02-10' },
    ),
  ],
  findings: [WRONG_CODE, ['leading-zero-lost', '๓๐๘.๓', '๐๓๐๘.๓']],
};
