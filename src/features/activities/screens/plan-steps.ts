import { z } from 'zod';
import { ClockTime } from '#kernel/bangkok-time.ts';
import { CivilDate } from '#kernel/civil-date.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import { addressOf } from '#web/api.ts';
import type { CallStep, OutboxItem, Step } from '#web/outbox/item.ts';
import { openSteps } from '#web/outbox/item-steps.ts';
import { callStep } from '#web/outbox/steps.ts';
import { cancelActivity, dropDraft, postponeActivity, savePlans } from '../contract/plans.ts';
import type { ActivityView } from '../model/activity.ts';
import { ActivityPlan } from '../model/plan.ts';
import type { PlanChange } from '../rules/plan-changes.ts';
import { changeWords as words } from '../words/changes.ts';

/** The activity that a change is of, as its writer saw it; undefined where it is new. */
type Before = Pick<ActivityView, 'state' | 'plan'> | undefined;

const wordsFor = (change: PlanChange, before: Before): Sentence => {
  const title = before?.plan.title ?? '';
  switch (change.kind) {
    case 'save': {
      const { plan, draft } = change;
      const day = dateSentence(plan.heldOn);
      if (before?.state === 'draft' && !draft) return words.confirm(plan.title, day);
      if (before) return words.change(plan.title, day);
      return (draft ? words.draft : words.add)(plan.title, day);
    }
    case 'postpone':
      return words.postpone(title, dateSentence(change.heldOn));
    case 'cancel':
      return words.cancel(title);
    case 'drop':
      return words.drop(title);
  }
};

const callOf = (officeId: string, change: PlanChange, before: Before): CallStep => {
  const says = wordsFor(change, before);
  const extra = { says, about: change.id, expects: [] };
  const params = { id: change.id };
  switch (change.kind) {
    case 'save': {
      const { kind: _kind, ...plan } = change;
      const body = { officeId, plans: [plan] };
      return callStep(savePlans, { body }, { ...extra, expects: ['activities'] });
    }
    case 'postpone': {
      const { kind: _kind, id: _id, ...body } = change;
      return callStep(postponeActivity, { params, body }, extra);
    }
    case 'cancel': {
      const { reason, basedOn } = change;
      return callStep(cancelActivity, { params, body: { reason, basedOn } }, extra);
    }
    case 'drop':
      return callStep(dropDraft, { params }, extra);
  }
};

/** A change of the plan of an office as a step of an item of the outbox, mended on the page of its activity. */
export const stepOfChange = (officeId: string, change: PlanChange, before: Before): CallStep => {
  const step = callOf(officeId, change, before);
  return { ...step, editAt: `/activities/${change.id}?mend=${step.key}` };
};

// A contract has no schemas in a browser; what lies in one may be of anybody who tried things.
const Saved = z.object({
  plans: z.tuple([
    z.object({
      id: z.string(),
      requirementId: z.string(),
      plan: ActivityPlan,
      draft: z.boolean(),
      basedOn: ActivityPlan.nullable(),
    }),
  ]),
});
const Cancelled = z.object({ reason: z.string(), basedOn: ActivityPlan });
const Postponed = Cancelled.extend({
  heldOn: CivilDate,
  startsAt: ClockTime.nullable(),
  endsAt: ClockTime.nullable(),
});

const savedIn = ({ body }: CallStep): PlanChange | undefined => {
  const [read] = Saved.safeParse(body).data?.plans ?? [];
  return read && { kind: 'save', ...read };
};

const postponedIn = (id: string, { body }: CallStep): PlanChange | undefined => {
  const read = Postponed.safeParse(body).data;
  return read && { kind: 'postpone', id, ...read };
};

const cancelledIn = (id: string, { body }: CallStep): PlanChange | undefined => {
  const read = Cancelled.safeParse(body).data;
  return read && { kind: 'cancel', id, ...read };
};

/** The change that a step of an item makes; undefined where it is none of a plan. */
export const changeInStep = (step: Step): PlanChange | undefined => {
  if (step.kind !== 'call' || step.about === undefined) return undefined;
  const { about: id, address, method } = step;
  const isAt = (one: typeof postponeActivity | typeof cancelActivity | typeof dropDraft): boolean =>
    method === one.method && address === addressOf(one as typeof dropDraft, { params: { id } });
  if (method === savePlans.method && address === savePlans.path) return savedIn(step);
  if (isAt(postponeActivity)) return postponedIn(id, step);
  if (isAt(cancelActivity)) return cancelledIn(id, step);
  return isAt(dropDraft) ? { kind: 'drop', id } : undefined;
};

/**
 * The changes that wait in some items, those among them that the server refused too: as they would stand. Their
 * writer needs to see them to mend them.
 */
export const openChangesIn = (items: readonly OutboxItem[]): readonly PlanChange[] =>
  items.flatMap(openSteps).flatMap((step) => changeInStep(step) ?? []);

/**
 * The changes in some items that are not in an answer as of an instant: those that wait, and those that the
 * server took later. What was refused, and what rests on it, is left out.
 */
export const changesIn = (items: readonly OutboxItem[], asOf: string): readonly PlanChange[] => {
  const steps = items.flatMap((item) => item.steps);
  const stuck = new Set(
    steps.flatMap((step) => (step.kind === 'call' && step.refused ? [step.about] : [])),
  );
  return steps
    .filter(({ done }) => done === undefined || done.at > asOf)
    .flatMap((step) => {
      const change = changeInStep(step);
      return change && (step.done || !stuck.has(change.id)) ? [change] : [];
    });
};
