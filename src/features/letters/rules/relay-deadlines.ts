import { weekdayName } from '#kernel/calendar-words.ts';
import { addDays, type CivilDate, findDate } from '#kernel/civil-date.ts';
import { findMonth, thaiMonthSpellings } from '#kernel/month-reading.ts';
import { thaiDate } from '#kernel/thai-date.ts';
import { toArabicDigits } from '#kernel/thai-digits.ts';
import type { IsDayOff } from '#kernel/working-days.ts';
import type { Deadline } from '../model/letter.ts';

const LONGEST_SEARCH_DAYS = 366;
const WORKING_WEEK = 5;

/** How much earlier than the letter from above an office asks for something. */
export type RelayRule = {
  readonly days: number;
  /** The day on which the letter is written: nothing is asked for earlier than the day after. */
  readonly today: CivilDate;
  readonly isDayOff: IsDayOff;
};

/** The working day so many working days before a date; with 0 the date itself. */
export const workingDaysBefore = (date: CivilDate, days: number, isDayOff: IsDayOff): CivilDate => {
  let [left, at] = [days, date];
  for (let step = 0; left > 0 && step < LONGEST_SEARCH_DAYS; step += 1) {
    at = addDays(at, -1);
    if (!isDayOff(at)) left -= 1;
  }
  return at;
};

const nextWorkingDay = (date: CivilDate, isDayOff: IsDayOff): CivilDate => {
  let at = addDays(date, 1);
  for (let step = 0; isDayOff(at) && step < LONGEST_SEARCH_DAYS; step += 1) at = addDays(at, 1);
  return at;
};

/** The earlier due day: neither before the next working day from today, nor after the day from above. */
export const earlierDay = (due: CivilDate, { days, today, isDayOff }: RelayRule): CivilDate => {
  const wanted = workingDaysBefore(due, days, isDayOff);
  const soonest = nextWorkingDay(today, isDayOff);
  if (wanted >= soonest) return wanted;
  return soonest < due ? soonest : due;
};

const MONTHS = thaiMonthSpellings.map((one) => one.replace(/\./g, '\\.')).join('|');
const DATE = new RegExp(
  `(?<weekday>วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์) ?ที่ ?)?(?<day>\\d{1,2}) ?(?<month>${MONTHS}) ?(?:พ\\.ศ\\. ?)?(?<year>\\d{4})`,
  'g',
);

const shiftDates = (phrase: string, rule: RelayRule): string =>
  phrase.replace(DATE, (found: string, ...rest) => {
    const { weekday, day, month, year } = rest.at(-1) as Record<string, string | undefined>;
    const due = findDate({
      year: Number(year) - 543,
      month: findMonth(month ?? '') ?? 0,
      day: Number(day),
    });
    if (due === undefined) return found;
    return thaiDate(earlierDay(due, rule), { style: 'long', weekday: weekday !== undefined });
  });

/** The weekday so many working days earlier, counted through the working week. */
const earlierWeekday = (weekday: number, days: number): number =>
  weekday > WORKING_WEEK
    ? weekday
    : ((((weekday - 1 - days) % WORKING_WEEK) + WORKING_WEEK) % WORKING_WEEK) + 1;

const shiftWeekday = (phrase: string, { days }: RelayRule): string =>
  phrase.replace(/วัน(จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์)(?! ?ที่)/g, (found, name: string) => {
    const weekday = [1, 2, 3, 4, 5].find((one) => weekdayName(one).full.th === name);
    return weekday === undefined
      ? found
      : `วัน${weekdayName(earlierWeekday(weekday, days)).full.th}`;
  });

const shiftDayOfMonth = (phrase: string, { days }: RelayRule): string =>
  phrase.replace(
    /(วันที่? ?)(\d{1,2})(?= ?(?:ของ)?(?:ทุก|แต่ละ)?เดือน)/g,
    (_all, label: string, day: string) => `${label}${Math.max(1, Number(day) - days)}`,
  );

/**
 * The words of a deadline with everything that is due set earlier. Days of the month move by as many days
 * as the rule has working days (which of them are off differs by month), never before the 1st.
 */
export const earlierPhrase = (words: string, kind: Deadline['kind'], rule: RelayRule): string => {
  if (kind === 'meeting' || kind === 'after-event') return words;
  const phrase = toArabicDigits(words);
  if (kind === 'weekly') return shiftDates(shiftWeekday(phrase, rule), rule);
  return shiftDates(kind === 'monthly' ? shiftDayOfMonth(phrase, rule) : phrase, rule);
};
