import { useQuery } from '@tanstack/react-query';
import type { ReplyOf } from '#kernel/contract.ts';
import { type Known, useAgedCall } from '#web/aged-call.ts';
import { listAhead } from '#web/ahead.ts';
import type { OutboxItem } from '#web/outbox/item.ts';
import { type OutboxItemsView, useOutboxItems } from '#web/outbox/use-outbox-items.ts';
import { type Session, useSignedIn } from '#web/session.ts';
import { getActivity, type getMonthPlan } from '../contract/plans.ts';
import type { ActivityHistory, ActivityRequirement, ActivityView } from '../model/activity.ts';
import { afterChange, type PlanChange } from '../rules/plan-changes.ts';
import { AHEAD_MONTHS, officeMonthOf, PLAN_ITEMS } from './ahead-month.ts';
import { changesIn, openChangesIn } from './plan-steps.ts';
import { planningFor } from './use-month-plan.ts';

type Reply = Known<ReplyOf<typeof getActivity>>;
type Month = ReplyOf<typeof getMonthPlan>;

/** One activity with the changes that wait on this device already in it. */
export type KnownActivity = {
  readonly activity: ActivityView;
  readonly requirement: ActivityRequirement;
  /** Undefined where only the month's plan is on this device. */
  readonly history: readonly ActivityHistory[] | undefined;
  readonly asOf: string | undefined;
  /** Whether the server refused it as it was made: it is on this device alone. */
  readonly isRefused?: boolean;
};

const folded = (
  before: ActivityView | undefined,
  changes: readonly PlanChange[],
  session: Session,
  month: Pick<Month, 'office' | 'requirements'>,
): ActivityView | undefined => {
  const planning = planningFor(session, month);
  return changes.reduce<ActivityView | undefined>(
    (now, change) => afterChange(now, change, planning) ?? now,
    before,
  );
};

const inReply = (
  { activity, requirement, history, asOf }: Reply,
  changes: readonly PlanChange[],
  session: Session,
): KnownActivity => {
  const { officeId: id, office: name, level, areaPath } = activity;
  const month = { office: { id, name, level, areaPath }, requirements: [requirement] };
  const now = folded(activity, changes, session, month) ?? activity;
  return { activity: now, requirement, history, asOf };
};

// What was never opened, or was made here and has not gone yet, stands in the plan of its month.
const inMonth = (
  id: string,
  { data, asOf }: { readonly data: Month; readonly asOf: string },
  changes: readonly PlanChange[],
  session: Session,
): KnownActivity | undefined => {
  const known = data.activities.find((one) => one.id === id);
  const begun = changes.find(({ kind }) => kind === 'save');
  const asked = known?.requirementId ?? (begun?.kind === 'save' ? begun.requirementId : undefined);
  const requirement = data.requirements.find((one) => one.id === asked);
  const activity = folded(known, changes, session, data);
  return activity && requirement && { activity, requirement, history: undefined, asOf };
};

/** A month that is kept on this device. */
type KeptMonth = { readonly data: Month; readonly asOf: string };

/**
 * An activity that no answer of the server has on this device: from the plans of months, with what waits; else,
 * where the server refused it, as its writer made it.
 */
const withoutAnswer = (
  id: string,
  months: readonly KeptMonth[],
  items: readonly OutboxItem[],
  session: Session,
): KnownActivity | undefined => {
  const isOfIt = (change: PlanChange): boolean => change.id === id;
  const holding = items.filter((item) => openChangesIn([item]).some(isOfIt));
  const offices = new Set(holding.map((item) => officeMonthOf(item)?.officeId));
  const near = months.filter(
    ({ data: { activities, office } }) =>
      offices.has(office.id) || activities.some((one) => one.id === id),
  );
  const firstOf = (changesSince: (asOf: string) => readonly PlanChange[]) =>
    near
      .map((month) => inMonth(id, month, changesSince(month.asOf).filter(isOfIt), session))
      .find((one) => one !== undefined);
  const known = firstOf((asOf) => changesIn(items, asOf));
  if (known) return known;
  const refused = firstOf(() => openChangesIn(items));
  return refused && { ...refused, isRefused: true };
};

/** The activity, what the outbox holds of plans, and what the question came to. */
export type ActivityAnswer = {
  readonly found: KnownActivity | undefined;
  readonly kept: OutboxItemsView | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
};

const useMonthsHere = (account: string, isWanted: boolean) =>
  useQuery({
    queryKey: ['months here', account],
    queryFn: () => listAhead(account, AHEAD_MONTHS),
    enabled: isWanted,
    staleTime: 0,
  });

/** One activity: as the server has it or, without a network, as this device knows it or made it. */
export const useActivity = (id: string): ActivityAnswer => {
  const session = useSignedIn();
  const account = session.account.id;
  const reply = useAgedCall(getActivity, { params: { id } }, { name: `activity:${id}` });
  const kept = useOutboxItems(account, PLAN_ITEMS);
  const here = useMonthsHere(account, reply.isError);
  const items = kept?.items ?? [];
  const found = (): KnownActivity | undefined => {
    const { data, dataUpdatedAt } = reply;
    if (!data) return withoutAnswer(id, (here.data ?? []) as readonly KeptMonth[], items, session);
    const since = data.asOf ?? new Date(dataUpdatedAt).toISOString();
    const changes = changesIn(items, since).filter((change) => change.id === id);
    return inReply(data, changes, session);
  };
  const isLooking = reply.isPending || (reply.isError && (here.isPending || !kept));
  return {
    found: found(),
    kept,
    error: isLooking ? null : reply.error,
    retry: () => void reply.refetch(),
  };
};
