import type { Sentence } from '#kernel/sentence.ts';
import { say } from '#kernel/sentence.ts';
import type { SourceStatus } from './model.ts';

export const words = {
  notCompiled: say('รายงานนี้ไม่ใช่รายงานรวบรวม', 'This report is not compiled from other reports.'),
  notYourOffice: say(
    'รายงานรวบรวมนี้เป็นของหน่วยงานอื่น',
    'This compiled report belongs to another office.',
  ),
  needsCompiler: say(
    'เฉพาะผู้รวบรวมหรือผู้บันทึกของหน่วยงานเท่านั้นที่รวบรวมได้',
    'Only a compiler or recorder of the office can compile.',
  ),
  pickBelow: say(
    'รายงานนี้ยังอยู่ระหว่างการตรวจของหน่วยงานต้นทาง',
    'This report is still being reviewed at the level below.',
  ),
  pickReturned: say(
    'รายงานนี้ถูกตีกลับและยังไม่ส่งกลับมา',
    'This report was sent back and has not come again.',
  ),
  pickMissing: say('ยังไม่ได้ส่งรายงาน', 'Nothing has been sent yet.'),
  pickNil: say('หน่วยงานรายงานว่าไม่มีผลการดำเนินงาน', 'The office reported nil.'),
  pickExcused: say('หน่วยงานได้รับการยกเว้น', 'The office is excused.'),
  pickUnknown: say('ไม่พบกิจกรรมที่เลือก', 'The chosen item does not exist.'),
  pickTwice: say('เลือกกิจกรรมนี้ซ้ำ', 'This item is picked twice.'),
  documentTitle: say('รายงานผลการดำเนินงานเชิงคุณภาพ', 'Report of outstanding work'),
  overview: say('สรุปภาพรวม', 'Overview'),
  summaryTable: say('สรุปผลการดำเนินงาน', 'Summary'),
  number: say('ที่', 'No.'),
  office: say('หน่วยงาน', 'Office'),
  activityCount: say('จำนวนกิจกรรม', 'Activities'),
  total: say('รวม', 'Total'),
  activities: say('รายละเอียดกิจกรรม', 'Activities in detail'),
  nilOffices: say('หน่วยงานที่ไม่มีผลการดำเนินงาน', 'Offices that reported nil'),
  missingOffices: say('หน่วยงานที่ยังไม่รายงาน', 'Offices that have not reported'),
  excusedOffices: say('หน่วยงานที่ได้รับการยกเว้น', 'Offices that are excused'),
  list: say('รายงานรวบรวมของหน่วยงาน', 'Compilations of the caller’s office'),
  open: say('เปิดหน้ารวบรวม', 'What may be picked, and what was picked'),
  save: say('บันทึกการรวบรวม', 'Keep what is picked, its order, and the summaries'),
};

/** What the screen calls the state of a report from below. */
export const statusWords: Record<SourceStatus, Sentence> = {
  accepted: say('รับรองแล้ว', 'Accepted'),
  ready: say('รอตรวจที่หน่วยงานนี้', 'Waiting for this office'),
  below: say('อยู่ระหว่างตรวจที่ต้นทาง', 'In review below'),
  returned: say('ตีกลับ', 'Sent back'),
  missing: say('ยังไม่ส่ง', 'Not sent'),
  nil: say('ไม่มีผลการดำเนินงาน', 'Nil'),
  excused: say('ยกเว้น', 'Excused'),
};

/** The sum of an amount of money, in figures and in words. */
export const moneyTotal = (label: Sentence, figures: string, inWords: string): Sentence =>
  say(`${label.th}รวมทั้งสิ้น ${figures} บาท (${inWords})`, `${label.en}, in all: ${figures} baht`);
