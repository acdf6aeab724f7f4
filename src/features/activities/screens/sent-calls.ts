import type { SentCall } from '#web/registry.ts';
import { cancelActivity, dropDraft, postponeActivity, savePlans } from '../contract/plans.ts';

/** The calls that the plan of a month makes through the outbox. */
export const sentCalls: readonly SentCall[] = [
  cancelActivity,
  dropDraft,
  postponeActivity,
  savePlans,
];
