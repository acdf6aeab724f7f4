import {
  addDays,
  addMonths,
  type CivilDate,
  clampedDate,
  daysInMonth,
  partsOf,
  weekdayOf,
} from '#kernel/civil-date.ts';
import { monthPeriod, type Period } from '#kernel/period.ts';
import type { ActivityPlan } from '../model/plan.ts';

const WEEK = 7;

/**
 * The same weekday of another month: the second Tuesday of one is the second Tuesday of the other; a
 * fifth one that the other month lacks becomes its last. `month` is any day of the other month.
 */
export const sameWeekdayIn = (date: CivilDate, month: CivilDate): CivilDate => {
  const { year, month: number } = partsOf(month);
  const first = clampedDate({ year, month: number, day: 1 });
  const ahead = (weekdayOf(date) - weekdayOf(first) + WEEK) % WEEK;
  const nth = Math.floor((partsOf(date).day - 1) / WEEK);
  const day = 1 + ahead + nth * WEEK;
  return addDays(first, (day > daysInMonth(year, number) ? day - WEEK : day) - 1);
};

/** Plans of another month as they would stand in this one, in order of their days. */
export const shiftedPlans = (
  plans: readonly ActivityPlan[],
  month: CivilDate,
): readonly ActivityPlan[] =>
  plans
    .map((plan) => ({ ...plan, heldOn: sameWeekdayIn(plan.heldOn, month) }))
    .toSorted((one, other) => (one.heldOn < other.heldOn ? -1 : 1));

/** The id of the month so many months away (`2026-11` and 1 give `2026-12`). */
export const monthAway = (month: string, by: number): string =>
  addMonths(`${month}-01`, by).slice(0, 7);

/** The days of a month, from its first up to and without the first of the next. */
export const monthSpan = (month: string): Period => monthPeriod(`${month}-01`);

/** The weeks of a month, Monday first; days of its neighbours are undefined. */
export const weeksOf = (month: string): (CivilDate | undefined)[][] => {
  const { startOn } = monthSpan(month);
  const { year, month: number } = partsOf(startOn);
  const before = weekdayOf(startOn) - 1;
  const days = daysInMonth(year, number);
  const cells = Array.from({ length: Math.ceil((before + days) / WEEK) * WEEK }, (_, at) =>
    at < before || at >= before + days ? undefined : addDays(startOn, at - before),
  );
  return Array.from({ length: cells.length / WEEK }, (_, at) =>
    cells.slice(at * WEEK, (at + 1) * WEEK),
  );
};
