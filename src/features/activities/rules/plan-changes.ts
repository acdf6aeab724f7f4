import type { Actor } from '#kernel/actor.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import type { Activity, ActivityRequirement, ActivityView, PlanOffice } from '../model/activity.ts';
import type { ActivityPlan } from '../model/plan.ts';
import { availableActions } from './actions.ts';
import { apply, begun } from './fold.ts';

/** A change of a month's plan that its writer has made, on its way to the server. */
export type PlanChange =
  | {
      readonly kind: 'save';
      readonly id: string;
      readonly requirementId: string;
      readonly plan: ActivityPlan;
      readonly draft: boolean;
      /** The plan that its writer saw; null where it is new. */
      readonly basedOn: ActivityPlan | null;
    }
  | {
      readonly kind: 'postpone';
      readonly id: string;
      readonly heldOn: CivilDate;
      readonly startsAt: string | null;
      readonly endsAt: string | null;
      readonly reason: string;
      readonly basedOn: ActivityPlan;
    }
  | {
      readonly kind: 'cancel';
      readonly id: string;
      readonly reason: string;
      readonly basedOn: ActivityPlan;
    }
  | { readonly kind: 'drop'; readonly id: string };

/** Whose plan it is, what it may be asked, and who looks at it on which day. */
export type Planning = {
  readonly office: PlanOffice;
  readonly requirements: readonly ActivityRequirement[];
  readonly actor: Actor;
  readonly today: CivilDate;
};

const activityOf = ({
  state,
  plan,
  postponedFrom,
  reason,
  publishedAt,
  shown,
}: ActivityView): Activity => ({
  ...{ state, plan, postponedFrom, reason, publishedAt, shown },
  seq: 0,
});

// Neither number nor time of an event is known before the server has it; nobody reads them of these.
const NEXT = { seq: 0, at: '' } as const;

const after = (before: Activity, change: PlanChange): Activity => {
  switch (change.kind) {
    case 'save': {
      const confirms = before.state === 'draft' && !change.draft;
      return apply(before, { ...NEXT, kind: confirms ? 'planned' : 'changed', plan: change.plan });
    }
    case 'postpone': {
      const { heldOn, startsAt, endsAt, reason } = change;
      return apply(before, { ...NEXT, kind: 'postponed', heldOn, startsAt, endsAt, reason });
    }
    case 'cancel':
      return apply(before, { ...NEXT, kind: 'cancelled', reason: change.reason });
    case 'drop':
      return apply(before, { ...NEXT, kind: 'dropped' });
  }
};

const withActions = (
  view: Omit<ActivityView, 'actions'>,
  { requirements, actor, today }: Planning,
): ActivityView => {
  const { officeId, areaPath, report } = view;
  const standIns = requirements.find(({ id }) => id === view.requirementId)?.standIns ?? [];
  const activity = activityOf({ ...view, actions: [] });
  const isReported = report !== null && report.status !== 'due';
  const place = { officeId, areaPath, standIns };
  return { ...view, actions: availableActions({ place, activity, isReported, actor, today }) };
};

/** An activity that only its writer's device knows yet. */
const newView = (
  { id, requirementId, plan, draft }: Extract<PlanChange, { kind: 'save' }>,
  planning: Planning,
): ActivityView => {
  const { office } = planning;
  const { seq: _seq, ...state } = begun({ kind: draft ? 'drafted' : 'planned', plan });
  const { level, areaPath } = office;
  const whose = { officeId: office.id, office: office.name, areaPath, level };
  const view = { id, requirementId, ...whose, ...state, report: null };
  return withActions({ ...view, postponedFrom: [] }, planning);
};

/** An activity after a change; undefined where the change is of one that is not known here. */
export const afterChange = (
  before: ActivityView | undefined,
  change: PlanChange,
  planning: Planning,
): ActivityView | undefined => {
  if (!before) return change.kind === 'save' ? newView(change, planning) : undefined;
  const { seq: _seq, postponedFrom, ...state } = after(activityOf(before), change);
  return withActions({ ...before, ...state, postponedFrom: [...postponedFrom] }, planning);
};

const inOrder = (one: ActivityView, other: ActivityView): number =>
  `${one.plan.heldOn} ${one.plan.startsAt ?? ''}`.localeCompare(
    `${other.plan.heldOn} ${other.plan.startsAt ?? ''}`,
  );

/**
 * The activities of a month (`2026-11`) as they will be once the changes are with the server, in order of
 * their days; drafts that are thrown away, and what moves to another month, are left out.
 */
export const withChanges = (
  activities: readonly ActivityView[],
  changes: readonly PlanChange[],
  planning: Planning,
  month: string,
): ActivityView[] => {
  const known = new Map(activities.map((one) => [one.id, one]));
  for (const change of changes) {
    const next = afterChange(known.get(change.id), change, planning);
    if (next) known.set(change.id, next);
  }
  return [...known.values()]
    .filter(({ state, plan }) => state !== 'dropped' && plan.heldOn.startsWith(month))
    .sort(inOrder);
};

/** The change that confirms a draft as it stands. */
export const confirmed = ({ id, requirementId, plan }: ActivityView): PlanChange => ({
  kind: 'save',
  id,
  requirementId,
  plan,
  draft: false,
  basedOn: plan,
});
