import { useState } from 'react';
import { getInbox } from '#features/inbox/contract.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { refusalsOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { getActivity, getMonthPlan, listPlanStandings } from '../contract/plans.ts';
import type { ActivityRequirement } from '../model/activity.ts';
import { ActivityPlan, MOST } from '../model/plan.ts';
import { checkPlan } from '../rules/plan.ts';
import { fieldWords as words } from '../words/plan.ts';
import { isPointHalf, type PlanDraft, planOfDraft } from './plan-draft.ts';
import { useUnread } from './use-unread.ts';

/** The reads that a change of a plan makes stale. */
export const STALE = [getMonthPlan, getActivity, listPlanStandings, getInbox];

const REQUIRED = ['title', 'type', 'heldOn'] as const;

// What the server would not even read: a figure below nothing, a point off the globe.
const outOfRange = (plan: ActivityPlan | undefined): string[] => {
  const read = plan && ActivityPlan.safeParse(plan);
  return read && !read.success ? read.error.issues.map(({ path }) => String(path[0])) : [];
};

const rangeWords = (part: string): Sentence => {
  if (part === 'expected') return words.peopleRange(MOST.expected);
  return part === 'point' ? words.pointRange : words.unusable;
};

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
    ...outOfRange(plan).map((part) => [part, say(rangeWords(part))] as const),
    ...refused.map(({ field = '', sentence }) => [field.slice(1), say(sentence)] as const),
    ...missing.map((part) => [part, say(words.missing)] as const),
    ...(isPointHalf(draft) ? [['point', say(words.pointHalf)] as const] : []),
  ]);
};

type Asked = Pick<ActivityRequirement, 'settings'>;

/** What stands against a plan as it is typed, shown beside its fields once it was to be saved. */
export const usePlanFaults = (draft: PlanDraft, requirement: Asked) => {
  const say = useSay();
  const [tried, setTried] = useState(false);
  const unread = useUnread();
  const faults = faultsOf(draft, requirement, say);
  for (const [place, fault] of unread.faults) faults.set(place, say(fault));
  return {
    faultAt: (place: string): string | undefined => (tried ? faults.get(place) : undefined),
    readAt: unread.readAt,
    /** The plan, once nothing stands against it. */
    read: (): ActivityPlan | undefined => {
      setTried(true);
      return faults.size === 0 ? planOfDraft(draft) : undefined;
    },
    forget: () => setTried(false),
  };
};

type Typing = {
  readonly start: PlanDraft;
  readonly requirement: Asked;
  /** Sends the plan once nothing stands against it. */
  readonly onReady: (plan: ActivityPlan) => void;
  readonly error: unknown;
};

/** A plan while it is typed, held against what the requirement asks once sending was tried. */
export const usePlanTyping = ({ start, requirement, onReady, error }: Typing) => {
  const say = useSay();
  const [draft, setDraft] = useState(start);
  const { faultAt, readAt, read } = usePlanFaults(draft, requirement);
  const refused = new Map(
    refusalsOf(error).map(({ field = '', sentence }) => [
      field.slice(field.lastIndexOf('.') + 1),
      say(sentence),
    ]),
  );
  const send = () => {
    const plan = read();
    if (plan) onReady(plan);
  };
  return {
    draft,
    set: (change: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...change })),
    faultAt: (place: string) => faultAt(place) ?? refused.get(place),
    readAt,
    send,
  };
};
