import { toArabicDigits } from '#kernel/thai-digits.ts';
import type { Enclosure } from '../../model/letter.ts';
import { findDatesIn } from '../parts/dates.ts';
import { findNumberIn, numberAt } from '../parts/numbers.ts';
import type { Folded } from '../text/folded.ts';
import { type ListItem, rawItem } from './list-items.ts';

const COPIES =
  /[ \t\n]?(?:จำนวน|รวม)?[ \t]?(?<count>\d{1,5})[ \t]?(?<unit>ฉบับ|ชุด|แผ่น|เล่ม|หน้า|รายการ|แฟ้ม|ไฟล์|ซอง|ใบ|รูป|ภาพ)[ \t]?$/;

/** One enclosure of the list สิ่งที่ส่งมาด้วย: title, copies, and the letter it is a copy of. */
export const enclosureIn = (flow: Folded, item: ListItem): Enclosure => {
  const text = rawItem(flow, item);
  const copies = COPIES.exec(toArabicDigits(text));
  const number = findNumberIn(flow, item);
  const date = findDatesIn(flow.text, item)[0];
  return {
    no: item.no,
    title: text.slice(0, copies?.index).trim(),
    copies: copies?.groups
      ? { count: Number(copies.groups.count), unit: copies.groups.unit ?? '' }
      : null,
    number: number === undefined ? null : numberAt(number, flow),
    date: date?.date ?? null,
    span: flow.spanOf(item.from, item.to),
    dateSpan: date ? flow.spanOf(date.dayFrom, date.to) : null,
  };
};
