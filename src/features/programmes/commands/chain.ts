import type { ReviewChain } from '#features/reports/model/chain.ts';
import { changeChain, decideChainFrom } from '#features/reports/rules/chain.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import { Problem } from '#kernel/problem.ts';
import type { Tx } from '#server/db.ts';
import { findLastOpening, listPastChains, savePastChains } from '../store/chains.ts';

/**
 * Lets another chain hold for the periods of a requirement that open from a day on (undefined: as early
 * as can be); what was sent under the old chain keeps it. The same chain again changes nothing.
 */
export const moveChain = async (
  tx: Tx,
  { id, chain }: { readonly id: string; readonly chain: ReviewChain },
  next: ReviewChain,
  fromOn?: CivilDate,
): Promise<void> => {
  const before = { newest: chain, past: await listPastChains(tx, id) };
  if (changeChain(before, next, undefined) === before) return;
  const from = decideChainFrom(fromOn, await findLastOpening(tx, id));
  if (!from.ok) throw new Problem(409, 'chain-in-use', from.refusals[0].sentence, from.refusals);
  await savePastChains(tx, id, changeChain(before, next, from.value).past);
};
