import type { Reference, Urgency } from '../../model/letter.ts';
import type { Folded } from '../text/folded.ts';
import { inOneLine, type Range } from '../text/ranges.ts';
import { findDatesIn } from './dates.ts';
import { findNumberIn, numberAt } from './numbers.ts';

const URGENCIES: readonly (readonly [word: string, urgency: Urgency])[] = [
  ['ด่วนที่สุด', 'most-urgent'],
  ['ด่วนมาก', 'very-urgent'],
  ['ด่วน', 'urgent'],
];

/** The urgency that a text names, the strongest word first. */
export const urgencyIn = (text: string): Urgency | null =>
  URGENCIES.find(([word]) => text.includes(word))?.[1] ?? null;

const KINDS = 'หนังสือ|บันทึกข้อความ|วิทยุ(?:สื่อสาร)?|โทรสาร|คำสั่ง|ประกาศ|ระเบียบ|แบบส่งเงิน|ข้อสั่งการ';
const SENDER = new RegExp(
  `(?:${KINDS})(?:ของ)? ?(?<sender>[^\\n\\t]{0,120}?) ?(?:ด่วน|ลับ|ที่? ?[ก-ฮ]{1,5}\\.? ?[0-9(]|(?:เลข)?ที่? ?(?:ว ?\\.? ?)?[0-9]|ว ?\\.? ?[0-9]|ลงวันที่|ลว\\.?|เรื่อง|$)`,
);
const PAPER = /^(?:ราชการ|เวียน)/;
const NOT_SENDERS = /^(?:ที่|ราชการ|เวียน|ดังกล่าว|นี้|ฉบับนี้)?$/;

/** Who wrote the letter that a text names (`หนังสือจังหวัดมุกดาหาร ที่ …`), or null. */
const senderIn = (text: string): string | null => {
  const sender = inOneLine(SENDER.exec(text)?.groups?.sender ?? '')
    .replace(PAPER, '')
    .trim();
  return NOT_SENDERS.test(sender) ? null : sender;
};

/** What a piece of the text, one item of อ้างถึง or of the enclosures, names. */
export const referenceIn = (folded: Folded, piece: Range): Reference => {
  const text = folded.text.slice(piece.from, piece.to);
  const number = findNumberIn(folded, piece);
  const date = findDatesIn(folded.text, piece)[0];
  return {
    raw: inOneLine(folded.rawOf(piece.from, piece.to)),
    number: number === undefined ? null : numberAt(number, folded),
    date: date?.date ?? null,
    urgency: urgencyIn(text),
    from: senderIn(text),
    span: folded.spanOf(piece.from, piece.to),
    dateSpan: date ? folded.spanOf(date.dayFrom, date.to) : null,
  };
};
