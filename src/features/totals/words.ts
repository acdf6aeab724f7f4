import { type Sentence, say } from '#kernel/sentence.ts';

const counted = (count: number): string => count.toLocaleString('en-US');

/** All totals and reports agree with the events. */
export const verified = (reports: number, rows: number): Sentence =>
  say(
    `ตรวจแล้ว รายงาน ${counted(reports)} ฉบับ และยอดรวม ${counted(rows)} รายการ ตรงกับประวัติเหตุการณ์ทุกประการ`,
    `Verified: ${counted(reports)} reports and ${counted(rows)} totals agree exactly with the events.`,
  );

/** Something stored differs from what the events tell. */
export const differs = (subject: string, found: string, expected: string): Sentence =>
  say(
    `ไม่ตรง: ${subject} ในระบบเป็น ${found} แต่ควรเป็น ${expected}`,
    `Differs: ${subject} is ${found}, should be ${expected}`,
  );

/** How many differences there are in all. */
export const verifyFailed = (count: number): Sentence =>
  say(
    `พบรายการที่ไม่ตรงกับประวัติเหตุการณ์ ${counted(count)} รายการ`,
    `${counted(count)} stored values do not agree with the events.`,
  );

/** More differences than are worth printing. */
export const moreDiffer = (count: number): Sentence =>
  say(`และอีก ${counted(count)} รายการ`, `and ${counted(count)} more`);
