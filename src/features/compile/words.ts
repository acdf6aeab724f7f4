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
    'รายงานนี้ถูกตีกลับและยังไม่ได้ส่งใหม่',
    'This report was sent back and has not been sent again.',
  ),
  pickMissing: say('ยังไม่ได้ส่งรายงาน', 'Nothing has been sent yet.'),
  pickNil: say('หน่วยงานรายงานว่าไม่มีผลการดำเนินงาน', 'The office reported nil.'),
  pickExcused: say('หน่วยงานได้รับการยกเว้น', 'The office is excused.'),
  pickUnknown: say('ไม่พบกิจกรรมที่เลือก', 'The chosen item does not exist.'),
  pickChanged: say(
    'รายงานต้นทางเปลี่ยนแปลงหรือถูกถอนหลังจากที่เลือก โปรดใช้ฉบับล่าสุดหรือเอาออก',
    'The source has changed or was withdrawn since this was picked. Use the latest, or take it out.',
  ),
  pickForeign: say(
    'ข้อมูลนี้ไม่ตรงกับที่เลือกจากรายงานของหน่วยงาน โปรดแก้ไขในหน้ารวบรวม',
    'This is not what was picked from the reports of the offices. Please change it on the compile page.',
  ),
  notPicked: say(
    'รายงานรวบรวมต้องมาจากรายงานของหน่วยงานที่ผ่านการตรวจแล้วเท่านั้น',
    'A compiled report holds only what was picked from reports of offices that have been passed on.',
  ),
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
  below: say('ระหว่างตรวจที่ต้นทาง', 'In review below'),
  returned: say('ตีกลับ', 'Sent back'),
  missing: say('ยังไม่ส่ง', 'Not sent'),
  nil: say('ไม่มีผลการดำเนินงาน', 'Nil'),
  excused: say('ยกเว้น', 'Excused'),
};

/** The sum of an amount of money, in figures and in words. */
export const moneyTotal = (label: Sentence, figures: string, inWords: string): Sentence =>
  say(`${label.th}รวมทั้งสิ้น ${figures} บาท (${inWords})`, `${label.en}, in all: ${figures} baht`);

/** What the compile page says. */
export const screenWords = {
  rail: say('รวบรวม', 'Compile'),
  title: say('รวบรวมรายงาน', 'Compile a report'),
  lead: say(
    'เลือกกิจกรรมจากรายงานของหน่วยงานในพื้นที่ เรียงลำดับ และสรุปเป็นรายงานฉบับเดียว',
    'Pick activities from the reports of the offices below, put them in order, and sum them up in one report.',
  ),
  none: say('หน่วยงานนี้ไม่มีรายงานที่ต้องรวบรวม', 'This office has nothing to compile.'),
  noneLead: say(
    'เมื่อถึงงวดที่ต้องรวบรวม รายงานจะแสดงที่นี่',
    'A report appears here when its period begins.',
  ),
  chooser: say('รายงานและงวด', 'Report and period'),
  due: say('กำหนดส่ง', 'Due'),
  sources: say('รายงานจากหน่วยงานในพื้นที่', 'Reports from below'),
  sourcesTab: say('เลือกกิจกรรม', 'Pick'),
  picked: say('รายงานที่รวบรวม', 'Compiled report'),
  preview: say('ตัวอย่างเอกสาร', 'Preview'),
  views: say('มุมมอง', 'Views'),
  pick: say('เลือก', 'Pick'),
  unpick: say('เลือกแล้ว เอาออก', 'Picked, take out'),
  pickAll: say('เลือกทุกกิจกรรม', 'Pick all'),
  acceptAndPick: say('รับรองและเลือกทุกกิจกรรม', 'Accept and pick all'),
  accepted: say('รับรองและเลือกแล้ว', 'Accepted and picked'),
  openReport: say('เปิดรายงาน', 'Open the report'),
  remind: say('ดูผู้ที่ยังไม่ส่งและแจ้งเตือน', 'See who is missing and remind them'),
  overview: say('สรุปภาพรวม', 'Overview'),
  overviewHelp: say('ข้อความเปิดรายงานหนึ่งย่อหน้า', 'One paragraph at the beginning of the report.'),
  withoutItems: say('หน่วยงานที่ไม่มีกิจกรรมให้เลือก', 'Offices with nothing to pick'),
  nothingPicked: say('ยังไม่ได้เลือกกิจกรรม', 'Nothing is picked yet'),
  nothingPickedLead: say(
    'กดเลือกจากรายงานของหน่วยงาน กิจกรรมจะเรียงตามลำดับที่เลือก',
    'Pick from the reports of the offices; items stand in the order in which they are picked.',
  ),
  changed: say('รายงานต้นทางเปลี่ยนแปลงหลังจากที่เลือก', 'The source has changed since this was picked'),
  refresh: say('ใช้ฉบับล่าสุด', 'Use the latest'),
  up: say('เลื่อนขึ้น', 'Move up'),
  down: say('เลื่อนลง', 'Move down'),
  remove: say('เอาออก', 'Take out'),
  drag: say('ลากเพื่อเรียงลำดับ', 'Drag to put in order'),
  submit: say('ส่งรายงาน', 'Send the report'),
  sentTitle: say('ส่งรายงานแล้ว', 'The report has been sent'),
  notOpen: say(
    'รายงานนี้ส่งแล้ว จึงแก้ไขไม่ได้ เอกสารยังเปิดดูได้',
    'This report has been sent and cannot be changed; its documents can still be opened.',
  ),
  readOnly: say(
    'บัญชีนี้ดูได้ แต่แก้ไขรายงานรวบรวมไม่ได้',
    'This account can look, but not change the compiled report.',
  ),
  openForm: say('เปิดหน้ารายงาน', 'Open the report page'),
  conflict: say(
    'มีผู้แก้ไขรายงานรวบรวมนี้จากที่อื่น โปรดเลือกฉบับที่จะใช้',
    'This compilation was changed elsewhere. Choose which to keep.',
  ),
  keepMine: say('ใช้ของหน้าจอนี้', 'Keep mine'),
  takeTheirs: say('ใช้ฉบับล่าสุดจากระบบ', 'Take the latest'),
  toMend: say('โปรดแก้ไขก่อนส่ง', 'Please correct these before sending'),
  pdf: say('PDF', 'PDF'),
  docx: say('Word', 'Word'),
  xlsx: say('Excel', 'Excel'),
  files: say('ดาวน์โหลดเอกสาร', 'Download documents'),
};

/** The number of picked activities, offices among them. */
export const pickedCount = (items: string, offices: string): Sentence =>
  say(`${items} กิจกรรม จาก ${offices} หน่วยงาน`, `${items} activities from ${offices} offices`);

/** How many items a report from below has. */
export const itemCount = (items: string): Sentence => say(`${items} กิจกรรม`, `${items} activities`);

/** How many offices have sent. */
export const sentCount = (sent: string, all: string): Sentence =>
  say(`ส่งแล้ว ${sent} จาก ${all} หน่วยงาน`, `${sent} of ${all} offices have sent`);

/** Which item of the compiled report something is about. */
export const itemNumber = (number: string): Sentence =>
  say(`กิจกรรมที่ ${number}`, `Activity ${number}`);

/** The label of the summary of one item. */
export const summaryOf = (number: string): Sentence =>
  say(`ข้อความสรุปกิจกรรมที่ ${number}`, `Summary of activity ${number}`);

/** Told to those who cannot see that an item moved. */
export const movedTo = (number: string): Sentence =>
  say(`ย้ายไปลำดับที่ ${number}`, `Moved to place ${number}`);
