import { findDates } from '../parts/dates.ts';
import type { Line } from '../text/lines.ts';
import type { Field } from './labels.ts';
import { isListItem } from './list-items.ts';

const CAUSES =
  /^(?:ตามที่|ตามหนังสือ|ตามข้อสั่งการ|ตามมติ|ด้วย(?![ก-๎]{0,4}วิธี)|เนื่องจาก|เนื่องด้วย|เนื่องใน|อนุสนธิ|สืบเนื่อง|โดยที่|เพื่อให้|เพื่อเป็นการ|อาศัยอำนาจ|ในการนี้|บัดนี้|พร้อมนี้|ขอส่ง|ขอแสดงความนับถือ|จึงเรียนมา)/;

/** Whether a line begins as the body of a letter does, with its cause. */
export const bodyBegins = (text: string): boolean => CAUSES.test(text);

const LIST_LINE = /^(?:[-\t ]*)?(?:ลงวันที่?|ลว\.?|จำนวน|เรื่อง)/;
const COPIES_AT_END =
  /(?:จำนวน|รวม)[ \t]?\d{1,5}[ \t]?(?:ฉบับ|ชุด|แผ่น|เล่ม|หน้า|รายการ|ไฟล์|แฟ้ม|ใบ)[ \t]?$/;
const LONGEST_LIST_LINE = 400;
const LONGEST_ADDRESSEE = 60;
/** The text of a date stands within so many characters of the end of a line. */
const DATE_TAIL = 40;

/** Whether a line goes on with the field of the head that the lines before it belong to. */
export const fieldGoesOn = (field: Field, before: readonly Line[], line: Line): boolean => {
  if (standsAlone(before)) return !bodyBegins(line.text);
  if (field === 'references' || field === 'enclosures') return listGoesOn(before, line);
  if (bodyBegins(line.text)) return false;
  if (field === 'to') return addresseesGoOn(line);
  return !line.afterBlank;
};

/** A label that stands alone has its content on the next line. */
const standsAlone = (before: readonly Line[]): boolean =>
  before.length === 1 && before[0] !== undefined && /^\S{1,16}$/.test(before[0].text);

const addresseesGoOn = (line: Line): boolean =>
  isListItem(line) || (!line.afterBlank && line.text.length <= LONGEST_ADDRESSEE);

const listGoesOn = (before: readonly Line[], line: Line): boolean => {
  if (isListItem(line)) return line.text.length <= LONGEST_LIST_LINE;
  if (LIST_LINE.test(line.text) || COPIES_AT_END.test(line.text)) return true;
  return !line.afterBlank && !bodyBegins(line.text) && !isComplete(before[before.length - 1]);
};

/** An item that has told its copies or its date needs no further line. */
const isComplete = (line: Line | undefined): boolean => {
  if (line === undefined) return false;
  if (COPIES_AT_END.test(line.text)) return true;
  const tail = line.text.slice(-DATE_TAIL);
  return findDates(tail).at(-1)?.to === tail.length;
};
