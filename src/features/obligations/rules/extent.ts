import { buddhistYear } from '#kernel/buddhist-era.ts';
import { addDays, type CivilDate } from '#kernel/civil-date.ts';
import { fiscalYearOf, fiscalYearSpan } from '#kernel/fiscal-year.ts';
import type { Schedule } from '#kernel/schedule/schedule.ts';

// A monthly report of September opens a month before the fiscal year in which it falls due.
const LOOK_AHEAD_DAYS = 45;

/** Up to which day (not included) obligations are made today: the end of the fiscal year in 45 days. */
export const horizonOf = (today: CivilDate): CivilDate =>
  fiscalYearSpan(fiscalYearOf(addDays(today, LOOK_AHEAD_DAYS))).endOn;

/**
 * Up to which day (not included) a requirement asks for reports: a schedule that recurs and names no
 * last day ends with its fiscal year; dates that are named hold wherever they lie.
 */
export const lastDayOf = (
  schedule: Schedule,
  fiscalYear: number,
  untilOn: CivilDate,
): CivilDate => {
  const endless = 'firstDueOn' in schedule && schedule.lastDueOn === undefined;
  const { endOn } = fiscalYearSpan(buddhistYear(fiscalYear));
  return endless && endOn < untilOn ? endOn : untilOn;
};
