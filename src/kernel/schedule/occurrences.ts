import { addHours, bangkokInstant, type Instant } from '../bangkok-time.ts';
import { addDays, type CivilDate } from '../civil-date.ts';
import type { Period } from '../period.ts';
import type { Sentence } from '../sentence.ts';
import { type IsDayOff, moveOffDayOff } from '../working-days.ts';
import { eventPeriodId, type NominalDue, nominalDues } from './nominal-dues.ts';
import type { Schedule, ScheduleOf } from './schedule.ts';
import { dueOnDayOff } from './words.ts';

/** One report that a schedule asks for: what it covers and when it falls due. */
export type Occurrence = {
  readonly period: Period;
  /** The day that the schedule names. */
  readonly nominalDueOn: CivilDate;
  /** The day after the rule for days off. */
  readonly dueOn: CivilDate;
  readonly dueAt: Instant;
  /** When the reminder goes out. */
  readonly softDueAt?: Instant;
  /** After this instant nothing is taken any more. */
  readonly closesAt?: Instant;
  /** Says that the due day is a day off. */
  readonly warning?: Sentence;
};

/** Whether a report came in time; frozen when it is submitted. */
export type Verdict = 'on-time' | 'late';

/**
 * What the schedule asks for, in order of due day. `from` is included, `to` is not, and both are
 * held against the nominal due day, so that ranges which meet neither lose nor repeat an occurrence.
 */
export const occurrences = (
  schedule: Schedule,
  from: CivilDate,
  to: CivilDate,
  isDayOff: IsDayOff,
): Occurrence[] =>
  nominalDues(schedule, { startOn: from, endOn: to }).map((due) =>
    occurrenceOf(schedule, due, isDayOff),
  );

/**
 * What the schedule asks for after one event, or undefined when that falls due before the
 * schedule's first or after its last due day.
 */
export const afterEventOccurrence = (
  schedule: ScheduleOf<'afterEvent'>,
  eventOn: CivilDate,
  eventId: string,
  isDayOff: IsDayOff,
): Occurrence | undefined => {
  const on = addDays(eventOn, schedule.days);
  const { firstDueOn, lastDueOn } = schedule;
  if (on < firstDueOn || (lastDueOn !== undefined && on > lastDueOn)) return undefined;
  const period = { id: eventPeriodId(eventId), startOn: eventOn, endOn: addDays(eventOn, 1) };
  return occurrenceOf(schedule, { period, on }, isDayOff);
};

/** On time up to and including the due instant itself, late from the next millisecond on. */
export const verdict = (submittedAt: Instant, dueAt: Instant): Verdict =>
  Date.parse(submittedAt) <= Date.parse(dueAt) ? 'on-time' : 'late';

const occurrenceOf = (schedule: Schedule, due: NominalDue, isDayOff: IsDayOff): Occurrence => {
  const { dueTime, dayOff, softDueHours, closesAfterDays } = schedule;
  const dueOn = moveOffDayOff(due.on, dayOff, isDayOff);
  const dueAt = bangkokInstant(dueOn, dueTime);
  return {
    period: due.period,
    nominalDueOn: due.on,
    dueOn,
    dueAt,
    ...(softDueHours !== undefined && { softDueAt: addHours(dueAt, -softDueHours) }),
    ...(closesAfterDays !== undefined && {
      closesAt: bangkokInstant(addDays(dueOn, closesAfterDays), dueTime),
    }),
    ...(isDayOff(dueOn) && { warning: dueOnDayOff(dueOn) }),
  };
};
