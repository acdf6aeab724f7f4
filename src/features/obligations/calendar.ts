import { addDays, type CivilDate, partsOf } from '#kernel/civil-date.ts';
import { type DaysOff, daysOff, type Holiday, substituteDays } from '#kernel/working-days.ts';
import type { Tx } from '#server/db.ts';
import { thaiHolidays } from '#server/holidays.ts';
import type { DayOff, DayOffChange } from './model/days-off.ts';
import { listChanges } from './store/days-off.ts';

// A due day may move over a long closure, beyond the days it was asked for.
const MARGIN_DAYS = 31;

const byYear = new Map<number, readonly Holiday[]>();

const ofYear = (year: number): readonly Holiday[] => {
  const known = byYear.get(year) ?? thaiHolidays(year);
  byYear.set(year, known);
  return known;
};

const holidaysOf = (from: CivilDate, until: CivilDate): Holiday[] => {
  const [first, last] = [partsOf(from).year, partsOf(until).year];
  return Array.from({ length: last - first + 1 }, (_, index) => ofYear(first + index)).flat();
};

const split = (changes: readonly DayOffChange[]): [Holiday[], CivilDate[]] => [
  changes.filter(({ isOff }) => isOff).map(({ on, name }) => ({ on, name })),
  changes.filter(({ isOff }) => !isOff).map(({ on }) => on),
];

/** The days off around a span of days: weekends, the library's holidays, and the table's changes. */
export const loadDaysOff = async (tx: Tx, from: CivilDate, until: CivilDate): Promise<DaysOff> => {
  const [first, last] = [addDays(from, -MARGIN_DAYS), addDays(until, MARGIN_DAYS)];
  const [extra, removed] = split(await listChanges(tx, first, last));
  return daysOff(holidaysOf(first, last), extra, removed);
};

/**
 * The holidays of a calendar year for the screen: the library's, the table's changes, and the days in
 * lieu that the cabinet usually resolves, as proposals that hold only when somebody adds them.
 */
export const listYear = async (tx: Tx, year: number): Promise<DayOff[]> => {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const changes = await listChanges(tx, first, last);
  const changed = new Set(changes.map(({ on }) => on));
  const own = holidaysOf(first, last);
  const days: DayOff[] = [
    ...own.map((day) => ({ ...day, source: 'library' as const })),
    ...substituteDays(own).map((day) => ({ ...day, source: 'proposed' as const })),
  ];
  const untouched = days.filter(({ on }) => !changed.has(on) && on >= first && on <= last);
  const table = changes.map(({ on, name, isOff }) => ({
    on,
    name,
    source: isOff ? ('table' as const) : ('worked' as const),
  }));
  return [...untouched, ...table].sort((one, other) => (one.on < other.on ? -1 : 1));
};
