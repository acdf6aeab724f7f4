import { say } from '#kernel/sentence.ts';

export const workWords = {
  make: say('มอบหมายงาน', 'Make work of it'),
  makeOne: (what: string) => say(`มอบหมายงาน: ${what}`, `Make work of: ${what}`),
  add: say('เพิ่มกำหนดเอง', 'Add a due date'),
  own: say('กำหนดที่เพิ่มเอง', 'A due date of your own'),
  meeting: say('บันทึกเป็นการประชุม', 'Keep as a meeting'),
  isMeeting: say('อยู่ในปฏิทิน ไม่ต้องรายงาน', 'Stands in the calendar; no report is asked'),
  calendarFile: say('นัดประชุมในปฏิทิน', 'Meeting for the calendar'),
  titleTh: say('ชื่อรายงาน (ไทย)', 'Title in Thai'),
  titleEn: say('ชื่อรายงาน (อังกฤษ)', 'Title in English'),
  programme: say('โครงการ', 'Programme'),
  newProgramme: say('สร้างโครงการใหม่ตามชื่อเรื่อง', 'Make a programme of this subject'),
  suggested: say('ตรงกับเรื่อง', 'fits the subject'),
  form: say('แบบรายงาน', 'Form'),
  acknowledge: say('รับทราบและรายงานผล พร้อมแนบไฟล์', 'Acknowledge with a text and files'),
  level: say('ผู้รายงาน', 'Reported by'),
  addressees: say('ส่งถึง', 'Addressed to'),
  everyOffice: say('ทุกหน่วยงานในระดับนี้', 'Every office of this level'),
  someOffices: say('เลือกหน่วยงาน', 'Chosen offices'),
  reaches: (offices: number) =>
    say(`จะส่งถึง ${offices} หน่วยงาน`, `It will reach ${offices} offices`),
  noOffices: say('โปรดเลือกหน่วยงานอย่างน้อยหนึ่งแห่ง', 'Choose at least one office.'),
  schedule: say('กำหนดส่ง', 'Due'),
  confirm: say('มอบหมาย', 'Ask for the reports'),
  cancel: say('ยกเลิก', 'Cancel'),
  made: say('มอบหมายแล้ว จะขึ้นในงานที่ต้องทำของผู้รับ', 'Done: it will stand in their inboxes'),
  undo: say('ยกเลิกงานนี้', 'Take this back'),
  undone: say('ยกเลิกงานแล้ว', 'It was taken back'),
  begun: say('เริ่มรายงานแล้ว ยกเลิกไม่ได้', 'Reports were begun; it can’t be taken back'),
  progress: (received: number, reports: number, offices: number) =>
    say(
      `ส่งแล้ว ${received} จาก ${reports} รายการ · ${offices} หน่วยงาน`,
      `${received} of ${reports} sent · ${offices} offices`,
    ),
  grid: say('ดูความครบถ้วน', 'See completeness'),
  making: say('กำลังสร้างภาระงาน', 'The reports are being made'),
} as const;
