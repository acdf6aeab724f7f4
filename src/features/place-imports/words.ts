import { type Sentence, say } from '#kernel/sentence.ts';
import {
  type ImportCounts,
  type ImportState,
  KEPT_DAYS,
  type PlaceColumn,
  type PlaceLevel,
} from './model.ts';

/** The titles of the columns of the template. */
export const columnWords: Readonly<Record<PlaceColumn, Sentence>> = {
  kind: say('ประเภท', 'Kind'),
  code: say('รหัส', 'Code'),
  parent: say('รหัสต้นสังกัด', 'Parent code'),
  nameTh: say('ชื่อภาษาไทย', 'Name in Thai'),
  nameEn: say('ชื่อภาษาอังกฤษ', 'Name in English'),
  username: say('ชื่อผู้ใช้', 'Username'),
  person: say('ชื่อผู้ใช้งาน', 'Person'),
};

/** What the sheet of help says of each column. */
export const columnHelp: Readonly<Record<PlaceColumn, Sentence>> = {
  kind: say(
    'หมู่บ้าน ตำบล (เพื่อสร้างบัญชีกำนัน) หรือประเภทของ อปท. เช่น อบต. เทศบาลตำบล',
    'Village, subdistrict (for the account of its head), or local authority.',
  ),
  code: say(
    'หมู่บ้าน 8 หลัก ตำบล 6 หลัก ตามรหัสกรมการปกครอง อปท. 7 ถึง 12 หลัก',
    'Villages 8 digits, subdistricts 6 (DOPA codes), local authorities 7 to 12.',
  ),
  parent: say(
    'หมู่บ้าน: รหัสตำบล เว้นว่างได้หากเป็น 6 หลักแรก · อปท.: รหัสอำเภอ 4 หลัก อบจ.: รหัสจังหวัด',
    'Villages: the subdistrict, which may be left out when it is the first 6 digits. Local authorities: the district, or the province.',
  ),
  nameTh: say('ชื่อหมู่บ้านหรือชื่อเต็มของ อปท. ตำบลเว้นว่าง', 'The name; left empty for a subdistrict.'),
  nameEn: say('เว้นว่างได้', 'May be left empty.'),
  username: say(
    'เว้นว่างได้ ระบบตั้งให้จากรหัส เช่น v49050203 · อปท. เว้นว่าง',
    'May be left empty: it is made of the code, such as v49050203. Empty for local authorities.',
  ),
  person: say('ชื่อ-สกุลหรือตำแหน่งของผู้ใช้งาน เว้นว่างได้', 'A person or a post; may be left empty.'),
};

/** What a row's first column may say, for each level; the first is what the template shows. */
export const kindNames: Readonly<Record<PlaceLevel, readonly string[]>> = {
  village: ['หมู่บ้าน', 'village'],
  subdistrict: ['ตำบล', 'subdistrict'],
  'local-authority': [
    'อปท.',
    'อบต.',
    'อบจ.',
    'เทศบาลตำบล',
    'เทศบาลเมือง',
    'เทศบาลนคร',
    'องค์การบริหารส่วนตำบล',
    'องค์การบริหารส่วนจังหวัด',
    'องค์กรปกครองส่วนท้องถิ่น',
    'local authority',
  ],
};

/** The rows that the template shows as examples. */
export const exampleRows: readonly (readonly string[])[] = [
  ['หมู่บ้าน', '49050203', '', 'ตัวอย่างเหนือ', 'Tua Yang Nuea', '', 'ผู้ใหญ่บ้าน หมู่ที่ 3'],
  ['ตำบล', '490502', '', '', '', '', 'กำนันตำบลหนองเอี่ยน'],
  ['อบต.', '6490501', '4905', 'องค์การบริหารส่วนตำบลตัวอย่าง', '', '', ''],
];

