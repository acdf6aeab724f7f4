import type { ReviewChain } from '../model/chain.ts';
import type { Duty, ReportEvent, ReportState, Verdict } from '../model/report.ts';

/** A report nobody has touched: it lies with its recorder since the period opened. */
export const untouched = (opensAt: string): ReportState => ({
  status: 'due',
  step: 0,
  nil: false,
  revision: 0,
  verdict: null,
  firstSubmittedAt: null,
  submittedAt: null,
  acceptedAt: null,
  extendedTo: null,
  heldSince: opensAt,
  held: {},
  returned: null,
  seq: 0,
});

const secondsBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));

// Time counts for whoever held the report until now; a finished report is held by nobody.
const handOver = (state: ReportState, at: string): Pick<ReportState, 'held' | 'heldSince'> => {
  const finished = state.status === 'accepted' || state.status === 'excused';
  if (finished) return { held: state.held, heldSince: at };
  const key = String(state.step);
  const seconds = (state.held[key] ?? 0) + secondsBetween(state.heldSince, at);
  return { held: { ...state.held, [key]: seconds }, heldSince: at };
};

const submitted = (
  state: ReportState,
  event: Extract<ReportEvent, { kind: 'submitted' }>,
  chain: ReviewChain,
): Partial<ReportState> => ({
  status: chain.steps.length === 0 ? 'accepted' : 'in-review',
  step: event.to ?? 1,
  nil: event.nil,
  revision: event.revision,
  // The first submission decides for ever; neither a return nor a reopening changes the verdict.
  verdict: state.verdict ?? event.verdict,
  firstSubmittedAt: state.firstSubmittedAt ?? event.at,
  submittedAt: event.at,
  acceptedAt: chain.steps.length === 0 ? event.at : null,
  returned: null,
});

const accepted = (
  state: ReportState,
  { at, to }: Extract<ReportEvent, { kind: 'accepted' }>,
  chain: ReviewChain,
): Partial<ReportState> =>
  state.step >= chain.steps.length
    ? { status: 'accepted', step: state.step + 1, acceptedAt: at }
    : { step: to ?? state.step + 1 };

const changeOf = (
  state: ReportState,
  event: ReportEvent,
  chain: ReviewChain,
): Partial<ReportState> => {
  switch (event.kind) {
    case 'submitted':
      return submitted(state, event, chain);
    case 'accepted':
      return accepted(state, event, chain);
    case 'returned':
      return {
        status: 'returned',
        step: 0,
        returned: { reason: event.reason, targets: event.targets },
      };
    case 'reopened':
      return {
        status: 'returned',
        step: 0,
        acceptedAt: null,
        returned: { reason: event.reason, targets: [] },
      };
    case 'extended':
      return { extendedTo: event.dueAt };
    case 'excused':
      return { status: 'excused' };
    case 'handed-over':
      return { step: event.step };
    case 'excuse-withdrawn':
      return { status: state.revision === 0 ? 'due' : 'returned', step: 0 };
  }
};

/** The state after one more event; an extension moves nothing from hand to hand. */
export const apply = (state: ReportState, event: ReportEvent, chain: ReviewChain): ReportState => {
  const moves = event.kind === 'extended' ? {} : handOver(state, event.at);
  return { ...state, ...moves, ...changeOf(state, event, chain), seq: event.seq };
};

/** The state of a report from all its events, in order. */
export const fold = (
  opensAt: string,
  events: readonly ReportEvent[],
  chain: ReviewChain,
): ReportState => events.reduce((state, event) => apply(state, event, chain), untouched(opensAt));

/** The time that decides between on time and late: the extension if there is one, else the due time. */
export const dueTime = (dueAt: string, extendedTo: string | null): string => extendedTo ?? dueAt;

/** The verdict of a submission now: on time up to and including the due time itself. */
export const verdictOf = (
  duty: Pick<Duty, 'dueAt'> & { readonly state: ReportState },
  now: string,
): Verdict => (now <= dueTime(duty.dueAt, duty.state.extendedTo) ? 'on-time' : 'late');
