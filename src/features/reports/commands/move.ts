import { ancestorAt } from '#kernel/area.ts';
import { orThrow } from '#kernel/problem.ts';
import type { Work } from '#server/commands.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { ReportEvent, ReportEventBody, ReportState } from '../model/report.ts';
import { type Action, decide } from '../rules/actions.ts';
import { apply } from '../rules/fold.ts';
import { findOfficeAt, type Holder, type LoadedDuty, saveState } from '../store/duties.ts';
import { type By, insertEvent, markTotals } from '../store/history.ts';

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

/** Whose turn it is in a state: the recorder's office, the office of the step, or nobody's. */
const holderOf = async (work: Work, duty: LoadedDuty, state: ReportState): Promise<Holder> => {
  if (state.status === 'accepted' || state.status === 'excused') return null;
  const step = duty.chain.steps[state.step - 1];
  if (state.status !== 'in-review' || !step) return { officeId: duty.officeId, role: 'recorder' };
  const path = ancestorAt(duty.areaPath, step.level);
  const officeId = path === undefined ? undefined : await findOfficeAt(work.tx, path);
  // A step without an office would hold the report for ever; its own office keeps it visible.
  return { officeId: officeId ?? duty.officeId, role: step.role };
};

/** Lets one event happen: event, state, whose turn, audit and the mark for totals, in one transaction. */
export const happen = async (
  work: Work,
  call: SignedCall,
  duty: LoadedDuty,
  body: ReportEventBody,
  at: string,
): Promise<ReportState> => {
  const event: ReportEvent = { ...body, seq: duty.state.seq + 1, at };
  const state = apply(duty.state, event, duty.chain);
  await insertEvent(work.tx, duty, event, byOf(call));
  await saveState(work.tx, duty, state, await holderOf(work, duty, state));
  await markTotals(work.tx, duty);
  await work.audit(`report.${body.kind}`, {
    kind: 'report',
    id: duty.id,
    areaPath: duty.areaPath,
  });
  return state;
};
