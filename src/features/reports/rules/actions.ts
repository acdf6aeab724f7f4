import { type Actor, hasRole } from '#kernel/actor.ts';
import { isBelow, isWithin } from '#kernel/area.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { ReviewChain } from '../model/chain.ts';
import type { Duty, ReportState } from '../model/report.ts';
import { words } from '../words.ts';

/** What a person can do to a report. */
export const ACTIONS = [
  'save',
  'submit',
  'submit-nil',
  'accept',
  'return',
  'reopen',
  'extend',
  'excuse',
  'withdraw-excuse',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Who acts on what, and when. */
export type Case = {
  readonly duty: Duty;
  readonly state: ReportState;
  readonly chain: ReviewChain;
  readonly actor: Actor;
  readonly now: string;
};

const open = ({ state }: Case): boolean => state.status === 'due' || state.status === 'returned';

// A returned report may come back after the close: it is the reviewer who asked for it. More time moves
// the close only as far as it reaches.
const isClosed = ({ duty, state, now }: Case): boolean =>
  duty.closesAt !== null &&
  now >= duty.closesAt &&
  state.status === 'due' &&
  (state.extendedTo === null || now > state.extendedTo);

// What is compiled is written by whoever picks it, so that one person can do the whole month.
const mayWrite = ({ duty, actor }: Case): boolean =>
  hasRole(actor, 'recorder') || (duty.compiles === true && hasRole(actor, 'compiler'));

/** Whether an actor's office is of a level above that may record in place of the report's own. */
export const standsIn = (
  { areaPath, standIns = [] }: Pick<Duty, 'areaPath' | 'standIns'>,
  actor: Actor,
): boolean => standIns.includes(actor.level) && isBelow(areaPath, actor.areaPath);

// Whoever holds an unsent report may stand in for an office that is closed.
const isOurs = ({ duty, actor }: Case): boolean =>
  duty.officeId === actor.officeId ||
  duty.holderOfficeId === actor.officeId ||
  standsIn(duty, actor);

const mayRecord = (one: Case): Result<true> => {
  const { duty, actor, now } = one;
  if (open(one) ? !isOurs(one) : duty.officeId !== actor.officeId && !standsIn(duty, actor))
    return refuse('not-your-office', words.notYourOffice);
  if (!mayWrite(one)) return refuse('role', words.needsRecorder);
  if (!open(one)) return refuse('not-open', words.notOpenForRecording);
  if (now < duty.opensAt) return refuse('too-early', words.tooEarly);
  return isClosed(one) ? refuse('hard-closed', words.hardClosed) : ok(true);
};

const mayReview = ({ duty, state, chain, actor }: Case): Result<true> => {
  const step = chain.steps[state.step - 1];
  if (state.status !== 'in-review' || !step) return refuse('not-in-review', words.notInReview);
  const isOfStep = step.level === actor.level && isWithin(duty.areaPath, actor.areaPath);
  const itsTurn = isOfStep || duty.holderOfficeId === actor.officeId;
  return itsTurn && hasRole(actor, step.role)
    ? ok(true)
    : refuse('not-your-turn', words.notYourTurn);
};

const supervises = ({ duty, actor }: Case): Result<true> =>
  isBelow(duty.areaPath, actor.areaPath) && hasRole(actor, 'reviewer', 'compiler')
    ? ok(true)
    : refuse('not-supervisor', words.notSupervisor);

const when = (condition: boolean, allowed: () => Result<true>): Result<true> =>
  condition ? allowed() : refuse('state', words.stateForbids);

const mayReopen = (one: Case): Result<true> => {
  const last = one.chain.steps.at(-1);
  const isLast = last === undefined || last.level === one.actor.level;
  return isLast || one.actor.level === 'department'
    ? supervises(one)
    : refuse('not-your-turn', words.notYourTurn);
};

const DECISIONS: Record<Action, (one: Case) => Result<true>> = {
  save: mayRecord,
  submit: mayRecord,
  'submit-nil': (one) =>
    one.duty.nilAllowed ? mayRecord(one) : refuse('nil-not-allowed', words.nilNotAllowed),
  accept: mayReview,
  return: mayReview,
  reopen: (one) => when(one.state.status === 'accepted', () => mayReopen(one)),
  extend: (one) => when(open(one), () => supervises(one)),
  excuse: (one) => when(open(one), () => supervises(one)),
  'withdraw-excuse': (one) => when(one.state.status === 'excused', () => supervises(one)),
};

/** Whether an actor may do an action to a report now; the refusal says why not. */
export const decide = (action: Action, one: Case): Result<true> => DECISIONS[action](one);

/** All actions open to an actor; the screen shows these, and the server refuses all others. */
export const availableActions = (one: Case): Action[] =>
  ACTIONS.filter((action) => decide(action, one).ok);
