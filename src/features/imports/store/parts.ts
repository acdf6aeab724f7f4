import { json, sql, type Tx } from '#server/db.ts';
import type { ImportOutcome, RowOutcome } from '../model.ts';

type Place = { readonly id: string; readonly areaPath: string };

/** The parts of an import that are done: an interrupted one goes on after them. */
export const listParts = async (tx: Tx, id: string): Promise<ReadonlySet<number>> => {
  const { rows } = await sql<{ part: number }>`
    select part from figure_import_parts where import_id = ${id}`.execute(tx);
  return new Set(rows.map(({ part }) => part));
};

/** Keeps what became of the rows of a part, in the transaction that did it; a second time it fails. */
export const insertPart = async (
  tx: Tx,
  { id, areaPath }: Place,
  part: number,
  rows: readonly RowOutcome[],
): Promise<void> => {
  await sql`
    insert into figure_import_parts (import_id, part, area_path, rows)
    values (${id}, ${part}, ${areaPath}, ${json(rows)})`.execute(tx);
};

/** What became of all rows so far, counted. */
export const countOutcome = async (tx: Tx, id: string): Promise<ImportOutcome> => {
  const { rows } = await sql<{ kind: RowOutcome['kind']; many: number }>`
    select row ->> 'kind' as kind, count(*) as many
    from figure_import_parts p cross join jsonb_array_elements(p.rows) as row
    where p.import_id = ${id} group by 1`.execute(tx);
  const none: ImportOutcome = { sent: 0, drafted: 0, unchanged: 0, refused: 0 };
  return { ...none, ...Object.fromEntries(rows.map(({ kind, many }) => [kind, many])) };
};

/** The rows of one part; undefined past the last. */
export const findPart = async (
  tx: Tx,
  id: string,
  after: number,
): Promise<{ readonly part: number; readonly rows: readonly RowOutcome[] } | undefined> => {
  const { rows } = await sql<{ part: number; rows: RowOutcome[] }>`
    select part, rows from figure_import_parts where import_id = ${id} and part > ${after}
    order by part limit 1`.execute(tx);
  return rows[0];
};

/** The first rows of an import that something became of, those refused first. */
export const listRows = async (tx: Tx, id: string, limit: number): Promise<RowOutcome[]> => {
  const { rows } = await sql<{ row: RowOutcome }>`
    select row from figure_import_parts p cross join jsonb_array_elements(p.rows) as row
    where p.import_id = ${id}
    order by row ->> 'kind' <> 'refused', (row ->> 'row')::int limit ${limit}`.execute(tx);
  return rows.map(({ row }) => row);
};
