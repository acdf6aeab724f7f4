import type { Reference } from '../../model/letter.ts';
import { findDateNear } from '../parts/dates.ts';
import { type FoundNumber, findLabelledNumbers, findNumbers } from '../parts/numbers.ts';
import { referenceIn } from '../parts/references.ts';
import type { Folded } from '../text/folded.ts';
import { matchesOf, type Range } from '../text/ranges.ts';

const BACK = 160;
const DATE_WITHIN = 14;
const NAMES_A_LETTER =
  /(?:สำเนา)?(?:หนังสือ|บันทึกข้อความ|วิทยุ|โทรสาร|คำสั่ง|ประกาศ|ข้อสั่งการ)(?!ที่ส่ง|ฉบับ|ดังกล่าว)/g;
const BETWEEN = /^[ \t\n]?(?:,|ฉบับ|ซึ่ง)?[ \t\n]?(?:ลง ?(?:วัน ?ที่?)?|ลว\.?|เมื่อ(?:วันที่?)?)?[ \t\n]?$/;

/**
 * The letters that the text names between two places, each with its number and, where one follows,
 * its date; a letter named again in the same words is told once.
 */
export const citationsIn = (folded: Folded, piece: Range): Reference[] => {
  const found = new Map<string, Reference>();
  for (const number of numbersIn(folded, piece)) {
    const reference = referenceIn(folded, rangeOf(folded, piece, number));
    const key = `${reference.number?.office} ${reference.number?.running} ${reference.date}`;
    if (!found.has(key)) found.set(key, reference);
  }
  return [...found.values()];
};

/** Whole numbers anywhere, and short ones that the name of a paper stands before. */
const numbersIn = (folded: Folded, piece: Range): FoundNumber[] => {
  const whole = findNumbers(folded, piece);
  const ends = new Set(whole.map(({ to }) => to));
  const short = findLabelledNumbers(folded, piece).filter(
    (one) => !ends.has(one.to) && one.office === null && isNamed(folded, piece, one),
  );
  return [...whole, ...short].sort((one, other) => one.from - other.from);
};

const isNamed = (folded: Folded, piece: Range, number: FoundNumber): boolean =>
  startOf(folded, piece, number) !== undefined;

const rangeOf = (folded: Folded, piece: Range, number: FoundNumber): Range => {
  const date = findDateNear(folded.text.slice(0, piece.to), number.to, DATE_WITHIN);
  const follows = date && BETWEEN.test(folded.text.slice(number.to, date.from));
  return {
    from: startOf(folded, piece, number) ?? number.from,
    to: follows ? date.to : number.to,
  };
};

/** Where the name of the paper begins (หนังสือ…), on the number's own line or the one before. */
const startOf = ({ text }: Folded, piece: Range, number: FoundNumber): number | undefined => {
  const from = Math.max(piece.from, number.from - BACK);
  const before = text.slice(from, number.from);
  const names = matchesOf(NAMES_A_LETTER, before);
  const last = names[names.length - 1];
  if (last === undefined || before.slice(last.index).includes('\n\n')) return undefined;
  return from + last.index;
};
