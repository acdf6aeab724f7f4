import { type Sentence, say } from '#kernel/sentence.ts';
import type { ImportState } from '../model.ts';

/** What the page of imports says. */
export const screenWords = {
  title: say('นำเข้าตัวเลขจากไฟล์', 'Import figures from a file'),
  lead: say(
    'กรอกรายงานหลายฉบับในไฟล์เดียว ระบบตรวจก่อน ยังไม่มีอะไรเปลี่ยนจนกว่าท่านจะสั่งนำเข้า',
    'Fill in many reports in one file. It is checked first; nothing changes until you import it.',
  ),
  reports: say('รายงาน', 'Reports'),
  notRecorder: say('เฉพาะผู้บันทึกเท่านั้นที่นำเข้าตัวเลขได้', 'Only a recorder can import figures.'),
  sheet: say('1. ดาวน์โหลดไฟล์สำหรับกรอก', '1. Download the sheet to fill in'),
  sheetHelp: say(
    'มีหนึ่งแถวต่อรายงานที่ท่านกรอกได้ในปีงบประมาณที่เลือก ค่าที่กรอกไว้แล้วอยู่ในไฟล์ อย่าลบแถวรหัสคอลัมน์ (แถวที่ 2)',
    'One row for each report you may write in the chosen fiscal year, with what stands there already. Keep the row of column keys (row 2).',
  ),
  requirement: say('เรื่องที่รายงาน', 'Report'),
  choose: say('เลือกเรื่องที่รายงาน', 'Choose a report'),
  noReports: say('ยังไม่มีรายงานที่ถึงงวด', 'No report’s period has begun yet'),
  noReportsText: say(
    'เมื่อถึงงวดแล้ว ท่านดาวน์โหลดไฟล์สำหรับกรอกได้ที่นี่ หรือเลือกปีงบประมาณอื่น',
    'Once a period has begun, its sheet can be downloaded here. Or choose another fiscal year.',
  ),
  asXlsx: say('ดาวน์โหลด Excel (.xlsx)', 'Download Excel (.xlsx)'),
  asCsv: say('ดาวน์โหลด CSV', 'Download CSV'),
  send: say('2. ส่งไฟล์ให้ตรวจ', '2. Send the file to be checked'),
  sendHelp: say(
    'รับ XLSX และ CSV ไม่เกิน 10 เมกะไบต์ 100,000 แถว พิมพ์เลขไทย จุลภาค และปี พ.ศ. ได้ ช่องว่างคือยังไม่ตอบ ไม่ใช่ศูนย์',
    'XLSX and CSV up to 10 MB and 100,000 rows. Thai digits, commas and Buddhist years are read. A blank cell is unanswered, not zero.',
  ),
  pick: say('เลือกไฟล์ตัวเลข', 'Choose the file'),
  checking: say('กำลังตรวจไฟล์', 'Checking the file'),
  importing: say('กำลังนำเข้า', 'Importing'),
  cancel: say('ยกเลิกการนำเข้า', 'Cancel the import'),
  found: say('3. ผลการตรวจ', '3. What the check found'),
  rows: say('แถวทั้งหมด', 'Rows'),
  fresh: say('รายงานใหม่', 'New'),
  changed: say('มีการแก้ไข', 'Changed'),
  unchanged: say('ไม่เปลี่ยนแปลง', 'Unchanged'),
  blank: say('แถวว่าง', 'Blank'),
  refused: say('ไม่ผ่าน', 'Refused'),
  incomplete: say('ยังส่งไม่ได้', 'Not ready to send'),
  ready: say('พร้อมส่ง', 'Ready to send'),
  faults: say('จุดที่ต้องแก้ไข', 'What to correct'),
  cell: say('ช่อง', 'Cell'),
  value: say('ค่าในไฟล์', 'In the file'),
  why: say('เหตุผล', 'Why'),
  stops: say('นำเข้าไม่ได้', 'Cannot be imported'),
  warns: say('เก็บเป็นร่างได้', 'Can be kept as a draft'),
  errorSheet: say('ดาวน์โหลดไฟล์ที่ระบุข้อผิดพลาด', 'Download the file with every fault'),
  errorSheetHelp: say(
    'เป็นไฟล์ของท่านเอง ช่องที่ผิดมีสี และมีคอลัมน์บอกเหตุผล แก้แล้วส่งไฟล์นั้นมาตรวจได้เลย',
    'It is your own file: wrong cells are coloured and a column says why. Correct it and send that file.',
  ),
  allPass: say('ทุกแถวผ่านการตรวจ', 'Every row passes'),
  nothing: say('ไฟล์นี้ไม่มีอะไรเปลี่ยนแปลง', 'Nothing in this file is new'),
  how: say('4. นำเข้า', '4. Import'),
  whatToDo: say('เมื่อนำเข้าแล้ว', 'What becomes of the reports'),
  drafts: say('บันทึกเป็นร่าง', 'Keep as drafts'),
  draftsHint: say('ท่านเปิดตรวจและส่งเองภายหลัง', 'You check and send them later.'),
  sends: say('ส่งรายงานทันที', 'Send at once'),
  sendsHint: say(
    'เฉพาะแถวที่ครบถ้วน แถวอื่นเก็บเป็นร่าง ที่เลยกำหนดแล้วนับเป็นล่าช้า',
    'Only complete rows; the others are kept as drafts. What is past due counts as late.',
  ),
  whichRows: say('ถ้ามีแถวที่ไม่ผ่าน', 'If some rows do not pass'),
  goodRows: say('นำเข้าเฉพาะแถวที่ผ่าน', 'Import the rows that pass'),
  allOrNothing: say('ไม่นำเข้าเลย จนกว่าจะผ่านทุกแถว', 'Import nothing until every row passes'),
  start: say('นำเข้าตัวเลข', 'Import the figures'),
  done: say('นำเข้าแล้ว', 'Imported'),
  sent: say('ส่งแล้ว', 'Sent'),
  drafted: say('บันทึกร่างแล้ว', 'Kept as drafts'),
  results: say('ผลของแต่ละแถว', 'What became of each row'),
  more: say(
    'แสดงเฉพาะแถวแรก ๆ กดส่งออกเพื่อดูทุกแถว',
    'Only the first rows are shown; export to see them all.',
  ),
  failed: say('นำเข้าไม่ได้', 'This file could not be imported'),
  cancelled: say('ยกเลิกแล้ว', 'Cancelled'),
  cancelledText: say(
    'รายงานที่นำเข้าก่อนยกเลิกยังอยู่ตามที่แสดง นอกนั้นไม่เปลี่ยนแปลง',
    'What was imported before stays as shown; nothing else has changed.',
  ),
  earlier: say('การนำเข้าที่ผ่านมา', 'Earlier imports'),
  none: say('ยังไม่เคยนำเข้าตัวเลขจากไฟล์', 'No figures have been imported yet'),
  row: say('แถว', 'Row'),
  outcome: say('ผล', 'Outcome'),
  receiptNo: say('เลขที่รับ', 'Receipt'),
  open: say('เปิดรายงาน', 'Open the report'),
} as const;

/** Where an import stands, in a word. */
export const stateWords: Readonly<Record<ImportState, Sentence>> = {
  checking: screenWords.checking,
  checked: say('รอท่านสั่งนำเข้า', 'Waits for you'),
  importing: screenWords.importing,
  done: screenWords.done,
  failed: screenWords.failed,
  cancelled: screenWords.cancelled,
};

/** How many rows are done, of how many when that is known. */
export const rowsDone = (done: string, all: string | undefined): Sentence =>
  all === undefined
    ? say(`${done} แถว`, `${done} rows`)
    : say(`${done} จาก ${all} แถว`, `${done} of ${all} rows`);
