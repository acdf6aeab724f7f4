import { buddhistYear } from '#kernel/buddhist-era.ts';
import { addDays, addMonths, type CivilDate, type Span } from '#kernel/civil-date.ts';
import { fiscalYearSpan } from '#kernel/fiscal-year.ts';
import { nominalDues } from '#kernel/schedule/nominal-dues.ts';
import { type Schedule, Schedule as ScheduleShape } from '#kernel/schedule/schedule.ts';

const MONTHS = 12;
const spanOf = (fiscalYear: number): Span => fiscalYearSpan(buddhistYear(fiscalYear));

type Recurring = Extract<Schedule, { firstDueOn: CivilDate }>;
type Years = { readonly from: number; readonly to: number };

const later = (date: CivilDate, { from, to }: Years): CivilDate =>
  addMonths(date, MONTHS * (to - from));

/** A whole year's schedule stays one: a letter that came in the middle of a year does not shorten the next. */
const recurring = (schedule: Recurring, years: Years): Schedule => {
  const { lastDueOn, ...open } = schedule;
  const span = spanOf(years.to);
  const whole = ScheduleShape.parse({ ...open, firstDueOn: span.startOn });
  const firstDueOn = nominalDues(whole, span)[0]?.on ?? span.startOn;
  if (lastDueOn === undefined) return ScheduleShape.parse({ ...open, firstDueOn });
  const isYearEnd = lastDueOn >= addDays(spanOf(years.from).endOn, -1);
  const last = isYearEnd ? addDays(span.endOn, -1) : later(lastDueOn, years);
  return ScheduleShape.parse({ ...open, firstDueOn, lastDueOn: [firstDueOn, last].sort()[1] });
};

type Dated = { readonly opensOn?: CivilDate | undefined; readonly dueOn: CivilDate };

const dated = <T extends Dated>(one: T, years: Years): T => ({
  ...one,
  dueOn: later(one.dueOn, years),
  ...(one.opensOn !== undefined && { opensOn: later(one.opensOn, years) }),
});

/**
 * A schedule for another fiscal year (Gregorian years of their ends): one that recurs runs from the
 * first day its own rule names in the new year, dates that are named move by whole years.
 */
export const shiftSchedule = (schedule: Schedule, from: number, to: number): Schedule => {
  const years = { from, to };
  if (schedule.kind === 'once') return dated(schedule, years);
  if (schedule.kind === 'rounds')
    return { ...schedule, rounds: schedule.rounds.map((round) => dated(round, years)) };
  return recurring(schedule, years);
};

/** The code of a portfolio's copy: the Buddhist year at its end becomes the new one. */
export const copiedCode = (code: string, to: number): string =>
  `${code.replace(/-\d{4}$/, '')}-${buddhistYear(to)}`;
