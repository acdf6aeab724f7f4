import { type Sentence, say } from '#kernel/sentence.ts';

/** What the page of the audit says. */
export const auditWords = {
  title: say('บันทึกการใช้งาน', 'Audit'),
  lead: say(
    'ใครทำอะไร เมื่อใด ในพื้นที่ของท่านและในสังกัด รายการแก้ไขและลบไม่ได้',
    'Who did what and when, in your area and below. Entries can be neither changed nor deleted.',
  ),
  caption: say('รายการบันทึกการใช้งาน', 'Entries of the audit'),
  when: say('เมื่อ', 'When'),
  who: say('ผู้ใช้', 'Who'),
  what: say('สิ่งที่ทำ', 'What'),
  where: say('พื้นที่', 'Area'),
  address: say('จากที่อยู่', 'From address'),
  details: say('รายละเอียด', 'Details'),
  open: say('เปิดดู', 'Open'),
  system: say('ระบบ', 'The system'),
  action: say('การกระทำ', 'Action'),
  every: say('ทั้งหมด', 'All'),
  person: say('ค้นหาผู้ใช้', 'Find a person'),
  choosePerson: say('เลือกผู้ใช้', 'Choose the person'),
  ofPerson: say('เฉพาะของ', 'Only of'),
  everybody: say('แสดงทุกคน', 'Show everybody'),
  from: say('ตั้งแต่วันที่', 'From'),
  to: say('ถึงวันที่', 'To'),
  none: say('ไม่มีรายการตามเงื่อนไขนี้', 'No entry fits these conditions.'),
  older: say('รายการก่อนหน้านี้', 'Older entries'),
  newest: say('กลับไปรายการล่าสุด', 'Back to the newest'),
} as const;

const actions: Readonly<Record<string, Sentence>> = {
  'account.created': say('สร้างบัญชีผู้ใช้', 'Created an account'),
  'account.changed': say('แก้ไขชื่อหรือสิทธิของบัญชี', 'Changed the name or roles of an account'),
  'account.moved': say('ย้ายบัญชีไปหน่วยงานอื่น', 'Moved an account to another office'),
  'account.activated': say('เปิดใช้งานบัญชี', 'Activated an account'),
  'account.deactivated': say('ปิดใช้งานบัญชี', 'Deactivated an account'),
  'account.password-reset': say('ออกรหัสผ่านแรกใหม่', 'Gave a new first password'),
  'account.password-changed': say('เปลี่ยนรหัสผ่านของตนเอง', 'Changed the own password'),
  'account.second-factor-set': say('เปิดใช้การยืนยันตัวตนสองขั้นตอน', 'Set up the second step at sign-in'),
  'account.second-factor-removed': say(
    'ปิดการยืนยันตัวตนสองขั้นตอน',
    'Removed the second step at sign-in',
  ),
  'account.recovery-codes-renewed': say('ออกรหัสสำรองชุดใหม่', 'Made new recovery codes'),
  'account.unlocked': say('ปลดการพักบัญชี', 'Unlocked an account'),
  'account.sessions-ended': say('ยุติการเข้าสู่ระบบทุกอุปกรณ์ของบัญชี', 'Ended every session of an account'),
  'session.opened': say('เข้าสู่ระบบ', 'Signed in'),
  'session.refused': say('เข้าสู่ระบบไม่สำเร็จ', 'Failed to sign in'),
  'session.ended': say('ออกจากระบบหรือยุติการเข้าสู่ระบบ', 'Signed out or ended a session'),
  'office.created': say('เพิ่มหน่วยงาน', 'Added an office'),
  'office.changed': say('แก้ไขหน่วยงาน', 'Changed an office'),
  'office.activated': say('เปิดใช้งานหน่วยงาน', 'Activated an office'),
  'office.deactivated': say('ปิดใช้งานหน่วยงาน', 'Deactivated an office'),
  'area.renamed': say('เปลี่ยนชื่อพื้นที่', 'Renamed an area'),
  'area.moved': say('ย้ายสังกัดของพื้นที่', 'Moved an area'),
  'area.merged': say('รวมพื้นที่', 'Merged areas'),
  'area.split': say('แยกพื้นที่', 'Split an area'),
  'areas.imported': say('นำเข้าพื้นที่', 'Imported areas'),
  'report.submitted': say('ส่งรายงาน', 'Sent a report'),
  'report.accepted': say('รับรองรายงาน', 'Accepted a report'),
  'report.returned': say('ตีกลับรายงาน', 'Sent a report back'),
  'report.reopened': say('เปิดรายงานให้แก้ไขอีกครั้ง', 'Reopened a report'),
  'report.extended': say('ขยายเวลาส่งรายงาน', 'Gave more time'),
  'report.excused': say('ยกเว้นการรายงาน', 'Excused a report'),
  'report.excuse-withdrawn': say('ถอนการยกเว้นรายงาน', 'Withdrew an excuse'),
  'report.handed-over': say(
    'ส่งต่อรายงานให้หน่วยงานที่ทำหน้าที่แทน',
    'Handed a report to the office that acts instead',
  ),
  'reminder.sent': say('แจ้งเตือนหน่วยงาน', 'Sent a reminder'),
  'form.created': say('สร้างแบบรายงาน', 'Created a form'),
  'form.changed': say('แก้ไขแบบรายงาน', 'Changed a form'),
  'form.published': say('เผยแพร่แบบรายงาน', 'Published a form'),
  'form.draft-discarded': say('ทิ้งฉบับร่างของแบบรายงาน', 'Discarded a draft of a form'),
  'programme.created': say('สร้างโครงการ', 'Created a programme'),
  'programme.changed': say('แก้ไขโครงการ', 'Changed a programme'),
  'portfolio-part.changed': say('แก้ไขส่วนของโครงการประจำปี', 'Changed a part of the portfolio'),
  'requirement.created': say('เพิ่มรายงานที่ต้องส่ง', 'Added a required report'),
  'requirement.changed': say('แก้ไขรายงานที่ต้องส่ง', 'Changed a required report'),
  'requirement.taken-back': say('ถอนรายงานที่ต้องส่ง', 'Took a required report back'),
  'letter.registered': say('ลงทะเบียนรับหนังสือ', 'Registered a letter'),
  'letter.corrected': say('แก้ไขข้อมูลหนังสือ', 'Put a letter’s values right'),
  'letter.file-kept': say('เก็บไฟล์ต้นฉบับของหนังสือ', 'Kept the file of a letter'),
  'letter.linked': say('เชื่อมหนังสือกับอีกฉบับ', 'Linked two letters'),
  'letter.unlinked': say('เลิกเชื่อมหนังสือ', 'Unlinked two letters'),
  'letter.work-made': say('มอบหมายงานตามหนังสือ', 'Made a letter into work'),
  'letter.work-undone': say('ยกเลิกงานตามหนังสือ', 'Took the work of a letter back'),
  'letter.closed': say('ปิดเรื่องของหนังสือ', 'Closed a letter'),
  'letter.reopened': say('เปิดเรื่องของหนังสืออีกครั้ง', 'Opened a letter again'),
  'year.copied': say('คัดลอกโครงการประจำปีไปปีถัดไป', 'Copied the portfolio to a new year'),
  'day-off.changed': say('แก้ไขวันหยุด', 'Changed a day off'),
  'day-off.reset': say('คืนค่าวันหยุดตามประกาศ', 'Reset a day off'),
  'event.recorded': say('บันทึกกิจกรรมที่จัดแล้ว', 'Recorded an event'),
  'event.withdrawn': say('ถอนกิจกรรมที่บันทึกผิด', 'Withdrew an event'),
  'export.asked': say('ส่งออกข้อมูล', 'Exported data'),
};

