import { useState } from 'react';
import { z } from 'zod';
import { getInbox } from '#features/inbox/contract.ts';
import { useDraft } from '#web/drafts.ts';
import { useSay } from '#web/i18n.tsx';
import { uuid } from '#web/uuid.ts';
import { getActivity, getMonthPlan, listPlanStandings } from '../contract/plans.ts';
import type { ActivityRequirement } from '../model/activity.ts';
import { ActivityPlan } from '../model/plan.ts';
import { checkPlan } from '../rules/plan.ts';
import { fieldWords as words } from '../words/plan.ts';
import { isPointHalf, PlanDraft, planOfDraft } from './plan-draft.ts';

/** The reads that a change of a plan makes stale. */
export const STALE = [getMonthPlan, getActivity, listPlanStandings, getInbox];

const REQUIRED = ['title', 'type', 'heldOn'] as const;

// The same rule that the server holds a plan against, by the name of each field.
const faultsOf = (
  draft: PlanDraft,
  requirement: Pick<ActivityRequirement, 'settings'>,
  say: ReturnType<typeof useSay>,
): Map<string, string> => {
  const missing = REQUIRED.filter((part) => !draft[part]?.trim());
  const plan = planOfDraft(draft);
  const checked = plan && checkPlan(requirement.settings, plan, '');
  const refused = checked && !checked.ok ? checked.refusals : [];
  return new Map([
    ...refused.map(({ field = '', sentence }) => [field.slice(1), say(sentence)] as const),
    ...missing.map((part) => [part, say(words.missing)] as const),
    ...(isPointHalf(draft) ? [['point', say(words.pointHalf)] as const] : []),
  ]);
};

/** A plan that is typed, under the id of its activity, and the plan that its writer saw. */
export const TypedPlan = z.object({
  id: z.uuid(),
  draft: PlanDraft,
  base: ActivityPlan.nullable(),
});
export type TypedPlan = z.infer<typeof TypedPlan>;

/** A plan that nobody has seen yet, under an id of its own. */
export const newPlan = (draft: PlanDraft): TypedPlan => ({ id: uuid(), draft, base: null });

type Typing = {
  /** Under what it is kept on this device as it is typed. */
  readonly key: string;
  readonly start: TypedPlan;
  readonly requirement: Pick<ActivityRequirement, 'settings'>;
  /** Takes the plan once nothing stands against it. */
  readonly onReady: (plan: ActivityPlan, typed: TypedPlan) => void;
};

/** A plan while it is typed, kept on this device, and held against what is asked once it was to be saved. */
export const usePlanTyping = ({ key, start, requirement, onReady }: Typing) => {
  const say = useSay();
  const [tried, setTried] = useState(false);
  const kept = useDraft<TypedPlan>({
    key,
    empty: start,
    understand: (content) => TypedPlan.safeParse(content).data,
  });
  const typed = kept.content ?? start;
  const faults = faultsOf(typed.draft, requirement, say);
  const send = () => {
    setTried(true);
    const plan = planOfDraft(typed.draft);
    if (plan && faults.size === 0) onReady(plan, typed);
  };
  const restart = (next: TypedPlan) => {
    setTried(false);
    void kept.drop().then(() => kept.change(() => next));
  };
  return {
    isOpen: kept.content !== undefined,
    typed,
    restored: kept.restored && typed.draft.title !== '',
    set: (change: Partial<PlanDraft>) =>
      kept.change((before) => ({ ...before, draft: { ...before.draft, ...change } })),
    faultAt: (place: string) => (tried ? faults.get(place) : undefined),
    send,
    restart,
    drop: kept.drop,
  };
};
