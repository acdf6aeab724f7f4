import type { Activity, ShownWords } from '../model/activity.ts';

/** What of a plan is free words, or goes with them: citizens read it only once it was published. */
export const FREE_PARTS = ['title', 'place', 'point', 'partner', 'needs'] as const;

/** What may wait to be published: a part of the plan, or why it was postponed or called off. */
export type FreePart = (typeof FREE_PARTS)[number] | 'reason';

type Whole = Pick<Activity, 'plan' | 'reason'>;

/** Whether two parts of a plan say something else. */
export const differ = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) !== JSON.stringify(other);

/** The day and hours alone. */
export const whenIn = ({ heldOn, startsAt, endsAt }: Activity['plan'] | ShownWords) => ({
  heldOn,
  startsAt,
  endsAt,
});

/** What citizens read once a plan is published as it stands; the day and hours told first stay those. */
export const wordsToShow = ({
  plan,
  reason,
  shown,
}: Whole & Pick<Activity, 'shown'>): ShownWords => {
  const { title, place, point, partner, needs } = plan;
  return { title, place, point, partner, needs, reason, ...whenIn(shown ?? plan) };
};

/** The parts of a published plan that citizens cannot read as they stand until somebody publishes them. */
export const waitingParts = ({
  plan,
  reason,
  shown,
}: Whole & Pick<Activity, 'shown'>): FreePart[] => {
  if (!shown) return [];
  const parts = FREE_PARTS.filter((part) => differ(plan[part], shown[part]));
  return reason === null || reason === shown.reason ? parts : [...parts, 'reason'];
};
