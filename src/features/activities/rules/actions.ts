import { type Actor, hasRole } from '#kernel/actor.ts';
import { isBelow, isWithin, type Level } from '#kernel/area.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { ACTIVITY_ACTIONS, type Activity, type ActivityAction } from '../model/activity.ts';
import { refusalWords as words } from '../words/refusals.ts';
import { waitingParts } from './shown.ts';

/** The office a plan belongs to, and who may stand in for it. */
export type Place = {
  readonly officeId: string;
  readonly areaPath: string;
  readonly standIns: readonly Level[];
};

/** Who does something to which plan, and when. */
export type ActivityCase = {
  readonly place: Place;
  readonly activity: Activity;
  /** Whether something was sent of its result. */
  readonly isReported: boolean;
  readonly actor: Actor;
  readonly today: CivilDate;
};

/** Whether an actor plans for an office: its own recorder, or one of an office above that may stand in. */
export const decidePlanningFor = (place: Place, actor: Actor): Result<true> => {
  if (!hasRole(actor, 'recorder')) return refuse('role', words.needsRecorder);
  const standsIn = isBelow(place.areaPath, actor.areaPath) && place.standIns.includes(actor.level);
  return place.officeId === actor.officeId || standsIn
    ? ok(true)
    : refuse('not-your-office', words.notYourOffice);
};

const both = (first: Result<true>, then: () => Result<true>): Result<true> =>
  first.ok ? then() : first;

const planner = ({ place, actor }: ActivityCase): Result<true> => decidePlanningFor(place, actor);

const isState = (one: ActivityCase, state: Activity['state']): Result<true> =>
  one.activity.state === state ? ok(true) : refuse('state', words.stateForbids);

const unreported = ({ isReported }: ActivityCase): Result<true> =>
  isReported ? refuse('reported-already', words.reportedAlready) : ok(true);

const stillPlanned = (one: ActivityCase): Result<true> =>
  both(isState(one, 'planned'), () => unreported(one));

const mayChange = (one: ActivityCase): Result<true> => {
  if (one.activity.state === 'draft') return ok(true);
  return both(stillPlanned(one), () =>
    one.activity.plan.heldOn < one.today ? refuse('day-over', words.dayOver) : ok(true),
  );
};

// The planner's own reviewer, or one of the district above, answers for what citizens read.
const publisher = ({ place, actor }: ActivityCase): Result<true> => {
  if (!hasRole(actor, 'reviewer')) return refuse('role', words.needsReviewer);
  const isOwn = place.officeId === actor.officeId;
  const isDistrict = actor.level === 'district' && isWithin(place.areaPath, actor.areaPath);
  return isOwn || isDistrict ? ok(true) : refuse('not-publisher', words.notPublisher);
};

// What is shown already is shown again only where new words wait, also those of its calling off.
const mayPublish = (one: ActivityCase): Result<true> => {
  const { activity } = one;
  if (activity.publishedAt === null) return isState(one, 'planned');
  return waitingParts(activity).length > 0 ? ok(true) : refuse('state', words.stateForbids);
};

const mayUnpublish = ({ activity }: ActivityCase): Result<true> =>
  activity.publishedAt === null ? refuse('state', words.stateForbids) : ok(true);

const DECISIONS: Record<ActivityAction, (one: ActivityCase) => Result<true>> = {
  change: (one) => both(planner(one), () => mayChange(one)),
  confirm: (one) => both(planner(one), () => isState(one, 'draft')),
  drop: (one) => both(planner(one), () => isState(one, 'draft')),
  postpone: (one) => both(planner(one), () => stillPlanned(one)),
  cancel: (one) => both(planner(one), () => stillPlanned(one)),
  publish: (one) => both(publisher(one), () => mayPublish(one)),
  unpublish: (one) => both(publisher(one), () => mayUnpublish(one)),
};

/** Whether an actor may do something to a plan now; the refusal says why not. */
export const decide = (action: ActivityAction, one: ActivityCase): Result<true> =>
  DECISIONS[action](one);

/** All that an actor may do to a plan; the screen offers these, and the server refuses all others. */
export const availableActions = (one: ActivityCase): ActivityAction[] =>
  ACTIVITY_ACTIONS.filter((action) => decide(action, one).ok);

/** Whether a confirmed plan may be moved to a day: another one that is not over. */
export const decideNewDay = (
  { activity, today }: Pick<ActivityCase, 'activity' | 'today'>,
  heldOn: CivilDate,
  field: string,
): Result<true> => {
  if (heldOn === activity.plan.heldOn) return refuse('same-day', words.sameDay, field);
  return heldOn < today ? refuse('day-past', words.dayPast, field) : ok(true);
};
