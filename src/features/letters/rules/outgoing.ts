import { type Actor, hasRole, type Role } from '#kernel/actor.ts';
import { ok, type Refusal, type Result, refuse } from '#kernel/result.ts';
import { OUTGOING_ACTIONS, type OutgoingAction, type OutgoingState } from '../model/outgoing.ts';
import { outgoingRefusals as words } from '../words/outgoing.ts';

/** What decides over an outgoing letter: whose it is, where it stands, who wrote in it, how many may sign. */
export type OutgoingFacts = {
  readonly officeId: string;
  readonly state: OutgoingState;
  /** The accounts that have saved it. */
  readonly writers: readonly string[];
  /** How many active accounts of the office hold the reviewer's role. */
  readonly reviewers: number;
};

type Step = {
  readonly from: readonly OutgoingState[];
  readonly to: (state: OutgoingState) => OutgoingState;
  readonly roles: readonly Role[];
};

const become = (state: OutgoingState) => (): OutgoingState => state;
const DRAFTERS: readonly Role[] = ['recorder', 'administrator'];
const SENDERS: readonly Role[] = ['recorder', 'reviewer', 'administrator'];

/** Who may do what from which state, and what the letter becomes. */
const STEPS: Readonly<Record<OutgoingAction, Step>> = {
  save: { from: ['draft'], to: become('draft'), roles: DRAFTERS },
  propose: { from: ['draft'], to: become('waiting'), roles: DRAFTERS },
  return: { from: ['waiting'], to: become('draft'), roles: ['reviewer'] },
  sign: { from: ['waiting'], to: become('signed'), roles: ['reviewer'] },
  send: { from: ['signed', 'sent'], to: become('sent'), roles: SENDERS },
  cancel: { from: ['signed', 'sent'], to: become('cancelled'), roles: SENDERS },
  discard: { from: ['draft'], to: become('discarded'), roles: DRAFTERS },
  restore: { from: ['discarded'], to: become('draft'), roles: DRAFTERS },
};

const isOwnDraft = ({ writers, reviewers }: OutgoingFacts, actor: Actor): boolean =>
  reviewers > 1 && writers.includes(actor.accountId);

/**
 * What an outgoing letter becomes by an action, or why not: recorders and administrators draft, reviewers
 * sign with their own account. Nobody signs what he wrote, unless he is the only reviewer of the office.
 */
export const takeOutgoing = (
  action: OutgoingAction,
  facts: OutgoingFacts,
  actor: Actor,
): Result<OutgoingState> => {
  const step = STEPS[action];
  if (facts.officeId !== actor.officeId) return refuse('other-office', words.otherOffice);
  if (!hasRole(actor, ...step.roles)) return refuse('wrong-role', words.wrongRole(step.roles));
  if (!step.from.includes(facts.state)) return refuse('wrong-state', words.wrongState(facts.state));
  if (action === 'sign' && isOwnDraft(facts, actor)) return refuse('own-draft', words.ownDraft);
  return ok(step.to(facts.state));
};

/** The actions that are open to the actor; a letter is cancelled only by another letter, so no button offers it. */
export const openActions = (facts: OutgoingFacts, actor: Actor): OutgoingAction[] =>
  OUTGOING_ACTIONS.filter((action) => action !== 'cancel' && takeOutgoing(action, facts, actor).ok);

/** Whether the findings allow signing: errors need a reason. */
export const acceptFindings = (
  findings: readonly { readonly severity: string }[],
  reason: string | undefined,
): Result<true> => {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const refusal: Refusal = { code: 'findings-open', sentence: words.findingsOpen(errors) };
  return errors > 0 && !reason ? { ok: false, refusals: [refusal] } : ok(true);
};