/** What is wrong with a cell. */
export const faultWords = {
  kind: say('ไม่รู้จักประเภทนี้', 'This kind is not known.'),
  code: say('จำนวนหลักของรหัสไม่ตรงกับประเภท', 'The code does not have the digits of its kind.'),
  parentForm: say('รหัสต้นสังกัดต้องเป็นตัวเลข', 'The parent code must be digits.'),
  parentMissing: say(
    'อปท. ต้องระบุรหัสอำเภอหรือจังหวัด',
    'A local authority needs its district or province.',
  ),
  parentUnknown: say('ไม่พบต้นสังกัดในระบบ', 'The parent is not in the system.'),
  parentForeign: say('ต้นสังกัดอยู่นอกเขตที่ท่านดูแล', 'The parent lies outside what you administer.'),
  parentLevel: say('ต้นสังกัดอยู่คนละระดับกับที่ควรเป็น', 'The parent is not of the level it should be.'),
  moved: say(
    'อยู่ในสังกัดอื่นแล้ว การย้ายสังกัดใช้หน้าเปลี่ยนแปลงพื้นที่',
    'It belongs to another parent; areas are moved on the page that changes areas.',
  ),
  levelTaken: say('รหัสนี้เป็นพื้นที่ระดับอื่นในระบบ', 'In the system this code is of another level.'),
  ended: say('พื้นที่นี้ยกเลิกไปแล้ว', 'This area has ended.'),
  unknownSubdistrict: say('ไม่พบตำบลนี้ในระบบ', 'This subdistrict is not in the system.'),
  nameMissing: say('ต้องระบุชื่อภาษาไทย', 'A Thai name is needed.'),
  name: say(
    'ชื่อมีตัวอักษรที่ใช้ไม่ได้หรือยาวเกินไป',
    'The name is too long or has signs that cannot be used.',
  ),
  namedLater: say('มีชื่อใหม่ที่เริ่มใช้ภายหลังอยู่แล้ว', 'A later day already has another name for it.'),
  username: say(
    'ชื่อผู้ใช้ต้องเป็นอักษรอังกฤษ ตัวเลข จุด ขีด หรือขีดล่าง 3-60 ตัว',
    'A username has 3 to 60 letters, digits, dots, dashes or underlines.',
  ),
  usernameTaken: say('ชื่อผู้ใช้นี้เป็นของหน่วยงานอื่น', 'This username belongs to another office.'),
  usernameOfAuthority: say(
    'บัญชีของ อปท. ให้สร้างที่หน้าบัญชีผู้ใช้',
    'Accounts of local authorities are created on the page of accounts.',
  ),
  officeClosed: say('หน่วยงานของพื้นที่นี้ปิดใช้งานอยู่', 'The office of this area is deactivated.'),
  codeTwice: say('รหัสนี้ซ้ำกับแถวก่อนหน้า', 'An earlier row has the same code.'),
  usernameTwice: say('ชื่อผู้ใช้ซ้ำกับแถวก่อนหน้า', 'An earlier row has the same username.'),
} as const;

/** A fault with the cell it stands in, as a sheet names its cells: `B7`. */
export const inCell = (cell: string, column: Sentence, fault: Sentence): Sentence =>
  say(`${cell} (${column.th}): ${fault.th}`, `${cell} (${column.en}): ${fault.en}`);

