import { type Sentence, say } from '#kernel/sentence.ts';

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
  noLonger: say(
    'บัญชีที่ขอไม่มีสิทธิส่งออกข้อมูลนี้แล้ว',
    'The account that asked may no longer have this export.',
  ),
  inbox: say('งานที่ต้องทำ', 'Inbox'),
  heldTimes: say('เวลาที่ใช้แต่ละระดับ', 'Time at each level'),
  accounts: say('บัญชีผู้ใช้', 'Accounts'),
  offices: say('หน่วยงาน', 'Offices'),
  notices: say('ข้อความแจ้งเตือน', 'Notices'),
  importedRows: say('ผลการนำเข้าและเลขที่รับ', 'Rows of an import and their receipts'),
  audit: say('บันทึกการใช้งาน', 'Audit'),
  activityPlans: say('รายการแผนกิจกรรม', 'List of plans'),
  activityResults: say('รายการผลกิจกรรม', 'List of results'),
  units: say('ชุดปฏิบัติการจิตอาสาภัยพิบัติ', 'Disaster units'),
  unitCoverage: say('ความครอบคลุมของชุดปฏิบัติการ', 'Coverage by disaster units'),
  reports: say('รายการรายงาน', 'List of reports'),
  formReports: say('ข้อมูลรายงานตามแบบ', 'Figures of a form’s reports'),
  formItems: say('รายการย่อยในรายงาน', 'Items of a form’s reports'),
  completeness: say('ความครบถ้วนของรายงาน', 'Completeness'),
  missing: say('รายงานที่ยังไม่ส่ง', 'Missing reports'),
  totals: say('ยอดรวมจากรายงาน', 'Totals'),
  ask: say('ขอส่งออกข้อมูล', 'Ask for an export'),
  list: say('การส่งออกของท่าน', 'The caller’s own exports, newest first'),
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
  standIn: say('ผู้บันทึกแทน', 'Recorded in its place by'),
  receipt: say('เลขที่รับ', 'Receipt number'),
  item: say('รายการที่', 'Item'),
  onTime: say('ทันกำหนด', 'On time'),
  late: say('ล่าช้า', 'Late'),
};

/** What a sheet calls the states of a report. */
export const statusWords = {
  due: say('ยังไม่ส่ง', 'Not sent'),
  'in-review': say('ระหว่างตรวจ', 'In review'),
  returned: say('ตีกลับ', 'Sent back'),
  accepted: say('รับรองแล้ว', 'Accepted'),
  excused: say('ยกเว้น', 'Excused'),
  nil: say('ไม่มีผลการดำเนินงาน', 'Nil'),
} as const;

/** What the screens of exports say. */
export const screenWords = {
  rail: say('ส่งออก', 'Exports'),
  title: say('การส่งออกของท่าน', 'Your exports'),
  lead: say(
    'ไฟล์ดาวน์โหลดได้ 7 วันหลังสร้างเสร็จ เฉพาะผู้ที่ขอ',
    'A file can be downloaded for 7 days, only by whoever asked for it.',
  ),
  none: say('ยังไม่มีการส่งออก', 'No exports yet'),
  noneLead: say(
    'กดปุ่มส่งออกที่รายการใดก็ได้ ไฟล์จะแสดงที่นี่',
    'Press Export on any list; its file appears here.',
  ),
  exportAs: say('ส่งออก', 'Export'),
  asXlsx: say('Excel (.xlsx)', 'Excel (.xlsx)'),
  asCsv: say('CSV (.csv)', 'CSV (.csv)'),
  asked: say('เริ่มสร้างไฟล์แล้ว ดูได้ที่หน้าส่งออก', 'The file is being made; see the exports page.'),
  done: say('ไฟล์ที่ส่งออกพร้อมแล้ว', 'The exported file is ready'),
  download: say('ดาวน์โหลด', 'Download'),
  cancel: say('ยกเลิก', 'Cancel'),
  expired: say('หมดอายุแล้ว', 'Expired'),
  until: say('ดาวน์โหลดได้ถึง', 'Until'),
  making: say('กำลังสร้างไฟล์', 'Making the file'),
  askedAt: say('ขอเมื่อ', 'Asked'),
};

/** What the screen calls the states of an export. */
export const stateWords = {
  waiting: say('รอคิว', 'Waiting'),
  running: say('กำลังสร้าง', 'Being made'),
  done: say('พร้อมดาวน์โหลด', 'Ready'),
  failed: say('ไม่สำเร็จ', 'Failed'),
  cancelled: say('ยกเลิกแล้ว', 'Cancelled'),
} as const;

/** What an export holds, by its kind; a kind this page does not know by its plain name. */
export const kindSentence = (kind: string): Sentence => {
  const known: Readonly<Record<string, Sentence>> = {
    reports: words.reports,
    'form-reports': words.formReports,
    'form-items': words.formItems,
    completeness: words.completeness,
    missing: words.missing,
    totals: words.totals,
    'held-times': words.heldTimes,
    'imported-rows': words.importedRows,
    inbox: words.inbox,
    accounts: words.accounts,
    offices: words.offices,
    notices: words.notices,
    audit: words.audit,
    'activity-plans': words.activityPlans,
    'activity-results': words.activityResults,
    units: words.units,
    'unit-coverage': words.unitCoverage,
  };
  return known[kind] ?? say(kind, kind);
};

/** How many rows are done, of how many when that is known. */
export const rowsDone = (done: string, all: string | undefined): Sentence =>
  all === undefined
    ? say(`${done} แถว`, `${done} rows`)
    : say(`${done} จาก ${all} แถว`, `${done} of ${all} rows`);
