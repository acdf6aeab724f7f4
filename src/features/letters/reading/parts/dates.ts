import { gregorianYear } from '#kernel/buddhist-era.ts';
import { weekdayName } from '#kernel/calendar-words.ts';
import { type CivilDate, findDate, partsOf, weekdayOf } from '#kernel/civil-date.ts';
import { findMonth } from '#kernel/month-reading.ts';
import { FIRST_THAI_DATE } from '#kernel/thai-date.ts';
import type { Line } from '../text/lines.ts';
import { matchesOf, type Range } from '../text/ranges.ts';
import { DATES } from './date-patterns.ts';

/** A date as it stands in a folded text, whether the calendar has it or not. */
export type FoundDate = Range & {
  /** The date, of a span of days the last one; undefined when the calendar has no such day. */
  readonly date: CivilDate | undefined;
  /** The first day of a span (`๑ - ๕ มีนาคม ๒๕๖๗`), if it is one. */
  readonly first: CivilDate | undefined;
  /** The ISO weekday that is written before it, with its place. */
  readonly weekday: (Range & { readonly number: number }) | undefined;
  /** Where its words begin without weekday and วันที่. */
  readonly dayFrom: number;
};

type Groups = Readonly<Record<string, string | undefined>>;
type Places = Readonly<Record<string, readonly [number, number] | undefined>>;

const LONGEST_DATE_LINE = 60;
const BUDDHIST_CENTURY = 2500;
const LAST_GREGORIAN = 2400;
const LAST_BUDDHIST = 2700;
const FIRST_YEAR = partsOf(FIRST_THAI_DATE).year;

/** Every date in a folded text, in order. */
export const findDates = (text: string): FoundDate[] =>
  matchesOf(DATES, text)
    .map(foundDate)
    .filter((found) => found !== undefined);

/** The dates in a piece of a folded text, with their places in the whole. */
export const findDatesIn = (text: string, { from, to }: Range): FoundDate[] =>
  findDates(text.slice(from, to)).map((found) => movedDate(found, from));

/** The date that the text begins with, up to `within` characters on, or undefined. */
export const findDateNear = (text: string, from: number, within: number): FoundDate | undefined => {
  const found = findDates(text.slice(from, from + within + 60))[0];
  return found && found.from <= within ? movedDate(found, from) : undefined;
};

/** The date that is all a line says, or undefined. */
export const wholeDate = ({ text, from }: Line): FoundDate | undefined => {
  const found = text.length > LONGEST_DATE_LINE ? undefined : findDates(text)[0];
  const isAll = found?.from === 0 && found.to === text.length;
  return isAll ? movedDate(found, from) : undefined;
};

/** The same date with its places moved. */
export const movedDate = (found: FoundDate, by: number): FoundDate => ({
  ...found,
  from: found.from + by,
  to: found.to + by,
  dayFrom: found.dayFrom + by,
  weekday: found.weekday && {
    ...found.weekday,
    from: found.weekday.from + by,
    to: found.weekday.to + by,
  },
});

const foundDate = (match: RegExpExecArray): FoundDate | undefined => {
  const groups: Groups = match.groups ?? {};
  const where: Places = match.indices?.groups ?? {};
  const { day, month, year } = partsIn(groups);
  if (month === undefined || year === undefined) return undefined;
  const date = findDate({ year, month, day });
  if (date === undefined && groups.month === undefined) return undefined;
  const start = Number(groups.start);
  const [dayFrom] = where.start ?? where.day ?? where.year3 ?? where.day2 ?? [match.index];
  return {
    from: match.index,
    to: match.index + match[0].length,
    dayFrom,
    date,
    first: start <= day ? findDate({ year, month, day: start }) : undefined,
    weekday: weekdayFound(groups.weekday, where.weekday),
  };
};

const partsIn = (groups: Groups): { day: number; month?: number; year?: number } => {
  const month = groups.month ? findMonth(groups.month) : Number(groups.month2 ?? groups.month3);
  const year = yearOf(groups.year ?? groups.year2 ?? groups.year3 ?? '', groups.era);
  const day = Number(groups.day ?? groups.day2 ?? groups.day3);
  return { day, ...(month && { month }), ...(year && { year }) };
};

const weekdayFound = (
  word: string | undefined,
  place: readonly [number, number] | undefined,
): FoundDate['weekday'] =>
  word && place ? { number: weekdayNumber(word), from: place[0], to: place[1] } : undefined;

/** The ISO number of a weekday by its Thai name, with วัน before it or without. */
export const weekdayNumber = (word: string): number => {
  const bare = word.replace(/^วัน/, '').replace(/ฯ$/, '');
  return [1, 2, 3, 4, 5, 6, 7].find((n) => weekdayName(n).full.th.startsWith(bare)) ?? 0;
};

/** The Gregorian year meant: two digits are of 25xx, four from 2401 on are Buddhist ones. */
const yearOf = (text: string, era: string | undefined): number | undefined => {
  const number = Number(text);
  if (text.length === 2) {
    return era?.startsWith('ค') ? undefined : gregorianYear(BUDDHIST_CENTURY + number);
  }
  const isGregorian = era === undefined ? number <= LAST_GREGORIAN : era.startsWith('ค');
  if (!isGregorian && number > LAST_BUDDHIST) return undefined;
  const year = isGregorian ? number : gregorianYear(number);
  return year >= FIRST_YEAR ? year : undefined;
};

/** Whether the weekday that is written is the date's, or that of the first day of a span. */
export const weekdayAgrees = ({ date, first, weekday }: FoundDate): boolean => {
  const day = first ?? date;
  return day === undefined || weekday === undefined || weekdayOf(day) === weekday.number;
};
