import { say } from '#kernel/sentence.ts';

/** What the list of reports says. */
export const listWords = {
  rail: say('รายงาน', 'Reports'),
  title: say('รายงาน', 'Reports'),
  leadOwn: say('รายงานของหน่วยงานท่าน งวดล่าสุดก่อน', 'Your office’s reports, newest period first'),
  leadScope: say('รายงานในเขตของท่าน งวดล่าสุดก่อน', 'Reports within your area, newest period first'),
  filters: say('ตัวกรอง', 'Filters'),
  requirement: say('เรื่องที่รายงาน', 'Report'),
  everyRequirement: say('ทุกเรื่อง', 'All reports'),
  period: say('งวด', 'Period'),
  everyPeriod: say('ทุกงวด', 'All periods'),
  area: say('พื้นที่', 'Area'),
  everyArea: say('ทั้งเขตของท่าน', 'All of your area'),
  status: say('สถานะ', 'Status'),
  everyStatus: say('ทุกสถานะ', 'Any status'),
  office: say('หน่วยงาน', 'Office'),
  due: say('กำหนดส่ง', 'Due'),
  move: say('เรื่องอยู่ที่', 'Now with'),
  clear: say('ล้างตัวกรอง', 'Clear filters'),
  importFigures: say('นำเข้าตัวเลขจากไฟล์', 'Import figures from a file'),
  more: say('แสดงเพิ่ม', 'Show more'),
  none: say('ไม่พบรายงานตามตัวกรองนี้', 'No report matches these filters'),
  noneYet: say('ยังไม่มีรายงานที่ถึงงวด', 'No report’s period has begun yet'),
  noneText: say('ลองเลือกงวด สถานะ หรือปีงบประมาณอื่น', 'Try another period, status or fiscal year.'),
} as const;
