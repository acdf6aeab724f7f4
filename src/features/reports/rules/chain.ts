import { bangkokDate, bangkokInstant, type Instant } from '#kernel/bangkok-time.ts';
import { addDays, type CivilDate } from '#kernel/civil-date.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { ReviewChain } from '../model/chain.ts';
import { words } from '../words.ts';

/** A chain that held for the periods which opened before `untilAt`. */
export type PastChain = { readonly untilAt: Instant; readonly chain: ReviewChain };

/** The chains of a requirement: the newest, and those before it in order of time. */
export type Chains = { readonly newest: ReviewChain; readonly past: readonly PastChain[] };

const heldUntil = ({ newest, past }: Chains, holds: (untilAt: number) => boolean): ReviewChain =>
  past.find(({ untilAt }) => holds(Date.parse(untilAt)))?.chain ?? newest;

/** The chain of a report whose period opened at `opensAt`: the one that held then, for ever. */
export const chainAt = (chains: Chains, opensAt: Instant): ReviewChain =>
  heldUntil(chains, (untilAt) => untilAt > Date.parse(opensAt));

const isSame = (one: ReviewChain, other: ReviewChain): boolean =>
  one.steps.length === other.steps.length &&
  one.steps.every(({ level, role }, at) => {
    const there = other.steps[at];
    return there?.level === level && there.role === role;
  });

/**
 * The chains after a change that holds for periods opening at `fromAt` or later (undefined: for all).
 * Changes that were to hold from later on give way to it.
 */
export const changeChain = (
  chains: Chains,
  next: ReviewChain,
  fromAt: Instant | undefined,
): Chains => {
  if (isSame(chains.newest, next)) return chains;
  if (fromAt === undefined) return { newest: next, past: [] };
  const from = Date.parse(fromAt);
  const before = heldUntil(chains, (untilAt) => untilAt >= from);
  const earlier = chains.past.filter(({ untilAt }) => Date.parse(untilAt) < from);
  const ended = isSame(before, next) ? [] : [{ untilAt: fromAt, chain: before }];
  return { newest: next, past: [...earlier, ...ended] };
};

/**
 * From when a new chain may hold: from the wanted day, else as early as can be. No period of which a
 * report was sent comes under another chain, so that what was decided in its review stays readable.
 */
export const decideChainFrom = (
  wantedOn: CivilDate | undefined,
  lastOpenedAt: Instant | null,
): Result<Instant | undefined> => {
  if (lastOpenedAt === null)
    return ok(wantedOn === undefined ? undefined : bangkokInstant(wantedOn, '00:00'));
  const earliestOn = addDays(bangkokDate(lastOpenedAt), 1);
  if (wantedOn !== undefined && wantedOn < earliestOn)
    return refuse('chain-in-use', words.chainInUse(earliestOn), 'body.chainFrom');
  return ok(bangkokInstant(wantedOn ?? earliestOn, '00:00'));
};
