import { bangkokInstant } from '#kernel/bangkok-time.ts';
import { addDays, type CivilDate } from '#kernel/civil-date.ts';
import { monthPeriod, type Period, quarterPeriod, weekPeriod } from '#kernel/period.ts';

/** The moment at which the benchmark's nation is looked at: late in its last fiscal year. */
export const BENCH_NOW = '2026-08-20T03:00:00.000Z';

/** How often the reports of a benchmark programme fall due. */
export type Rhythm = 'weekly' | 'monthly' | 'quarterly';

/** One period of a rhythm in a fiscal year, with its opening and due times. */
export type BenchPeriod = {
  readonly rhythm: Rhythm;
  readonly fiscalYear: number;
  readonly id: string;
  readonly startOn: CivilDate;
  readonly endOn: CivilDate;
  readonly opensAt: string;
  readonly dueAt: string;
};

const RHYTHMS: readonly [Rhythm, (date: CivilDate) => Period, (period: Period) => CivilDate][] = [
  ['weekly', weekPeriod, (period) => addDays(period.startOn, 4)],
  ['monthly', monthPeriod, (period) => addDays(period.endOn, 9)],
  ['quarterly', quarterPeriod, (period) => addDays(period.endOn, 9)],
];

const tiles = (at: (date: CivilDate) => Period, from: CivilDate, until: CivilDate): Period[] => {
  const found: Period[] = [];
  for (let period = at(addDays(from, 6)); period.startOn < until; period = at(period.endOn))
    found.push(period);
  return found;
};

/** Every period of the fiscal year that ends on 30 September of the given Gregorian year. */
export const periodsOf = (fiscalYear: number): BenchPeriod[] =>
  RHYTHMS.flatMap(([rhythm, at, dueOn]) =>
    tiles(at, `${fiscalYear - 1}-10-01`, `${fiscalYear}-09-25`).map((period) => ({
      ...period,
      rhythm,
      fiscalYear,
      opensAt: bangkokInstant(period.startOn, '00:00'),
      dueAt: bangkokInstant(dueOn(period), '16:30'),
    })),
  );
