import { z } from 'zod';

const FIRST_DATE = '1800-01-01';
const LAST_DATE = '2400-12-31';

/**
 * A day on the Gregorian calendar as ISO text (`2022-01-31`), always meant in Thailand. Days past the
 * year 2400 are refused: such a year is a Buddhist one that slipped in unconverted (`2570-06-05`).
 */
export const CivilDate = z.iso
  .date({ abort: true })
  .refine((date) => date >= FIRST_DATE && date <= LAST_DATE);
export type CivilDate = z.infer<typeof CivilDate>;

/** Days from `startOn` up to, and without, `endOn`. */
export type Span = { readonly startOn: CivilDate; readonly endOn: CivilDate };

export type CivilParts = { readonly year: number; readonly month: number; readonly day: number };

/** An ISO week: its Gregorian week-year and its number, 1 to 53. */
export type IsoWeek = { readonly year: number; readonly week: number };

const MS_PER_DAY = 86_400_000;
const FORM = /^\d{4}-\d{2}-\d{2}$/;
const FIRST_DAY_NUMBER = -719_528; // 0000-01-01
const LAST_DAY_NUMBER = 2_932_896; // 9999-12-31
const THURSDAY = 4;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** The day's number, counted from 1970-01-01 = 0. */
export const dayNumberOf = (date: CivilDate): number =>
  Math.floor(Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY);

/** The day with this number (1970-01-01 = 0); a RangeError outside the years 0000 to 9999. */
export const dateOfDayNumber = (dayNumber: number): CivilDate => {
  if (!(dayNumber >= FIRST_DAY_NUMBER && dayNumber <= LAST_DAY_NUMBER)) {
    throw new RangeError(`There is no civil date with day number ${dayNumber}.`);
  }
  return new Date(dayNumber * MS_PER_DAY).toISOString().slice(0, 10);
};

/** Whether the text is an ISO date that the calendar has (no 30 February). */
export const isCivilDate = (text: string): boolean => {
  if (!FORM.test(text)) return false;
  const dayNumber = dayNumberOf(text);
  return !Number.isNaN(dayNumber) && dateOfDayNumber(dayNumber) === text;
};

/** Year, month (1-12) and day of a date. */
export const partsOf = (date: CivilDate): CivilParts => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

/** How many days a month has; `month` is 1-12. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The date of these parts, or undefined when the calendar has no such day. */
export const findDate = ({ year, month, day }: CivilParts): CivilDate | undefined => {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isCivilDate(text) ? text : undefined;
};

/** The date of these parts; a day past the month's end becomes its last day (31 → 28 February). */
export const clampedDate = ({ year, month, day }: CivilParts): CivilDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(day, daysInMonth(year, month)), 2)}`;

/** The date so many days later, or earlier when negative. */
export const addDays = (date: CivilDate, days: number): CivilDate =>
  dateOfDayNumber(dayNumberOf(date) + days);

/** The same day so many months later, or the month's last day where it has no such day. */
export const addMonths = (date: CivilDate, months: number): CivilDate => {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  return clampedDate({ year: Math.floor(index / 12), month: (index % 12) + 1, day });
};

/** How many days lie from the one date to the other; negative when it goes back. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  dayNumberOf(to) - dayNumberOf(from);

/** Order of two dates for sorting: negative, zero or positive. */
export const compareDates = (one: CivilDate, other: CivilDate): number =>
  one < other ? -1 : Number(one > other);

/** Whether the date lies in the half-open span. */
export const isInSpan = (date: CivilDate, span: Span): boolean =>
  date >= span.startOn && date < span.endOn;

/** The ISO weekday: Monday 1 to Sunday 7. */
export const weekdayOf = (date: CivilDate): number => ((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1;

/** The ISO week that the date belongs to; it is of the year that its Thursday is in. */
export const isoWeekOf = (date: CivilDate): IsoWeek => {
  const thursday = addDays(date, THURSDAY - weekdayOf(date));
  const { year } = partsOf(thursday);
  return { year, week: Math.floor(daysBetween(`${pad(year, 4)}-01-01`, thursday) / 7) + 1 };
};

/** The Monday on which an ISO week begins. */
export const isoWeekStart = ({ year, week }: IsoWeek): CivilDate => {
  const inFirstWeek = `${pad(year, 4)}-01-04`;
  return addDays(inFirstWeek, 1 - weekdayOf(inFirstWeek) + (week - 1) * 7);
};

/** How many ISO weeks the year has: 52 or 53. */
export const isoWeeksInYear = (year: number): number => isoWeekOf(`${pad(year, 4)}-12-28`).week;
