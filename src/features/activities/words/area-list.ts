import { say } from '#kernel/sentence.ts';

/** What the lists of an area's plans and results say, on the screen and in a sheet. */
export const listWords = {
  view: say('ดูเป็น', 'View'),
  byOffice: say('ตามหน่วยงาน', 'By office'),
  plans: say('รายการแผนกิจกรรม', 'List of plans'),
  results: say('รายการผลกิจกรรม', 'List of results'),
  day: say('วันที่จัด', 'Day'),
  from: say('เริ่มเวลา', 'From'),
  until: say('ถึงเวลา', 'Until'),
  time: say('เวลา', 'Time'),
  office: say('หน่วยงาน', 'Office'),
  district: say('อำเภอ', 'District'),
  level: say('ระดับ', 'Level'),
  type: say('ประเภท', 'Type'),
  what: say('กิจกรรม', 'Activity'),
  place: say('สถานที่', 'Place'),
  hosted: say('ลักษณะการจัด', 'Held by'),
  partner: say('หน่วยงานที่ร่วม', 'Joined with'),
  expected: say('จำนวนคนที่คาดว่าจะร่วม', 'Expected people'),
  planned: say('มีแผน', 'Planned'),
  yes: say('มี', 'Yes'),
  no: say('ไม่มี', 'No'),
  state: say('สถานะ', 'State'),
  reason: say('เหตุผลที่เลื่อนหรือยกเลิก', 'Why it was moved or called off'),
  sentAt: say('ส่งผลเมื่อ', 'Result sent'),
  noPlans: say('ยังไม่มีแผนกิจกรรมในเดือนนี้', 'No plans for this month yet'),
  noResults: say('ยังไม่มีผลกิจกรรมของเดือนนี้', 'No results for this month yet'),
  more: say(
    'แสดงเฉพาะรายการแรก รายการทั้งหมดอยู่ในไฟล์ส่งออก',
    'Only the first are shown; the export has all.',
  ),
} as const;
