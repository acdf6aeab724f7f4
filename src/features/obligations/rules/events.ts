import { type Actor, hasRole } from '#kernel/actor.ts';
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
  readonly actor: Actor;
  readonly endedOn: CivilDate;
  readonly today: CivilDate;
  readonly isDayOff: IsDayOff;
};

const mayRecord = ({ requirement, actor }: EventCase): Result<true> => {
  if (!hasRole(actor, 'recorder')) return refuse('role', words.needsRecorder);
  if (requirement.level !== actor.level) return refuse('other-level', words.otherLevel);
  if (!requirement.live) return refuse('not-live', words.notLive);
  return requirement.formVersionId === null
    ? refuse('form-not-published', words.formNotPublished)
    : ok(true);
};

// Without a last due day the fiscal year asks, up to its last day, though the report falls due after it.
const dueOf = ({ id, requirement, endedOn, isDayOff }: EventCase): Occurrence | undefined => {
  const { schedule, fiscalYear } = requirement;
  if (schedule.kind !== 'afterEvent') return undefined;
  const { endOn } = fiscalYearSpan(buddhistYear(fiscalYear));
  if (schedule.lastDueOn === undefined && endedOn >= endOn) return undefined;
  return afterEventOccurrence(schedule, endedOn, id, isDayOff);
};

/** Whether an office may record an event, and what it then owes: the event is the period. */
export const decideRecording = (one: EventCase): Result<Occurrence> => {
  const allowed = mayRecord(one);
  if (!allowed.ok) return allowed;
  if (one.requirement.schedule.kind !== 'afterEvent')
    return refuse('not-after-event', words.notAfterEvent, 'body.requirementId');
  if (one.endedOn > one.today) return refuse('event-ahead', words.eventAhead, 'body.endedOn');
  const due = dueOf(one);
  return due ? ok(due) : refuse('outside-schedule', words.outsideSchedule, 'body.endedOn');
};

/** Whether an actor may withdraw an event recorded by mistake; what was reported on stays besides. */
export const decideWithdrawal = (event: RecordedEvent, actor: Actor): Result<true> => {
  if (!hasRole(actor, 'recorder')) return refuse('role', words.needsRecorder);
  if (event.officeId !== actor.officeId) return refuse('not-your-office', words.notYourOffice);
  return event.withdrawn ? refuse('withdrawn-already', words.withdrawnAlready) : ok(true);
};
