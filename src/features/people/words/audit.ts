import { say } from '#kernel/sentence.ts';

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