/** What a past event says; an action that has no words yet shows its code. */
export const actionSentence = (action: string): Sentence => actions[action] ?? say(action, action);

const details: Readonly<Record<string, Sentence>> = {
  before: say('เดิม', 'Before'),
  after: say('ใหม่', 'After'),
  roles: say('สิทธิ', 'Roles'),
  reason: say('เหตุผล', 'Reason'),
  dueAt: say('กำหนดส่ง', 'Due'),
  from: say('เริ่มใช้', 'Valid from'),
  nameTh: say('ชื่อภาษาไทย', 'Name in Thai'),
  nameEn: say('ชื่อภาษาอังกฤษ', 'Name in English'),
  name_th: say('ชื่อภาษาไทย', 'Name in Thai'),
  name_en: say('ชื่อภาษาอังกฤษ', 'Name in English'),
  letter_code: say('เลขที่หนังสือ', 'Letter code'),
  title: say('ชื่อกิจกรรม', 'What was held'),
  endedOn: say('จัดเสร็จวันที่', 'Ended on'),
  revision: say('ฉบับแก้ไขที่', 'Revision'),
};

/** The name of a detail of a past event; one that has no words yet shows its code. */
export const detailName = (name: string): Sentence => details[name] ?? say(name, name);

const groups: Readonly<Record<string, Sentence>> = {
  'account.': say('บัญชีผู้ใช้ทุกเรื่อง', 'Everything about accounts'),
  'session.': say('การเข้าสู่ระบบทุกเรื่อง', 'Everything about signing in'),
  'office.': say('หน่วยงานทุกเรื่อง', 'Everything about offices'),
  area: say('พื้นที่ทุกเรื่อง', 'Everything about areas'),
  'report.': say('รายงานทุกเรื่อง', 'Everything about reports'),
  'form.': say('แบบรายงานทุกเรื่อง', 'Everything about forms'),
};

/** What the list can be narrowed to: whole groups first, then single actions. */
export const actionChoices: readonly (readonly [string, Sentence])[] = [
  ...Object.entries(groups),
  ...Object.entries(actions),
];
