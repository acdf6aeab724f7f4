import { ok, type Result, refuse } from '#kernel/result.ts';
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
