import type { CivilDate } from '#kernel/civil-date.ts';
import { sql, type Tx } from '#server/db.ts';
import type { AreaFacts, TreeArea, TreeEdits } from '../model.ts';
import { FIRST_DAY, NATION_CODE } from '../model.ts';
import { words } from '../words.ts';

/** Keeps other changes of the tree waiting until the transaction ends. */
export const lockTree = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(4910)`.execute(tx);
};

/** Makes the nation itself unless it is there; gives whether it had to. */
export const ensureNation = async (tx: Tx): Promise<boolean> => {
  const { th, en } = words.nation;
  const made = await tx
    .insertInto('areas')
    .values({ code: NATION_CODE, level: 'department', name_th: th, name_en: en })
    .onConflict((on) => on.doNothing())
    .returning('code')
    .executeTakeFirst();
  if (made) await rebuildPaths(tx);
  return made !== undefined;
};

/** Derives the paths of all areas anew; needed after every change of a parent. */
const rebuildPaths = async (tx: Tx): Promise<void> => {
  await sql`select rebuild_area_paths()`.execute(tx);
};

/** Brings names, offices and accounts to the tree of `today`. */
export const followTree = async (tx: Tx, today: CivilDate): Promise<void> => {
  await sql`select follow_areas(${today}::date)`.execute(tx);
};

/** The areas as the tree knows them last, by code: all, or those named. */
export const loadTree = async (
  tx: Tx,
  codes?: readonly string[],
): Promise<Map<string, TreeArea>> => {
  const { rows } = await sql<TreeArea>`
    select area.code, area.level, coalesce(named.name_th, area.name_th) as "nameTh",
      coalesce(named.name_en, area.name_en) as "nameEn", area.postal_code as "postalCode",
      area.latitude, area.longitude,
      case when upper_inf(place.during) then place.parent_code end as parent,
      coalesce(upper(place.during), lower(place.during)) as "placedOn", lower(named.during) as "namedOn"
    from areas area
    left join lateral (select parent_code, during from area_parents where code = area.code
      order by during desc limit 1) place on true
    left join lateral (select name_th, name_en, during from area_names where code = area.code
      order by during desc limit 1) named on true
    where ${codes === undefined ? sql`true` : sql`area.code = any(${[...codes]})`}`.execute(tx);
  return new Map(rows.map((row) => [row.code, row]));
};

/** The codes of the areas that belong to one from some day on without end. */
export const listChildCodes = async (tx: Tx, parent: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('area_parents')
    .select('code')
    .where('parent_code', '=', parent)
    .where(sql<boolean>`upper_inf(during)`)
    .execute();
  return rows.map(({ code }) => code);
};

const column = <T>(rows: readonly T[], pick: (row: T) => string | number | null) => rows.map(pick);

/** Writes what areas are; no place in the tree. */
export const describe = async (tx: Tx, areas: readonly AreaFacts[]): Promise<void> => {
  if (areas.length === 0) return;
  await sql`
    insert into areas (code, level, name_th, name_en, postal_code, latitude, longitude)
    select * from unnest(
      ${column(areas, (one) => one.code)}::text[], ${column(areas, (one) => one.level)}::text[],
      ${column(areas, (one) => one.nameTh)}::text[], ${column(areas, (one) => one.nameEn)}::text[],
      ${column(areas, (one) => one.postalCode)}::text[],
      ${column(areas, (one) => one.latitude)}::float8[], ${column(areas, (one) => one.longitude)}::float8[])
    on conflict (code) do update set postal_code = excluded.postal_code,
      latitude = excluded.latitude, longitude = excluded.longitude`.execute(tx);
};

const closePlaces = async (tx: Tx, codes: readonly string[], from: CivilDate): Promise<void> => {
  await sql`delete from area_parents where code = any(${[...codes]}) and lower(during) = ${from}::date`.execute(
    tx,
  );
  await sql`
    update area_parents set during = daterange(lower(during), ${from}::date)
    where code = any(${[...codes]}) and during @> ${from}::date`.execute(tx);
};

/** Gives areas their parents from a day on. */
export const place = async (
  tx: Tx,
  places: TreeEdits['placed'],
  from: CivilDate,
): Promise<void> => {
  if (places.length === 0) return;
  const codes = places.map(({ code }) => code);
  await closePlaces(tx, codes, from);
  await sql`
    insert into area_parents (code, parent_code, during)
    select code, parent, daterange(${from}::date, null)
    from unnest(${codes}::text[], ${places.map(({ parent }) => parent)}::text[]) as placed (code, parent)`.execute(
    tx,
  );
};

/** Gives areas their names from a day on. */
export const name = async (tx: Tx, names: TreeEdits['named'], from: CivilDate): Promise<void> => {
  if (names.length === 0) return;
  const codes = names.map(({ code }) => code);
  await sql`delete from area_names where code = any(${codes}) and lower(during) = ${from}::date`.execute(
    tx,
  );
  await sql`
    update area_names set during = daterange(lower(during), ${from}::date)
    where code = any(${codes}) and during @> ${from}::date`.execute(tx);
  await sql`
    insert into area_names (code, name_th, name_en, during)
    select code, th, en, daterange(${from}::date, null)
    from unnest(${codes}::text[], ${names.map((one) => one.nameTh)}::text[],
      ${names.map((one) => one.nameEn)}::text[]) as named (code, th, en)`.execute(tx);
};

/** Writes the edits, valid from a day on, derives the paths, and lets offices follow to `today`. */
export const applyEdits = async (
  tx: Tx,
  edits: TreeEdits,
  from: CivilDate | undefined,
  today: CivilDate,
): Promise<void> => {
  const day = from ?? FIRST_DAY;
  await describe(tx, [...edits.added, ...edits.described]);
  await place(tx, edits.placed, day);
  if (edits.ended.length > 0) await closePlaces(tx, edits.ended, day);
  await name(tx, edits.named, day);
  if (edits.placed.length > 0 || edits.ended.length > 0) await rebuildPaths(tx);
  await followTree(tx, today);
};

/** The path of an area on a day, or undefined when it was in no tree then. */
export const findPathAt = async (
  tx: Tx,
  code: string,
  on: CivilDate,
): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('area_paths')
    .select('path')
    .where('code', '=', code)
    .where(sql<boolean>`during @> ${on}::date`)
    .executeTakeFirst();
  return row?.path;
};
