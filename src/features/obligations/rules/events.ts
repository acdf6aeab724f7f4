import { standsIn } from '#features/reports/rules/actions.ts';
import { type Actor, hasRole } from '#kernel/actor.ts';
import type { Level } from '#kernel/area.ts';
import { buddhistYear } from '#kernel/buddhist-era.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import { fiscalYearSpan } from '#kernel/fiscal-year.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { afterEventOccurrence, type Occurrence } from '#kernel/schedule/occurrences.ts';
import type { IsDayOff } from '#kernel/working-days.ts';
import type { RecordedEvent } from '../model/event.ts';
import type { MakingRequirement } from '../model/requirement.ts';
import { refusalWords as words } from '../words/events.ts';

/** An event that somebody wants to record for a report. */
export type EventCase = {
  readonly id: string;
  readonly requirement: MakingRequirement;
  /** The office that held it. */
  readonly office: { readonly id: string; readonly level: Level; readonly areaPath: string };
  readonly actor: Actor;
  readonly endedOn: CivilDate;
  readonly today: CivilDate;
  readonly isDayOff: IsDayOff;
};

/** An event that an office plans to hold. */
export type PlannedCase = Pick<EventCase, 'id' | 'requirement' | 'endedOn' | 'isDayOff'> & {
  /** The level of its office. */
  readonly level: Level;
};

/** Whose events somebody records, and which levels above may do so in its place. */
export type RecordingPlace = {
  readonly officeId: string;
  readonly areaPath: string;
  readonly standIns: readonly Level[];
};

/** Whether an actor records events of an office: its own recorder, or one of an office above that may stand in. */
export const decideRecorder = (
  { officeId, areaPath, standIns }: RecordingPlace,
  actor: Actor,
): Result<true> => {
  if (!hasRole(actor, 'recorder')) return refuse('role', words.needsRecorder);
  return officeId === actor.officeId || standsIn({ areaPath, standIns }, actor)
    ? ok(true)
    : refuse('not-your-office', words.notYourOffice);
};

const isAsked = (requirement: MakingRequirement, level: Level): Result<true> => {
  if (requirement.level !== level) return refuse('other-level', words.otherLevel);
  if (!requirement.live) return refuse('not-live', words.notLive);
  return requirement.formVersionId === null
    ? refuse('form-not-published', words.formNotPublished)
    : ok(true);
};

// Without a last due day the fiscal year asks, up to its last day, though the report falls due after it.
const dueOf = ({
  id,
  requirement,
  endedOn,
  isDayOff,
}: Omit<PlannedCase, 'level'>): Occurrence | undefined => {
  const { schedule, fiscalYear } = requirement;
  if (schedule.kind !== 'afterEvent') return undefined;
  const { endOn } = fiscalYearSpan(buddhistYear(fiscalYear));
  if (schedule.lastDueOn === undefined && endedOn >= endOn) return undefined;
  return afterEventOccurrence(schedule, endedOn, id, isDayOff);
};

const decideDue = (one: Omit<PlannedCase, 'level'>): Result<Occurrence> => {
  const due = dueOf(one);
  return due ? ok(due) : refuse('outside-schedule', words.outsideSchedule, 'body.endedOn');
};

/** Whether an office may record an event, and what it then owes: the event is the period. */
export const decideRecording = (one: EventCase): Result<Occurrence> => {
  const { office, requirement, actor } = one;
  const { standIns } = requirement;
  const may = decideRecorder({ officeId: office.id, areaPath: office.areaPath, standIns }, actor);
  if (!may.ok) return may;
  const asked = isAsked(requirement, office.level);
  if (!asked.ok) return asked;
  if (requirement.schedule.kind !== 'afterEvent')
    return refuse('not-after-event', words.notAfterEvent, 'body.requirementId');
  if (one.endedOn > one.today) return refuse('event-ahead', words.eventAhead, 'body.endedOn');
  return decideDue(one);
};

/** Whether an event may be planned for an office of a level, and what it then owes after its day. */
export const decidePlanning = (one: PlannedCase): Result<Occurrence> => {
  const asked = isAsked(one.requirement, one.level);
  if (!asked.ok) return asked;
  return one.requirement.schedule.kind === 'afterEvent'
    ? decideDue(one)
    : refuse('not-after-event', words.notAfterEvent, 'body.requirementId');
};

/** Whether an actor may withdraw an event recorded by mistake; what was reported on stays besides. */
export const decideWithdrawal = (
  event: Pick<RecordedEvent, 'officeId' | 'areaPath' | 'standIns' | 'planned' | 'withdrawn'>,
  actor: Actor,
): Result<true> => {
  const may = decideRecorder(event, actor);
  if (!may.ok) return may;
  if (event.planned) return refuse('planned-event', words.plannedEvent);
  return event.withdrawn ? refuse('withdrawn-already', words.withdrawnAlready) : ok(true);
};
