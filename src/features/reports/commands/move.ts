import { orThrow } from '#kernel/problem.ts';
import type { Work } from '#server/commands.ts';
import type { Tx } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { ReportEvent, ReportEventBody, ReportState } from '../model/report.ts';
import { type Action, decide } from '../rules/actions.ts';
import { apply } from '../rules/fold.ts';
import { recorderAt, turnFrom } from '../rules/turn.ts';
import { type LoadedDuty, saveState } from '../store/duties.ts';
import { type By, insertEvent } from '../store/history.ts';

/** The person of a call as histories keep it. */
export const byOf = (call: SignedCall): By => ({
  accountId: call.actor.accountId,
  officeId: call.actor.officeId,
  address: call.address,
});

/** Throws the refusal unless the caller may do the action to this report now. */
export const permit = (action: Action, duty: LoadedDuty, call: SignedCall, now: string): void => {
  orThrow(decide(action, { duty, state: duty.state, chain: duty.chain, actor: call.actor, now }));
};

type Held = { readonly officeId: string; readonly role: string; readonly step: number };

/** Whose turn it is in a state: the recorder's office, the office of the step, or nobody's. */
export const holderOf = (duty: LoadedDuty, state: ReportState): Held | null => {
  if (state.status === 'accepted' || state.status === 'excused') return null;
  const turn = state.status === 'in-review' && turnFrom(duty.chain, state.step, duty);
  return turn || { officeId: recorderAt(duty), role: 'recorder', step: 0 };
};

/** The step a report comes to from a step on, told only where steps without an office are passed over. */
export const onward = (duty: LoadedDuty, from: number): { to?: number } => {
  const step = turnFrom(duty.chain, from, duty)?.step ?? from;
  return step === from ? {} : { to: step };
};

/** Keeps one event with the state folded from it and whose turn it is then. */
export const settle = async (
  tx: Tx,
  duty: LoadedDuty,
  body: ReportEventBody,
  at: string,
  by: By,
): Promise<ReportState> => {
  const event: ReportEvent = { ...body, seq: duty.state.seq + 1, at };
  const state = apply(duty.state, event, duty.chain);
  await insertEvent(tx, duty, event, by);
  await saveState(tx, duty, state, holderOf(duty, state));
  return state;
};

/** Lets one event happen: event, state, whose turn and audit, in one transaction. */
export const happen = async (
  work: Work,
  call: SignedCall,
  duty: LoadedDuty,
  body: ReportEventBody,
  at: string,
): Promise<ReportState> => {
  const state = await settle(work.tx, duty, body, at, byOf(call));
  const { id, areaPath } = duty;
  await work.audit(`report.${body.kind}`, { kind: 'report', id, areaPath });
  return state;
};
