import type { AreaPath, Level } from '#kernel/area.ts';
import { parentPath } from '#kernel/area.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { type RawBuilder, sql, type Tx } from '#server/db.ts';

/** An office that a letter can name. */
export type AddresseeRow = {
  readonly id: string;
  readonly areaPath: AreaPath;
  readonly level: Level;
  readonly name: Sentence;
  readonly nameTh: string;
  readonly areaNameTh: string;
};

const DEPTH = sql`cardinality(string_to_array(trim(both '/' from office.area_path), '/'))`;
const ORDER = sql`${DEPTH}, office.area_path, office.name_th collate "th-x-icu", office.id`;

const below = (sender: AreaPath) =>
  sql`starts_with(office.area_path, ${sender}) and office.area_path <> ${sender}`;

const rowsWhere = async (
  tx: Tx,
  where: RawBuilder<unknown>,
  tail: RawBuilder<unknown>,
): Promise<AddresseeRow[]> => {
  const { rows } = await sql<AddresseeRow>`
    select office.id, office.area_path as "areaPath", office.level, office.name_th as "nameTh",
      jsonb_build_object('th', office.name_th, 'en', office.name_en) as name, area.name_th as "areaNameTh"
    from offices office join areas area on area.code = office.area_code
    where office.active and ${where} order by ${tail}`.execute(tx);
  return rows;
};

/** The active offices directly below an area, in the order of the tree. */
export const listDirectlyBelow = (tx: Tx, sender: AreaPath): Promise<AddresseeRow[]> => {
  const depth = sender.split('/').filter(Boolean).length + 1;
  return rowsWhere(tx, sql`${below(sender)} and ${DEPTH} = ${depth}`, ORDER);
};

/** The active offices below an area at some levels; at most `most`. */
export const listOfLevels = (
  tx: Tx,
  sender: AreaPath,
  levels: readonly Level[],
  most: number,
): Promise<AddresseeRow[]> =>
  rowsWhere(
    tx,
    sql`${below(sender)} and office.level = any(${[...levels]}::text[])`,
    sql`${ORDER} limit ${most}`,
  );

/** The active offices among some ids. */
export const listByIds = (tx: Tx, ids: readonly string[]): Promise<AddresseeRow[]> =>
  rowsWhere(tx, sql`office.id = any(${[...ids]}::uuid[])`, ORDER);

/** The offices a letter may be sent to, the nearest first: those below and the ones directly above. */
export const listReachable = (tx: Tx, sender: AreaPath, most: number): Promise<AddresseeRow[]> =>
  rowsWhere(
    tx,
    sql`(${below(sender)} or office.area_path = ${parentPath(sender) ?? null})`,
    sql`${ORDER} limit ${most}`,
  );

/** How many active offices stand below an area, by level. */
export const countByLevel = async (
  tx: Tx,
  sender: AreaPath,
): Promise<{ level: Level; count: number }[]> => {
  const { rows } = await sql<{ level: Level; count: number }>`
    select office.level, count(*)::int as count from offices office
    where office.active and ${below(sender)}
    group by office.level order by min(${DEPTH}), office.level`.execute(tx);
  return rows;
};

const like = (word: string): string => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** Active offices of the nation by the words of their names, those in reach of the sender first; and how many there are. */
export const findOffices = async (
  tx: Tx,
  sender: { readonly officeId: string; readonly areaPath: AreaPath },
  { q, limit }: { readonly q: string; readonly limit: number },
): Promise<{ offices: AddresseeRow[]; total: number }> => {
  const words = q.split(/\s+/).filter(Boolean);
  const found = words.map((word) => sql`and office.search like searchable(${like(word)})`);
  const where = sql`office.id <> ${sender.officeId} ${sql.join(found, sql` `)}`;
  const reach = sql`not (${below(sender.areaPath)}), office.area_path is distinct from ${parentPath(sender.areaPath) ?? null}`;
  const offices = await rowsWhere(tx, where, sql`${reach}, ${ORDER} limit ${limit}`);
  const { rows } = await sql<{ total: number }>`
    select count(*)::int as total from offices office where office.active and ${where}`.execute(tx);
  return { offices, total: rows[0]?.total ?? 0 };
};
