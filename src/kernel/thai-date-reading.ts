import { buddhistYear, gregorianYear } from './buddhist-era.ts';
import { monthName, weekdayName } from './calendar-words.ts';
import { type CivilDate, daysInMonth, findDate, partsOf, weekdayOf } from './civil-date.ts';
import { findMonth } from './month-reading.ts';
import { ok, type Result, refuse } from './result.ts';
import { type Sentence, say } from './sentence.ts';
import { dateSentence, FIRST_THAI_DATE } from './thai-date.ts';
import { normaliseThai } from './thai-text.ts';

const FIRST_YEAR = partsOf(FIRST_THAI_DATE).year;
const LAST_YEAR = 2400;
const BUDDHIST_CENTURY = 2500;
const LONGEST = 80;

/** A date as written: its pieces, the era named beside the year and the weekday before it. */
type Written = {
  readonly day: number;
  readonly month: number;
  readonly year: string;
  readonly era?: string | undefined;
  readonly weekday?: string | undefined;
  readonly inEnglish: boolean;
};

type Groups = {
  readonly [piece in 'day' | 'month' | 'year' | 'era' | 'weekday']?: string | undefined;
};

const WEEKDAY = '(?:(?:วัน)?(?<weekday>จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)(?:ที่)?)?';
const ERA = '(?<era>พ\\.?\\s?ศ\\.?|ค\\.?\\s?ศ\\.?)?';
const YEAR = '(?<year>\\d{4}|\\d{2})';
const LEAD = `^${WEEKDAY}\\s*(?:วันที่)?\\s*`;

/** Year first (`2027-06-05`). */
const YEAR_FIRST = /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/;
/** Numbers only, day first (`05/06/2570`). */
const NUMBERS = new RegExp(
  `${LEAD}(?<day>\\d{1,2})\\s*[-/. ]\\s*(?<month>\\d{1,2})\\s*[-/. ]\\s*${ERA}\\s*${YEAR}$`,
);
/** With the month's name (`5 มิ.ย. 70`). */
const NAMED = new RegExp(
  `${LEAD}(?<day>\\d{1,2})[\\s./-]*(?:เดือน)?\\s*(?<month>[A-Za-z.ก-๎]+?(?:\\s?[ก-๎]\\.)?)[\\s,/-]*${ERA}\\s*${YEAR}$`,
);

/**
 * Reads a date as a person types it, with Thai or Arabic digits, Buddhist or Gregorian years; a year
 * of two digits is one of 25xx. Refuses what it can not read, days that do not exist, a weekday
 * that is not the date's, and dates before 1941, when the Thai year began in April.
 */
export const readThaiDate = (text: string): Result<CivilDate> => {
  const plain = text.length > LONGEST ? '' : normaliseThai(text, { digits: 'arabic' }).trim();
  const written = findWritten(plain);
  if (written === undefined) return refuse('date-unreadable', UNREADABLE);
  if (isShortWesternYear(written)) return refuse('date-short-year', SHORT_WESTERN_YEAR);
  if (written.month < 1 || written.month > 12) return refuse('date-no-such-month', NO_SUCH_MONTH);
  return dateIn(yearOf(written), written);
};

const findWritten = (text: string): Written | undefined => {
  const numbers = (YEAR_FIRST.exec(text) ?? NUMBERS.exec(text))?.groups;
  if (numbers !== undefined) return writtenOf(numbers, Number(numbers.month));
  const named: Groups = NAMED.exec(text)?.groups ?? {};
  const month = findMonth(named.month ?? '');
  return month === undefined ? undefined : writtenOf(named, month);
};

const writtenOf = (groups: Groups, month: number): Written => ({
  day: Number(groups.day),
  month,
  year: groups.year ?? '',
  era: groups.era?.[0],
  weekday: groups.weekday,
  inEnglish: /[a-z]/i.test(groups.month ?? ''),
});

/** Beside ค.ศ. or an English month, two digits are no year of 25xx, and of which century is a guess. */
const isShortWesternYear = ({ year, era, inEnglish }: Written): boolean =>
  year.length === 2 && (era === 'ค' || inEnglish);

/** The Gregorian year that is meant. */
const yearOf = ({ year, era }: Written): number => {
  const number = Number(year);
  if (year.length === 2) return gregorianYear(BUDDHIST_CENTURY + number);
  const isGregorian = era === undefined ? number <= LAST_YEAR : era === 'ค';
  return isGregorian ? number : gregorianYear(number);
};

const dateIn = (year: number, { day, month, weekday }: Written): Result<CivilDate> => {
  if (year < FIRST_YEAR) return refuse('date-too-early', TOO_EARLY);
  if (year > LAST_YEAR) return refuse('date-unreadable', UNREADABLE);
  const date = findDate({ year, month, day });
  if (date === undefined) return refuse('date-no-such-day', noSuchDay(year, month, day));
  if (weekday === undefined || weekdayName(weekdayOf(date)).full.th.startsWith(weekday)) {
    return ok(date);
  }
  return refuse('date-wrong-weekday', wrongWeekday(date, weekday));
};

const UNREADABLE = say(
  'อ่านวันที่ไม่ได้ โปรดพิมพ์เช่น 5/6/2570 หรือ 5 มิ.ย. 70',
  'This date could not be read. Type it like 5/6/2570 or 5 Jun 2027.',
);

const SHORT_WESTERN_YEAR = say('โปรดพิมพ์ปี ค.ศ. ให้ครบสี่หลัก', 'Please type the year with four digits.');

const NO_SUCH_MONTH = say('เดือนต้องเป็น 1 ถึง 12', 'The month must be 1 to 12.');

const TOO_EARLY = say(
  `วันที่ต้องไม่ก่อน ${dateSentence(FIRST_THAI_DATE, { style: 'long' }).th}`,
  `The date must not be before ${dateSentence(FIRST_THAI_DATE, { style: 'long' }).en}.`,
);

const noSuchDay = (year: number, month: number, day: number): Sentence => {
  const { th, en } = monthName(month).full;
  const last = daysInMonth(year, month);
  return say(
    `ไม่มีวันที่ ${day} เดือน${th} ${buddhistYear(year)} เดือนนี้มีวันที่ 1 ถึง ${last}`,
    `There is no ${day} ${en} ${year}; that month has the days 1 to ${last}.`,
  );
};

const wrongWeekday = (date: CivilDate, weekday: string): Sentence => {
  const { full } = weekdayName(weekdayOf(date));
  const on = dateSentence(date);
  return say(
    `${on.th} เป็นวัน${full.th} ไม่ใช่วัน${weekday}`,
    `${on.en} is a ${full.en}, not the weekday given.`,
  );
};
