import type { Sentence } from '#kernel/sentence.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import { addressOf } from '#web/api.ts';
import type { CallStep, OutboxItem, Step } from '#web/outbox/item.ts';
import { callStep } from '#web/outbox/steps.ts';
import { cancelActivity, dropDraft, postponeActivity, savePlans } from '../contract/plans.ts';
import type { ActivityView } from '../model/activity.ts';
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

/** A change of the plan of an office as a step of an item of the outbox. */
export const stepOfChange = (officeId: string, change: PlanChange, before: Before): CallStep => {
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

const savedIn = ({ body }: CallStep): PlanChange | undefined => {
  const read = savePlans.body?.safeParse(body).data?.plans[0];
  return read && { kind: 'save', ...read, basedOn: read.basedOn ?? null };
};

const postponedIn = (id: string, { body }: CallStep): PlanChange | undefined => {
  const read = postponeActivity.body?.safeParse(body).data;
  const { basedOn, ...day } = read ?? {};
  return read && basedOn && { kind: 'postpone', id, ...read, ...day, basedOn };
};

const cancelledIn = (id: string, { body }: CallStep): PlanChange | undefined => {
  const { reason, basedOn } = cancelActivity.body?.safeParse(body).data ?? {};
  return reason && basedOn ? { kind: 'cancel', id, reason, basedOn } : undefined;
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
