import type { PastChain } from '#features/reports/rules/chain.ts';
import { json, sql, type Tx } from '#server/db.ts';

/** The chains that a requirement had before its present one, in order of time. */
export const listPastChains = async (tx: Tx, requirementId: string): Promise<PastChain[]> => {
  const { rows } = await sql<PastChain>`
    select until_at as "untilAt", chain from past_chains
    where requirement_id = ${requirementId} order by until_at`.execute(tx);
  return rows;
};

/** Writes the past of a requirement's chain anew. */
export const savePastChains = async (
  tx: Tx,
  requirementId: string,
  past: readonly PastChain[],
): Promise<void> => {
  await tx.deleteFrom('past_chains').where('requirement_id', '=', requirementId).execute();
  for (const { untilAt, chain } of past)
    await tx
      .insertInto('past_chains')
      .values({ requirement_id: requirementId, until_at: untilAt, chain: json(chain) })
      .execute();
};

/** When the latest period opened of which a report was sent; null when none was. */
export const findLastOpening = async (tx: Tx, requirementId: string): Promise<string | null> => {
  const row = await tx
    .selectFrom('obligations')
    .select(({ fn }) => fn.max('opens_at').as('opensAt'))
    .where('requirement_id', '=', requirementId)
    .where('revision', '>', 0)
    .executeTakeFirst();
  return row?.opensAt ?? null;
};
