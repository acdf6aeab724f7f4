import { z } from 'zod';
import { useDraft } from '#web/drafts.ts';
import type { ActivityRequirement } from '../model/activity.ts';
import { ActivityPlan } from '../model/plan.ts';
import { PlanDraft } from './plan-draft.ts';
import { usePlanFaults } from './use-plan.ts';

/** A plan that is typed, under the id of its activity, and the plan that its writer saw. */
export const TypedPlan = z.object({
  id: z.uuid(),
  draft: PlanDraft,
  base: ActivityPlan.nullable(),
});
export type TypedPlan = z.infer<typeof TypedPlan>;

type Typing = {
  /** Under what it is kept on this device as it is typed. */
  readonly key: string;
  readonly start: TypedPlan;
  readonly requirement: Pick<ActivityRequirement, 'settings'>;
  /** Takes the plan once nothing stands against it. */
  readonly onReady: (plan: ActivityPlan, typed: TypedPlan) => void;
};

/** A plan while it is typed, kept on this device, and held against what is asked once it was to be saved. */
export const useKeptTyping = ({ key, start, requirement, onReady }: Typing) => {
  const kept = useDraft<TypedPlan>({
    key,
    empty: start,
    understand: (content) => TypedPlan.safeParse(content).data,
  });
  const typed = kept.content ?? start;
  const { faultAt, readAt, read, forget } = usePlanFaults(typed.draft, requirement);
  const send = () => {
    const plan = read();
    if (plan) onReady(plan, typed);
  };
  const restart = (next: TypedPlan) => {
    forget();
    void kept.drop().then(() => kept.change(() => next));
  };
  return {
    isOpen: kept.content !== undefined,
    typed,
    restored: kept.restored && typed.draft.title !== '',
    set: (change: Partial<PlanDraft>) =>
      kept.change((before) => ({ ...before, draft: { ...before.draft, ...change } })),
    faultAt,
    readAt,
    send,
    restart,
    drop: kept.drop,
  };
};
