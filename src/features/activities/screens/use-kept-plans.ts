import { getInbox } from '#features/inbox/contract.ts';
import { periodLabel } from '#kernel/period.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { useToast } from '#web/components/toast/toast.tsx';
import type { CallStep, NewItem, OutboxItem } from '#web/outbox/item.ts';
import { openSteps } from '#web/outbox/item-steps.ts';
import { whyNotKept } from '#web/outbox/not-kept.ts';
import { panelWords } from '#web/outbox/panel-words.ts';
import { outboxOf } from '#web/outbox/use-outbox.ts';
import { type OutboxItemsView, useOutboxItems } from '#web/outbox/use-outbox-items.ts';
import { useSignedIn } from '#web/session.ts';
import { getActivity, getMonthPlan, listPlanStandings } from '../contract/plans.ts';
import type { ActivityView } from '../model/activity.ts';
import { monthSpan } from '../rules/months.ts';
import type { PlanChange } from '../rules/plan-changes.ts';
import { changeWords } from '../words/changes.ts';
import { monthWords } from '../words/plan.ts';
import { PLAN_ITEMS } from './ahead-month.ts';
import { stepOfChange } from './plan-steps.ts';

const REFRESHES = [getMonthPlan, getActivity, listPlanStandings, getInbox].map(({ name }) => name);

/** The office whose plan is changed. */
export type PlanOwner = { readonly id: string; readonly name: Sentence };

/** A change, and the activity as its writer saw it; undefined where it is new. */
export type MadeChange = { readonly change: PlanChange; readonly before: ActivityView | undefined };

const idOf = (officeId: string, month: string): string => `${PLAN_ITEMS}${officeId}:${month}`;

/** The month (`2026-11`) of an item of a plan. */
export const monthOfItem = ({ id }: OutboxItem): string => id.slice(id.lastIndexOf(':') + 1);

const itemOf = (
  owner: PlanOwner,
  month: string,
  isOwn: boolean,
  steps: readonly CallStep[],
): NewItem => ({
  id: idOf(owner.id, month),
  title: monthWords.title,
  detail: changeWords.item(owner.name, periodLabel(monthSpan(month))),
  editAt: `/activities?month=${month}${isOwn ? '' : `&office=${owner.id}`}`,
  refreshes: REFRESHES,
  steps,
});

/** What the outbox holds of the plans of an office; undefined until it has been looked into. */
export const useKeptPlans = (officeId: string): OutboxItemsView | undefined =>
  useOutboxItems(useSignedIn().account.id, idOf(officeId, ''));

// Changes of one activity go in their order, so they stay together in one item.
const monthFor = (items: readonly OutboxItem[], id: string, month: string): string => {
  const holds = (item: OutboxItem): boolean =>
    openSteps(item).some((step) => step.kind === 'call' && step.about === id);
  const found = items.find(holds);
  return found ? monthOfItem(found) : month;
};

/** Keeps changes of a month's plan on this device and sends them; gives whether they could be kept. */
export const useKeepPlans = (owner: PlanOwner, month: string) => {
  const { account, office } = useSignedIn();
  const toast = useToast();
  const kept = useKeptPlans(owner.id);
  const orFull = async (work: Promise<void>): Promise<boolean> => {
    try {
      await work;
      return true;
    } catch (error) {
      toast(whyNotKept(error), { tone: 'failed' });
      return false;
    }
  };
  const appendAll = async (made: readonly MadeChange[]): Promise<void> => {
    const outbox = await outboxOf(account.id);
    const byMonth = Map.groupBy(made, ({ change }) =>
      monthFor(kept?.items ?? [], change.id, month),
    );
    for (const [at, ones] of byMonth) {
      const steps = ones.map(({ change, before }) => stepOfChange(owner.id, change, before));
      await outbox.append(itemOf(owner, at, office.id === owner.id, steps));
    }
  };
  return {
    keep: (made: readonly MadeChange[], words: Sentence = panelWords.soon): Promise<boolean> =>
      orFull(appendAll(made)).then((could) => {
        if (could) toast(words);
        return could;
      }),
    /** Keeps a change in the place of one that has not gone. */
    exchange: (place: StepPlace, { change, before }: MadeChange): Promise<boolean> =>
      orFull(
        outboxOf(account.id).then((outbox) =>
          outbox.exchange(place.itemId, place.key, stepOfChange(owner.id, change, before)),
        ),
      ),
  };
};

/** Where a step lies that has not gone. */
export type StepPlace = { readonly itemId: string; readonly key: string };
