import { sql, type Tx } from '#server/db.ts';

/**
 * Reports held by an office that is closed, or whose area has moved away from them, after a given id.
 * Only offices of which either is true are looked at, so that the many others cost nothing.
 */
export const listStranded = async (tx: Tx, after: string, limit: number): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    with lost as materialized (
      select f.id, f.active, f.area_path from offices f
      where not f.active
        or exists (select from area_paths p where p.code = f.area_code and p.path <> f.area_path)
    )
    select o.id from lost join obligations o on o.holder_office_id = lost.id
    where o.id > ${after}::uuid
      and (not lost.active or not (starts_with(o.area_path, lost.area_path) or o.office_id = lost.id))
    order by o.id limit ${limit}`.execute(tx);
  return rows.map(({ id }) => id);
};
