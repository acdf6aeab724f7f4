import { gregorianYear } from '#kernel/buddhist-era.ts';
import { weekdayName } from '#kernel/calendar-words.ts';
import { type CivilDate, findDate, partsOf, weekdayOf } from '#kernel/civil-date.ts';
import { findMonth, thaiMonthSpellings } from '#kernel/month-reading.ts';
import { FIRST_THAI_DATE } from '#kernel/thai-date.ts';
import type { Range } from '../text/ranges.ts';

/** A date as it stands in a folded text, whether the calendar has it or not. */
export type FoundDate = Range & {
  /** The date, or undefined when the calendar has no such day. */
  readonly date: CivilDate | undefined;
  /** The ISO weekday that is written before it, with its place. */
  readonly weekday: (Range & { readonly number: number }) | undefined;
  /** Where its words begin without weekday and วันที่. */
  readonly dayFrom: number;
};

const BUDDHIST_CENTURY = 2500;
const LAST_GREGORIAN = 2400;
const LAST_BUDDHIST = 2700;
const FIRST_YEAR = partsOf(FIRST_THAI_DATE).year;

export const WEEKDAY_WORDS = 'จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ?|ศุกร์|เสาร์|อาทิตย์';

const escaped = (text: string): string => text.replace(/\./g, '\\.[ ]?');
/** The source of a pattern of months, full and short. */
export const MONTH_SOURCE = `(?:${thaiMonthSpellings.map(escaped).join('|')})`;
const LEAD = `(?:(?<weekday>(?:วัน)?(?:${WEEKDAY_WORDS}))(?:ที่?)? ?|วันที่? ?)?`;
const ERA = '(?:(?<era>พ\\.? ?ศ\\.?|ค\\.? ?ศ\\.?) ?)?';
const YEAR = '(?<year>\\d{4}|\\d{2})(?!\\d|[./]\\d)';
const NAMED = `(?<day>\\d{1,2})[ \\t\\n]?(?:เดือน ?)?(?<month>${MONTH_SOURCE})[ \\t\\n]?(?:ปี ?)?${ERA}${YEAR}`;
const NUMBERS = `(?<day2>\\d{1,2})(?<sep>[/-])(?<month2>\\d{1,2})\\k<sep>(?<year2>\\d{4}|\\d{2})(?![\\d/-])`;
const ISO = `(?<year3>\\d{4})-(?<month3>\\d{2})-(?<day3>\\d{2})(?!\\d)`;

const DATES = new RegExp(`${LEAD}(?<!\\d|\\d[./-])(?:${NAMED}|${ISO}|${NUMBERS})`, 'dg');

/** Every date in a folded text, in order. */
export const findDates = (text: string): FoundDate[] =>
  Array.from(text.matchAll(DATES), foundDate).filter((found) => found !== undefined);

/** The date that the text begins with, up to `within` characters on, or undefined. */
export const findDateNear = (text: string, from: number, within: number): FoundDate | undefined => {
  const found = findDates(text.slice(from, from + within + 60))[0];
  return found && found.from <= within ? moved(found, from) : undefined;
};

const moved = (found: FoundDate, by: number): FoundDate => ({
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
  const groups = match.groups ?? {};
  const { indices } = match;
  const month = groups.month ? findMonth(groups.month) : Number(groups.month2 ?? groups.month3);
  const year = yearOf(groups.year ?? groups.year2 ?? groups.year3 ?? '', groups.era);
  if (month === undefined || year === undefined) return undefined;
  const day = Number(groups.day ?? groups.day2 ?? groups.day3);
  const where = indices?.groups ?? {};
  const [dayFrom] = where.day ?? where.year3 ?? where.day2 ?? [match.index];
  return {
    from: match.index,
    to: match.index + match[0].length,
    dayFrom,
    date: findDate({ year, month, day }),
    weekday: weekdayFound(groups.weekday, where.weekday),
  };
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
  if (text.length === 2) return era?.startsWith('ค') ? undefined : BUDDHIST_CENTURY - 543 + number;
  const isGregorian = era === undefined ? number <= LAST_GREGORIAN : era.startsWith('ค');
  if (!isGregorian && number > LAST_BUDDHIST) return undefined;
  const year = isGregorian ? number : gregorianYear(number);
  return year >= FIRST_YEAR ? year : undefined;
};

/** Whether the weekday that is written is the date's. */
export const weekdayAgrees = ({ date, weekday }: FoundDate): boolean =>
  date === undefined || weekday === undefined || weekdayOf(date) === weekday.number;
