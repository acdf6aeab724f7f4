import { bangkokInstant } from '#kernel/bangkok-time.ts';
import { addDays, type CivilDate } from '#kernel/civil-date.ts';
import { findCalendarPeriod, monthPeriod, type Period } from '#kernel/period.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Month } from '../model/summary.ts';
import { summaryRefusals as words } from '../words/summary.ts';

/** A month that is summed up: its days, the day the units are judged on, its instants. */
export type SummaryMonth = {
  readonly period: Period;
  /** Its last day, or today while it runs. */
  readonly asOf: CivilDate;
  readonly from: string;
  readonly until: string;
};

const upTo = (period: Period, today: CivilDate): SummaryMonth => {
  const last = addDays(period.endOn, -1);
  return {
    period,
    asOf: last < today ? last : today,
    from: bangkokInstant(period.startOn, '00:00'),
    until: bangkokInstant(period.endOn, '00:00'),
  };
};

/** The month of a day, up to that day. */
export const monthOf = (today: CivilDate): SummaryMonth => upTo(monthPeriod(today), today);

/** The month to sum up on a day; one that has not begun is refused. */
export const summaryMonth = (month: Month, today: CivilDate): Result<SummaryMonth> => {
  const period = findCalendarPeriod(month) ?? monthPeriod(today);
  if (period.startOn > today) return refuse('month-ahead', words.monthAhead, 'month');
  return ok(upTo(period, today));
};
