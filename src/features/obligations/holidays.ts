import Holidays from 'date-holidays';
import { type CivilDate, partsOf } from '#kernel/civil-date.ts';
import { say } from '#kernel/sentence.ts';
import type { Holiday } from '#kernel/working-days.ts';

const thai = new Holidays('TH', { languages: ['th', 'en'], types: ['public'] });
const english = new Holidays('TH', { languages: ['en', 'th'], types: ['public'] });
const byYear = new Map<number, readonly Holiday[]>();

const compute = (year: number): Holiday[] => {
  const names = new Map(english.getHolidays(year).map(({ date, name }) => [date, name]));
  return thai
    .getHolidays(year)
    .map(({ date, name }) => ({ on: date.slice(0, 10), name: say(name, names.get(date) ?? name) }));
};

const ofYear = (year: number): readonly Holiday[] => {
  const known = byYear.get(year) ?? compute(year);
  byYear.set(year, known);
  return known;
};

/**
 * The public holidays of Thailand in the years of two days, both included, as the holiday library
 * knows them: lunar holidays only for the years it has, and no days in lieu.
 */
export const holidaysOf = (from: CivilDate, until: CivilDate): Holiday[] => {
  const [first, last] = [partsOf(from).year, partsOf(until).year];
  return Array.from({ length: last - first + 1 }, (_, index) => ofYear(first + index)).flat();
};
