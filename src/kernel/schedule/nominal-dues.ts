import {
  addDays,
  addMonths,
  type CivilDate,
  clampedDate,
  compareDates,
  isInSpan,
  partsOf,
  type Span,
  weekdayOf,
} from '../civil-date.ts';
import { monthPeriod, type Period, quarterPeriod, weekPeriod } from '../period.ts';
import type { Schedule, ScheduleOf } from './schedule.ts';

/** The day on which the report of a period falls due, before any day off is looked at. */
export type NominalDue = { readonly period: Period; readonly on: CivilDate };

const DAYS_OF_WEEK = 7;

/** The dues of a schedule whose nominal day lies in the span, in order; events have none of their own. */
export const nominalDues = (schedule: Schedule, span: Span): NominalDue[] => {
  const within = clipped(schedule, span);
  return within.startOn < within.endOn ? duesWithin(schedule, within) : [];
};

const duesWithin = (schedule: Schedule, span: Span): NominalDue[] => {
  switch (schedule.kind) {
    case 'weekly':
      return weeklyDues(schedule, span);
    case 'monthly':
      return monthlyDues(schedule, span);
    case 'quarterly':
      return quarterlyDues(schedule, span);
    case 'once':
      return [onceDue(schedule)].filter(({ on }) => isInSpan(on, span));
    case 'rounds':
      return roundDues(schedule).filter(({ on }) => isInSpan(on, span));
    case 'afterEvent':
      return [];
  }
};

/** The part of the span between the schedule's first and last due day, where it has them. */
const clipped = (schedule: Schedule, span: Span): Span => {
  if (schedule.kind === 'once' || schedule.kind === 'rounds') return span;
  const { firstDueOn, lastDueOn } = schedule;
  return {
    startOn: compareDates(span.startOn, firstDueOn) < 0 ? firstDueOn : span.startOn,
    endOn: lastDueOn === undefined || lastDueOn >= span.endOn ? span.endOn : addDays(lastDueOn, 1),
  };
};

const weeklyDues = (schedule: ScheduleOf<'weekly'>, { startOn, endOn }: Span): NominalDue[] => {
  const wait = (schedule.weekday - weekdayOf(startOn) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  const back = schedule.covers === 'current' ? 0 : -DAYS_OF_WEEK;
  const dues: NominalDue[] = [];
  for (let on = addDays(startOn, wait); on < endOn; on = addDays(on, DAYS_OF_WEEK)) {
    dues.push({ on, period: weekPeriod(addDays(on, back)) });
  }
  return dues;
};

/** The day `day` of every month that touches the span, kept to the span. */
const monthDays = (day: number, span: Span): CivilDate[] => {
  const days: CivilDate[] = [];
  let month = monthPeriod(span.startOn).startOn;
  for (; month < span.endOn; month = addMonths(month, 1)) {
    days.push(clampedDate({ ...partsOf(month), day }));
  }
  return days.filter((on) => isInSpan(on, span));
};

const monthlyDues = (schedule: ScheduleOf<'monthly'>, span: Span): NominalDue[] => {
  const back = schedule.covers === 'current' ? 0 : -1;
  return monthDays(schedule.day, span).map((on) => ({
    on,
    period: monthPeriod(addMonths(on, back)),
  }));
};

const quarterlyDues = (schedule: ScheduleOf<'quarterly'>, span: Span): NominalDue[] =>
  monthDays(schedule.day, span)
    .map((on) => ({ on, lastMonth: addMonths(on, -schedule.monthsAfterEnd) }))
    .filter(({ lastMonth }) => partsOf(lastMonth).month % 3 === 0)
    .map(({ on, lastMonth }) => ({ on, period: quarterPeriod(lastMonth) }));

type Dated = { readonly opensOn?: CivilDate | undefined; readonly dueOn: CivilDate };

const datedDue = (id: string, { opensOn, dueOn }: Dated): NominalDue => ({
  on: dueOn,
  period: { id, startOn: opensOn ?? dueOn, endOn: addDays(dueOn, 1) },
});

const onceDue = (schedule: ScheduleOf<'once'>): NominalDue => datedDue('once', schedule);

const roundDues = ({ rounds }: ScheduleOf<'rounds'>): NominalDue[] =>
  rounds
    .map((round) => datedDue(roundPeriodId(round.id), round))
    .sort((one, other) => compareDates(one.on, other.on));

/** The period id of a round; the prefix keeps it apart from weeks, months and years. */
export const roundPeriodId = (roundId: string): string => `round-${roundId}`;

/** The period id of an event. */
export const eventPeriodId = (eventId: string): string => `event-${eventId}`;