/** What is said of a file as a whole. */
export const fileWords = {
  headMissing: say(
    'แถวแรกของไฟล์ต้องมีหัวคอลัมน์ ประเภท รหัส และชื่อภาษาไทย ตามแบบฟอร์ม',
    'The first row must have the titles Kind, Code and Name in Thai, as in the template.',
  ),
  untitled: (column: string): Sentence =>
    say(
      `คอลัมน์ ${column} มีข้อมูลแต่ไม่มีหัวคอลัมน์ โปรดเลิกผสานเซลล์ที่หัวตาราง แล้วใส่หัวคอลัมน์ให้ทุกคอลัมน์`,
      `Column ${column} has something in it but no title. Split the merged cells of the head, and give every column its title.`,
    ),
  empty: say('ไฟล์ไม่มีรายการ', 'The file has no rows.'),
  tooMany: say('ไฟล์หนึ่งมีได้ไม่เกิน 100,000 แถว', 'A file has at most 100,000 rows.'),
  tooManyOpen: say(
    'มีไฟล์ที่กำลังตรวจหรือนำเข้าหลายไฟล์ โปรดรอให้เสร็จก่อน',
    'Several files are still being worked on. Please wait until one is done.',
  ),
  failed: say('นำเข้าไม่สำเร็จ โปรดลองอีกครั้ง', 'The import failed. Please try again.'),
  noLonger: say(
    'บัญชีที่ส่งไฟล์ไม่มีสิทธินำเข้าแล้ว',
    'The account that sent the file may not import any more.',
  ),
  notChecked: say(
    'ไฟล์นี้ยังตรวจไม่เสร็จหรือนำเข้าไปแล้ว',
    'This file is not checked yet, or has been imported.',
  ),
  atWork: say(
    'ไฟล์นี้กำลังตรวจหรือนำเข้า โปรดรอให้เสร็จก่อนลบ',
    'This file is being worked on. Please wait until it is done before you remove it.',
  ),
  noReport: say('ไฟล์นี้ยังไม่มีผลการตรวจ', 'There is no report of this file yet.'),
  result: say('ผลการตรวจ', 'Result'),
  faults: say('สิ่งที่ต้องแก้ไข', 'What to correct'),
  sheet: say('รายการ', 'List'),
  help: say('คำอธิบาย', 'Help'),
  column: say('คอลัมน์', 'Column'),
  meaning: say('ความหมาย', 'Meaning'),
  example: say('ตัวอย่าง', 'Example'),
  template: say('แบบนำเข้าหมู่บ้านและ อปท.', 'Import of villages and local authorities'),
  report: say('ผลการตรวจ', 'Report'),
} as const;

/** What came of a row. */
export const outcomeWords = {
  added: say('เพิ่มใหม่', 'New'),
  changed: say('เปลี่ยนแปลง', 'Changed'),
  unchanged: say('เหมือนเดิม', 'Unchanged'),
  refused: say('ต้องแก้ไข', 'To be corrected'),
} as const;

const villageTitle = (name: string): string => (name.startsWith('บ้าน') ? name : `บ้าน${name}`);

const mooOf = (code: string): number => Number(code.slice(6));

/** What the office of a village is called. */
export const villageOffice = (code: string, { th, en }: Sentence): Sentence =>
  say(
    `ที่ทำการผู้ใหญ่บ้าน ${villageTitle(th)} หมู่ที่ ${mooOf(code)}`,
    `Village Headman’s Office, ${en}, Moo ${mooOf(code)}`,
  );

/** Who works at a village or a subdistrict where the file names nobody. */
export const headOf = (level: PlaceLevel, code: string, name: string): string =>
  level === 'village' ? `ผู้ใหญ่บ้าน ${villageTitle(name)} หมู่ที่ ${mooOf(code)}` : `กำนันตำบล${name}`;

