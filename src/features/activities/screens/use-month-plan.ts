import type { Actor } from '#kernel/actor.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import type { ReplyOf } from '#kernel/contract.ts';
import { type Known, useAgedCall } from '#web/aged-call.ts';
import type { OutboxItem } from '#web/outbox/item.ts';
import type { OutboxItemsView } from '#web/outbox/use-outbox-items.ts';
import { type Session, useSignedIn } from '#web/session.ts';
import { getMonthPlan } from '../contract/plans.ts';
import { monthAway } from '../rules/months.ts';
import { type Planning, withChanges } from '../rules/plan-changes.ts';
import { aheadMonth } from './ahead-month.ts';
import { changesIn } from './plan-steps.ts';
import { useKeptPlans } from './use-kept-plans.ts';

type Reply = Known<ReplyOf<typeof getMonthPlan>>;

/** The plan of a month with the changes that wait on this device already in it. */
export type MonthPlan = Reply & {
  readonly planning: Planning;
  /** The ids of the activities of which a change waits. */
  readonly waiting: ReadonlySet<string>;
};

const actorOf = ({ account, office, roles }: Session): Actor => ({
  accountId: account.id,
  officeId: office.id,
  level: office.level,
  areaPath: office.areaPath,
  roles,
});

/** What decides on this device what may be done to a plan. */
export const planningFor = (
  session: Session,
  { office, requirements }: Pick<Planning, 'office' | 'requirements'>,
): Planning => ({
  office,
  requirements,
  actor: actorOf(session),
  today: bangkokDate(new Date().toISOString()),
});

const copiedFrom = (reply: Reply, added: ReturnType<typeof withChanges>): Reply['before'] => [
  ...reply.before,
  ...added
    .filter(({ state }) => state === 'planned' || state === 'draft')
    .map(({ requirementId, plan }) => ({ requirementId, plan })),
];

const planOf = (
  reply: Reply,
  items: readonly OutboxItem[],
  answeredAt: string,
  session: Session,
): MonthPlan => {
  const planning = planningFor(session, reply);
  const changes = changesIn(items, reply.asOf ?? answeredAt);
  const open = items.filter(({ state }) => state !== 'received');
  const added = withChanges([], changes, planning, monthAway(reply.month, -1));
  return {
    ...reply,
    planning,
    waiting: new Set(changesIn(open, reply.asOf ?? answeredAt).map(({ id }) => id)),
    activities: withChanges(reply.activities, changes, planning, reply.month),
    before: copiedFrom(reply, added),
  };
};

/** What a month's page shows: the plan, what the outbox holds of it, and what the question came to. */
export type MonthAnswer = {
  readonly plan: MonthPlan | undefined;
  readonly kept: OutboxItemsView | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
};

/** The plan of a month (`2026-11`) of an office, the caller's own unless told; it opens without a network. */
export const useMonthPlan = (month: string, officeId: string | undefined): MonthAnswer => {
  const session = useSignedIn();
  const id = officeId ?? session.office.id;
  const query = { month, ...(officeId && { officeId }) };
  const reply = useAgedCall(getMonthPlan, { query }, { name: aheadMonth(id, month) });
  const kept = useKeptPlans(id);
  const answeredAt = new Date(reply.dataUpdatedAt).toISOString();
  return {
    plan: reply.data && planOf(reply.data, kept?.items ?? [], answeredAt, session),
    kept,
    error: reply.data ? null : reply.error,
    retry: () => void reply.refetch(),
  };
};
