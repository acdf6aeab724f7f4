import type { Line } from '../text/lines.ts';
import { isListItem } from './list-items.ts';

/** What the beginning of a line in a letter's head says that it is. */
export type Label =
  | 'secrecy'
  | 'urgency'
  | 'memo'
  | 'order'
  | 'office'
  | 'number'
  | 'subject'
  | 'salutation'
  | 'stamp'
  | 'references'
  | 'enclosures';

const LABELS: readonly (readonly [label: Label, pattern: RegExp])[] = [
  ['secrecy', /^(?:ลับที่สุด|ลับมาก|ลับ)$/],
  ['urgency', /^(?:ด่วนที่สุด|ด่วนมาก|ด่วน)(?: ?ภายใน[^\n]{0,60})?$/],
  ['memo', /^บันทึกข้อความ$/],
  ['order', /^คำสั่ง(?!การ)[ก-๎]/],
  ['office', /^ส่วนราชการ/],
  [
    'number',
    /^(?:ด่วนที่สุด |ด่วนมาก |ด่วน )?ที่?[ \t]?(?:[ก-ฮ]{1,5}\.?[ \t]?(?:\([ก-ฮ. ]{1,12}\) ?)?\d|ว ?\.? ?\d|\d{1,6} ?\/)/,
  ],
  ['subject', /^เรื่อง(?:[ \t:]|$)/],
  ['salutation', /^(?:กราบเรียน|เรียน)(?:[ \t:]|$)/],
  ['stamp', /^ถึง(?:[ \t:]|$)/],
  ['references', /^(?:- ?)?อ้างถึง(?:[ \t:]|$)/],
  ['enclosures', /^(?:- ?)?สิ่งที่ส่งมาด้วย(?:[ \t:]|$)/],
];

/** The label with which a line begins; a label that has been seen is none the second time. */
export const labelOf = (text: string, seen: ReadonlySet<Label>): Label | undefined =>
  LABELS.find(([label, pattern]) => pattern.test(text) && !seen.has(label))?.[0];

const CAUSES =
  /^(?:ตามที่|ตามหนังสือ|ตามข้อสั่งการ|ตามมติ|ด้วย(?![ก-๎]{0,4}วิธี)|เนื่องจาก|เนื่องด้วย|เนื่องใน|อนุสนธิ|สืบเนื่อง|โดยที่|เพื่อให้|อาศัยอำนาจ|ในการนี้|บัดนี้|พร้อมนี้|ขอส่ง|ขอแสดงความนับถือ|จึงเรียนมา)/;

/** Whether a line begins as the body of a letter does, with its cause. */
export const bodyBegins = (text: string): boolean => CAUSES.test(text);

const LIST_LINE =
  /^(?:[-\t ]*)?(?:ลงวันที่?|ลว\.?|จำนวน|เรื่อง)|(?:จำนวน|รวม) ?\d{1,5} ?(?:ฉบับ|ชุด|แผ่น|เล่ม|หน้า|รายการ|ไฟล์)[ \t]?$/;
const LONGEST_LIST_LINE = 400;

/** Whether a line goes on with a list of the head: an item, its second line, a row of a table. */
export const continuesList = (line: Line): boolean => {
  if (isListItem(line)) return line.text.length <= LONGEST_LIST_LINE;
  if (LIST_LINE.test(line.text)) return true;
  return !line.afterBlank && !bodyBegins(line.text);
};
