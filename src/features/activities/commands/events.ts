import type { Work } from '#server/commands.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Activity, ActivityEventBody } from '../model/activity.ts';
import { apply } from '../rules/fold.ts';
import * as store from '../store/plans.ts';

/** A command on plans while it runs: its transaction, who called, and when. */
export type Desk = { readonly work: Work; readonly call: SignedCall; readonly now: string };

/** What the audit of a plan names. */
export const subjectOf = ({ id, areaPath }: Pick<store.Owner, 'id' | 'areaPath'>) => ({
  kind: 'activity',
  id,
  areaPath,
});

/** What the audit tells of an event: its reason, title and day, and for whom another office stood in. */
export const detailOf = (
  body: ActivityEventBody,
  { officeId }: Pick<store.Owner, 'officeId'>,
  { actor }: SignedCall,
): Record<string, unknown> => ({
  ...('reason' in body && { reason: body.reason }),
  ...('plan' in body && { title: body.plan.title, heldOn: body.plan.heldOn }),
  ...(body.kind === 'postponed' && { heldOn: body.heldOn }),
  ...(officeId !== actor.officeId && { recordedFor: officeId }),
});

/** Lets one event happen to a plan: event, folded state and audit in one transaction. */
export const happen = async (
  { work, call, now }: Desk,
  activity: store.StoredActivity,
  body: ActivityEventBody,
): Promise<Activity> => {
  const event = { ...body, seq: activity.seq + 1, at: now };
  const state = apply(activity, event);
  await store.insertActivityEvent(work.tx, activity, event, call.actor);
  await store.saveActivity(work.tx, activity.id, state);
  await work.audit(`activity.${body.kind}`, subjectOf(activity), detailOf(body, activity, call));
  return state;
};
