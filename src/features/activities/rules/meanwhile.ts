import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Activity } from '../model/activity.ts';
import type { ActivityPlan } from '../model/plan.ts';
import { refusalWords as words } from '../words/refusals.ts';
import { samePlan } from './plan.ts';

/**
 * Whether what a writer saw still stands: the same plan, or none. A writer who does not say what he saw is
 * taken at his word. What is done after publishing, or its taking back, changes no plan.
 */
export const decideUnchanged = (
  seen: ActivityPlan | null | undefined,
  now: ActivityPlan | null,
): Result<true> => {
  if (seen === undefined) return ok(true);
  const isSame = seen === null || now === null ? seen === now : samePlan(now, seen);
  return isSame ? ok(true) : refuse('changed-meanwhile', words.changedMeanwhile);
};

/** Whether the words that go out are those that their publisher saw; one who does not say is taken at his word. */
export const decideSeen = (
  seen: Pick<Activity, 'plan' | 'reason'> | undefined,
  { plan, reason }: Pick<Activity, 'plan' | 'reason'>,
): Result<true> =>
  seen !== undefined && seen.reason !== reason
    ? refuse('changed-meanwhile', words.changedMeanwhile)
    : decideUnchanged(seen?.plan, plan);
