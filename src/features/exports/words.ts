import { say } from '#kernel/sentence.ts';

export const words = {
  unknownKind: say('ไม่รู้จักข้อมูลที่ขอส่งออก', 'There is no such export.'),
  badInput: say('เงื่อนไขของการส่งออกไม่ถูกต้อง', 'The conditions of the export are not right.'),
  tooMany: say(
    'มีการส่งออกที่ยังไม่เสร็จหลายรายการ โปรดรอให้เสร็จก่อน',
    'Several exports are still running. Please wait until one is done.',
  ),
  notRunning: say('การส่งออกนี้สิ้นสุดแล้ว', 'This export has ended already.'),
  notReady: say('ไฟล์ยังไม่พร้อมหรือหมดอายุแล้ว', 'The file is not ready, or has expired.'),
  failed: say('สร้างไฟล์ไม่สำเร็จ โปรดลองอีกครั้ง', 'The file could not be made. Please try again.'),
  reports: say('รายการรายงาน', 'List of reports'),
  formReports: say('ข้อมูลรายงานตามแบบ', 'Figures of a form’s reports'),
  formItems: say('รายการย่อยในรายงาน', 'Items of a form’s reports'),
  ask: say('ขอส่งออกข้อมูล', 'Ask for an export'),
  list: say('การส่งออกของฉัน', 'The caller’s own exports, newest first'),
  cancel: say('ยกเลิกการส่งออก', 'Cancel an export'),
  download: say('ดาวน์โหลดไฟล์ที่ส่งออก', 'Download the finished file'),
  office: say('หน่วยงาน', 'Office'),
  areaCode: say('รหัสพื้นที่', 'Area code'),
  title: say('รายงาน', 'Report'),
  programme: say('โครงการ', 'Programme'),
  period: say('งวด', 'Period'),
  periodStart: say('เริ่มงวด', 'Period begins'),
  dueAt: say('กำหนดส่ง', 'Due'),
  status: say('สถานะ', 'Status'),
  verdict: say('ทันกำหนด', 'On time'),
  submittedAt: say('ส่งเมื่อ', 'Sent'),
  receipt: say('เลขรับ', 'Receipt'),
  item: say('รายการที่', 'Item'),
  onTime: say('ทันกำหนด', 'On time'),
  late: say('ล่าช้า', 'Late'),
};

/** What a sheet calls the states of a report. */
export const statusWords = {
  due: say('ยังไม่ส่ง', 'Not sent'),
  'in-review': say('รอตรวจ', 'In review'),
  returned: say('ตีกลับ', 'Sent back'),
  accepted: say('รับรองแล้ว', 'Accepted'),
  excused: say('ยกเว้น', 'Excused'),
  nil: say('ไม่มีผลการดำเนินงาน', 'Nil'),
} as const;
