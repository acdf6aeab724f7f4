import type { Level } from '#kernel/area.ts';
import { type Sentence, say } from '#kernel/sentence.ts';

export const words = {
  wrongCode: say('รหัสพื้นที่ไม่ถูกต้องสำหรับระดับนี้', 'The area code does not fit its level.'),
  wrongLevel: say('ไม่รู้จักระดับของพื้นที่', 'The level of the area is not known.'),
  nameMissing: say('ต้องระบุชื่อภาษาไทยและภาษาอังกฤษ', 'A Thai and an English name are needed.'),
  wrongPostalCode: say('รหัสไปรษณีย์ต้องเป็นตัวเลข 5 หลัก', 'A postal code has five digits.'),
  wrongPosition: say('พิกัดไม่ถูกต้อง', 'The position is not on the globe.'),
  repeated: say('รหัสพื้นที่ซ้ำในไฟล์', 'The area code stands in the file twice.'),
  unknownParent: say(
    'ไม่พบพื้นที่ต้นสังกัดทั้งในไฟล์และในระบบ',
    'The parent area is neither in the file nor in the system.',
  ),
  wrongParent: say(
    'พื้นที่ต้นสังกัดอยู่คนละระดับกับที่ควรเป็น',
    'The parent area is not of the level it should be.',
  ),
  levelChanged: say('ระดับของพื้นที่ต่างจากที่มีอยู่ในระบบ', 'The level differs from the one in the system.'),
  dateMissing: say(
    'มีพื้นที่ที่เปลี่ยนชื่อหรือต้นสังกัด โปรดระบุวันที่เริ่มใช้ด้วย --from',
    'Some areas change their name or parent; say from which day with --from.',
  ),
  laterChange: say(
    'มีการเปลี่ยนแปลงของพื้นที่นี้ที่เริ่มใช้หลังวันที่ระบุแล้ว',
    'A later change of this area already stands in the tree.',
  ),
  notInTree: say('ไม่มีพื้นที่นี้ในวันที่ระบุ', 'There is no such area on that day.'),
  sameArea: say('พื้นที่ทั้งสองต้องต่างกัน', 'The two areas must differ.'),
  notSameLevel: say('พื้นที่ทั้งสองต้องอยู่ในระดับเดียวกัน', 'The two areas must be of the same level.'),
  codeTaken: say('รหัสพื้นที่นี้มีอยู่แล้ว', 'This area code is already in use.'),
  notItsChild: say('พื้นที่ที่เลือกไม่ได้ขึ้นกับพื้นที่เดิม', 'A chosen area does not belong to the old one.'),
  nationStays: say('แก้ไขระดับประเทศไม่ได้', 'The nation itself cannot be changed.'),
  nation: say('ประเทศไทย', 'Thailand'),
  fileUnreadable: say('อ่านไฟล์ไม่ได้', 'The file could not be read.'),
} as const;

/** Column names that the file must have. */
export const columnsMissing = (names: readonly string[]): Sentence =>
  say(`ไฟล์ขาดคอลัมน์ ${names.join(', ')}`, `The file lacks the columns ${names.join(', ')}.`);

/** The file is no well-formed CSV; `detail` is the reader's own remark. */
export const notCsv = (detail: string): Sentence =>
  say(`ไฟล์ไม่ใช่ CSV ที่ถูกต้อง: ${detail}`, `The file is no well-formed CSV: ${detail}`);

/** A fault of the file, with the line it stands in. */
export const inLine = (line: number, fault: Sentence, about: string): Sentence =>
  say(`บรรทัด ${line} (${about}): ${fault.th}`, `Line ${line} (${about}): ${fault.en}`);

/** How many faults were left out of the list. */
export const moreFaults = (count: number): Sentence =>
  say(`และอีก ${count} รายการ`, `and ${count} more.`);

/** What an import did, in one sentence. */
export const importDone = (done: {
  added: number;
  renamed: number;
  moved: number;
  described: number;
  unchanged: number;
  offices: number;
}): Sentence =>
  say(
    `นำเข้าพื้นที่แล้ว: เพิ่ม ${done.added} แห่ง เปลี่ยนชื่อ ${done.renamed} แห่ง ย้ายสังกัด ${done.moved} แห่ง ปรับรายละเอียด ${done.described} แห่ง ไม่เปลี่ยนแปลง ${done.unchanged} แห่ง ตั้งหน่วยงาน ${done.offices} แห่ง`,
    `Areas imported: ${done.added} added, ${done.renamed} renamed, ${done.moved} moved, ${done.described} described anew, ${done.unchanged} unchanged; ${done.offices} offices made.`,
  );

type Titled = { readonly level: Level; readonly code: string; readonly name: Sentence };

const BANGKOK = '10';

const titles: Partial<Record<Level, (name: Sentence) => Sentence>> = {
  department: () => say('กรมการปกครอง', 'Department of Provincial Administration'),
  province: ({ th, en }) => say(`ที่ทำการปกครองจังหวัด${th}`, `${en} Provincial Administration Office`),
  district: ({ th, en }) => say(`ที่ทำการปกครองอำเภอ${th}`, `${en} District Administration Office`),
  subdistrict: ({ th, en }) => say(`ที่ทำการกำนันตำบล${th}`, `${en} Subdistrict Headman’s Office`),
};

const bangkokTitles: typeof titles = {
  province: ({ th, en }) => say(th, en),
  district: ({ th, en }) => say(`สำนักงานเขต${th}`, `${en} District Office (Bangkok)`),
  subdistrict: ({ th, en }) => say(`แขวง${th}`, `${en} Subdistrict (Bangkok)`),
};

/** The usual name of the office of an area; villages and local authorities have none of their own. */
export const officeTitle = ({ level, code, name }: Titled): Sentence | undefined =>
  (code.startsWith(BANGKOK) ? bangkokTitles : titles)[level]?.(name);
