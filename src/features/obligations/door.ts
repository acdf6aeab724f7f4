import { bangkokDate } from '#kernel/bangkok-time.ts';
import { addDays, type CivilDate } from '#kernel/civil-date.ts';
import {
  afterEventOccurrence,
  type Occurrence,
  occurrences,
} from '#kernel/schedule/occurrences.ts';
import type { ScheduleOf } from '#kernel/schedule/schedule.ts';
import type { Tx } from '#server/db.ts';
import { loadDaysOff } from './calendar.ts';
import type { MakingRequirement } from './model/requirement.ts';
import { horizonOf, lastDayOf } from './rules/extent.ts';
import { listStanding } from './store/events.ts';
import * as store from './store/obligations.ts';
import { getRequirement } from './store/requirements.ts';

export { loadDaysOff } from './calendar.ts';
export { dropPlannedEvent, movePlannedEvent, planEvent } from './commands/planned-events.ts';

// Periods that a changed schedule puts into the past are still known, so that they are kept.
const LOOK_BACK_DAYS = 366;

// Each event that stands is a period of its own, however far ahead its report falls due.
const eventDues = async (
  tx: Tx,
  id: string,
  schedule: ScheduleOf<'afterEvent'>,
  fromOn: CivilDate,
): Promise<Occurrence[]> => {
  const events = await listStanding(tx, id, addDays(fromOn, -schedule.days));
  const [first] = events.map(({ endedOn }) => endedOn).sort();
  const last = events
    .map(({ endedOn }) => endedOn)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return [];
  const { isDayOff } = await loadDaysOff(tx, first, addDays(last, schedule.days));
  return events.flatMap((event) => {
    const due = afterEventOccurrence(schedule, event.endedOn, event.id, isDayOff);
    return due ? [due] : [];
  });
};

const duesOf = async (
  tx: Tx,
  { id, schedule, fiscalYear }: MakingRequirement,
  fromOn: CivilDate,
  untilOn: CivilDate,
): Promise<Occurrence[]> => {
  if (schedule.kind === 'afterEvent') return eventDues(tx, id, schedule, fromOn);
  const end = lastDayOf(schedule, fiscalYear, untilOn);
  if (fromOn >= end) return [];
  const { isDayOff } = await loadDaysOff(tx, fromOn, end);
  return occurrences(schedule, fromOn, end, isDayOff);
};

const make = (
  tx: Tx,
  requirement: MakingRequirement,
  dues: readonly Occurrence[],
): Promise<number> | number => {
  const { formVersionId, live, schedule } = requirement;
  if (!live || formVersionId === null || dues.length === 0) return 0;
  return schedule.kind === 'afterEvent'
    ? store.insertEventObligations(tx, requirement, dues)
    : store.insertObligations(tx, { ...requirement, formVersionId }, dues);
};

/**
 * Makes the obligations of a requirement whose named due days lie from `fromOn` up to and without
 * `untilOn`, for every active office of its level. It can be repeated, and slices that meet make what
 * the whole makes. Gives how many were made; none while the form has no published version.
 */
export const makeObligations = async (
  tx: Tx,
  requirementId: string,
  fromOn: CivilDate,
  untilOn: CivilDate,
): Promise<number> => {
  const requirement = await getRequirement(tx, requirementId);
  return make(tx, requirement, await duesOf(tx, requirement, fromOn, untilOn));
};

/** The job that brings one requirement's untouched obligations in line; payload `{ requirementId }`. */
export const REFIT_JOB = 'refit-obligations';

/** How a requirement's obligations changed. */
export type Refit = { readonly moved: number; readonly removed: number; readonly made: number };

/**
 * Brings the untouched obligations that are still ahead in line with the requirement as it stands:
 * the same periods get their new due times, periods no longer asked for go, new ones are made up to
 * the horizon. A period whose new due time has already passed keeps its old one.
 */
export const refitObligations = async (
  tx: Tx,
  requirementId: string,
  now: string,
): Promise<Refit> => {
  const requirement = await getRequirement(tx, requirementId);
  const today = bangkokDate(now);
  const dues = requirement.live
    ? await duesOf(tx, requirement, addDays(today, -LOOK_BACK_DAYS), horizonOf(today))
    : [];
  const ahead = dues.filter(({ dueAt }) => dueAt > now);
  const kept = dues.map(({ period }) => period.id);
  const moved = await store.moveDueTimes(tx, requirementId, ahead, now);
  const removed = await store.removeUntouched(tx, requirementId, now, kept);
  return { moved, removed, made: await make(tx, requirement, ahead) };
};

/** Binds every untouched obligation of a form to its newly published version; how many it bound. */
export const moveToFormVersion = (tx: Tx, formId: string, formVersionId: string): Promise<number> =>
  store.bindToVersion(tx, formId, formVersionId);

const FIRST_DAY = '1970-01-01';
const EVER = `${FIRST_DAY}T00:00:00.000Z`;

/**
 * Takes away everything a requirement asked for; false when something of it was begun or sent, or an
 * event was recorded for it, which stays.
 */
export const withdrawObligations = async (tx: Tx, requirementId: string): Promise<boolean> => {
  if ((await listStanding(tx, requirementId, FIRST_DAY)).length > 0) return false;
  await store.removeUntouched(tx, requirementId, EVER, []);
  return !(await store.hasObligations(tx, requirementId));
};
