import Holidays, { type HolidaysTypes } from 'date-holidays';
import { say } from '#kernel/sentence.ts';
import { daysOff, type Holiday, type IsDayOff } from '#kernel/working-days.ts';

/**
 * The years for which the library knows the holidays of the lunar calendar (Makha Bucha, Visakha
 * Bucha, Asalha Bucha, the beginning of Buddhist Lent). For others an office's table must add them.
 */
const LUNAR_YEARS = { first: 2010, last: 2026 };

const calendar = new Holidays('TH', { types: ['public'] });

/** Whether the lunar holidays of a Gregorian year are among `thaiHolidays`. */
export const knowsLunarHolidays = (year: number): boolean =>
  year >= LUNAR_YEARS.first && year <= LUNAR_YEARS.last;

/**
 * The public holidays of a Gregorian year in Thailand, in order. Days in lieu, Royal Ploughing Day and
 * special days resolved by the cabinet are not among them; the royal ones are those of the present reign.
 */
export const thaiHolidays = (year: number): Holiday[] => {
  const english = new Map(calendar.getHolidays(year, 'en').map(nameByDay));
  return calendar.getHolidays(year, 'th').map((holiday) => {
    const [on, name] = nameByDay(holiday);
    return { on, name: say(name, english.get(on) ?? name) };
  });
};

const nameByDay = ({ date, name }: HolidaysTypes.Holiday): [string, string] => [
  date.slice(0, 10),
  name,
];

const byYear = new Map<string, IsDayOff>();

/** Whether offices are closed on a day by weekends and the library's holidays alone, whatever its year. */
export const isThaiDayOff: IsDayOff = (date) => {
  const year = date.slice(0, 4);
  const isDayOff = byYear.get(year) ?? daysOff(thaiHolidays(Number(year))).isDayOff;
  byYear.set(year, isDayOff);
  return isDayOff(date);
};
