import { json, sql, type Tx } from '#server/db.ts';
import type { Pick } from '../model.ts';

/** What an office has picked so far. */
export type StoredPicks = { readonly overview: string; readonly picks: readonly Pick[] };

/** What is picked for a compiled report; nothing yet when it was not begun. */
export const findPicks = async (tx: Tx, id: string): Promise<StoredPicks> => {
  const { rows } = await sql<StoredPicks>`
    select p.overview, p.picks from obligations o
    join compile_picks p on p.province = o.province and p.obligation_id = o.id
    where o.id = ${id}`.execute(tx);
  return rows[0] ?? { overview: '', picks: [] };
};

/** Keeps what is picked, instead of what was picked before. */
export const savePicks = async (
  tx: Tx,
  id: string,
  { overview, picks }: StoredPicks,
  by: string,
): Promise<void> => {
  await sql`
    insert into compile_picks (province, obligation_id, area_path, overview, picks, updated_by)
    select province, id, area_path, ${overview}, ${json(picks)}, ${by} from obligations where id = ${id}
    on conflict (province, obligation_id) do update
      set overview = excluded.overview, picks = excluded.picks, updated_at = now(),
        updated_by = excluded.updated_by`.execute(tx);
};