/** What the screens of imports say. */
export const screenWords = {
  title: say('นำเข้าหมู่บ้านและ อปท.', 'Import villages and local authorities'),
  lead: say(
    'เพิ่มหมู่บ้าน ตำบล และองค์กรปกครองส่วนท้องถิ่นพร้อมบัญชีจากไฟล์ Excel หรือ CSV นำเข้าซ้ำได้โดยไม่เกิดรายการซ้ำ',
    'Villages, subdistricts and local authorities with their accounts, from Excel or CSV. A file may be imported again: nothing is made twice.',
  ),
  template: say('ดาวน์โหลดแบบฟอร์ม', 'Download the template'),
  choose: say('เลือกไฟล์', 'Choose a file'),
  check: say(
    'ระบบตรวจทุกแถวก่อน ยังไม่เปลี่ยนสิ่งใดจนกว่าท่านจะกดนำเข้า',
    'Every row is checked first; nothing changes until you press import.',
  ),
  none: say('ยังไม่มีไฟล์ที่นำเข้า', 'No file has been sent yet.'),
  run: say('นำเข้า', 'Import'),
  report: say('ดาวน์โหลดผลการตรวจ', 'Download the report'),
  accounts: say('บัญชีใหม่', 'New accounts'),
  next: say('ขั้นต่อไป: พิมพ์แผ่นรหัส QR แจกหมู่บ้าน', 'Next: print QR codes for the villages'),
  nothingToDo: say('ไม่มีรายการที่ต้องนำเข้า', 'There is nothing to import.'),
  fixAndSend: say(
    'แก้แถวที่แจ้งในไฟล์ผลการตรวจ แล้วส่งไฟล์นั้นเข้ามาใหม่ได้เลย',
    'Correct the rows in the report, and send that file again.',
  ),
  goodAlone: say(
    'กดนำเข้าได้เลย ระบบนำเข้าเฉพาะแถวที่ถูกต้อง',
    'You may import now: the correct rows alone are taken.',
  ),
  sent: say('ส่งเมื่อ', 'Sent'),
  giveUp: say('ลบไฟล์นี้', 'Remove this file'),
  givenUp: say('ลบไฟล์และผลการตรวจแล้ว', 'The file and its report were removed.'),
  keptFor: say(
    `ไฟล์ที่ส่งถูกลบทันทีที่นำเข้าเสร็จ ผลการตรวจเก็บไว้ ${KEPT_DAYS} วัน`,
    `A file is removed as soon as it is imported; its report is kept for ${KEPT_DAYS} days.`,
  ),
  offline: say(
    'ไม่มีสัญญาณ ส่งไฟล์ใหม่ไม่ได้จนกว่าสัญญาณจะกลับมา ไฟล์ที่ส่งแล้วระบบยังตรวจและนำเข้าต่อ ปิดหน้านี้ได้',
    'No network: a new file can be sent once it is back. What was sent is still checked and imported by the server; you may close this page.',
  ),
  working: say(
    'ระบบทำงานต่อแม้ปิดหน้านี้หรือสัญญาณขาด กลับมาดูผลภายหลังได้',
    'The server goes on if you close this page or lose the network; come back for the result.',
  ),
} as const;

/** What each state of an import is called. */
export const stateWords: Readonly<Record<ImportState, Sentence>> = {
  checking: say('กำลังตรวจ', 'Being checked'),
  checked: say('ตรวจแล้ว รอนำเข้า', 'Checked, waits for you'),
  importing: say('กำลังนำเข้า', 'Being imported'),
  done: say('นำเข้าแล้ว', 'Imported'),
  failed: say('ไม่สำเร็จ', 'Failed'),
};

/** How far a job is. */
export const rowsDone = (done: string, all: string | undefined): Sentence =>
  all === undefined
    ? say(`${done} แถว`, `${done} rows`)
    : say(`${done} จาก ${all} แถว`, `${done} of ${all} rows`);

/** The counts in one sentence, for the log and for readers of screens. */
export const countsSentence = ({ added, changed, unchanged, refused }: ImportCounts): Sentence =>
  say(
    `เพิ่มใหม่ ${added} เปลี่ยนแปลง ${changed} เหมือนเดิม ${unchanged} ต้องแก้ไข ${refused} แถว`,
    `${added} new, ${changed} changed, ${unchanged} unchanged, ${refused} to be corrected`,
  );

/** What each call says in the description of the API. */
export const summaries = {
  template: say('แบบฟอร์มนำเข้าหมู่บ้านและ อปท.', 'The template of an import, with help and examples'),
  send: say(
    'ส่งไฟล์หมู่บ้านและ อปท. เพื่อตรวจ ยังไม่เปลี่ยนสิ่งใด',
    'Send a file of villages and local authorities to be checked; nothing changes yet',
  ),
  list: say('ไฟล์ที่ท่านส่ง', 'The caller’s own files, newest first'),
  run: say('นำเข้าแถวที่ถูกต้องของไฟล์ที่ตรวจแล้ว', 'Import the good rows of a checked file'),
  giveUp: say('ลบไฟล์ที่ส่งพร้อมผลการตรวจ', 'Remove a file that was sent, with its report'),
  report: say('แถวของไฟล์พร้อมผลการตรวจ', 'The rows of the file with what came of each'),
} as const;
