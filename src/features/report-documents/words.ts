import { type Sentence, say } from '#kernel/sentence.ts';

export const words = {
  nil: say('ไม่มีผลการดำเนินงานในงวดนี้', 'There were no results in this period (nil report).'),
  notSent: say(
    'ยังไม่มีรายงานที่ส่งแล้ว และไม่มีร่างที่เปิดดูได้',
    'Nothing has been sent yet, and there is no draft you may open.',
  ),
  draftNote: say('ฉบับร่าง ยังไม่ได้ส่ง', 'Draft, not sent yet'),
  demoNote: say(
    'ข้อมูลสาธิต จัดทำขึ้นเพื่อแสดงการใช้งาน ไม่ใช่ข้อมูลราชการ',
    'Demonstration data, made up to show how the system works',
  ),
  signer: say('หัวหน้าหน่วยงานผู้รายงาน', 'Head of the reporting office'),
  standIn: say('ผู้บันทึกแทน', 'Recorded in its place by'),
  receipt: say('เลขที่รับ', 'Receipt number'),
  submittedAt: say('ส่งเมื่อ', 'Sent'),
  letter: say('หนังสือต้นเรื่อง', 'Source letter'),
  programme: say('โครงการ', 'Programme'),
  unanswered: say('ไม่ได้ระบุ', 'Not given'),
  pdf: say('เอกสาร PDF ของรายงาน', 'The report as PDF'),
  docx: say('เอกสาร Word ของรายงาน', 'The report as a Word file'),
  xlsx: say('ตาราง Excel ของรายงาน', 'The report as an Excel sheet'),
};

/** The line under the title that names the period; a month reads as letters write it. */
export const periodLine = (periodId: string, label: Sentence): Sentence =>
  /^\d{4}-\d{2}$/.test(periodId)
    ? say(`ประจำเดือน${label.th}`, `For ${label.en}`)
    : say(`งวด ${label.th}`, `Period: ${label.en}`);

/** How an item of a repeated group is headed when it has no title of its own. */
export const itemTitle = (label: Sentence, number: number): Sentence =>
  say(`${label.th}ที่ ${number}`, `${label.en} ${number}`);

/** What screens say about documents. */
export const fileWords = {
  asPdf: say('PDF', 'PDF'),
  asDocx: say('Word', 'Word'),
  asXlsx: say('Excel', 'Excel'),
  download: say('ดาวน์โหลดเอกสาร', 'Download documents'),
  table: say('ตาราง', 'Table'),
};
