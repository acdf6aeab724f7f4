import type { AreaPath, Level } from '#kernel/area.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import { sql, type Tx } from '#server/db.ts';
import type { AreaFacts } from '../model.ts';
import { FIRST_DAY } from '../model.ts';
import { describe, name, place } from './tree.ts';

/**
 * Adds areas that have none below them; below an area of the demo they are the demo's too. Their paths follow from those of their parents, so the paths of
 * all others need not be derived anew. Lock the tree before.
 */
export const addLeaves = async (tx: Tx, areas: readonly AreaFacts[]): Promise<void> => {
  if (areas.length === 0) return;
  await describe(tx, areas);
  await place(tx, areas, FIRST_DAY);
  await name(tx, areas, FIRST_DAY);
  await sql`
    insert into area_paths (code, path, during)
    select link.code, above.path || link.code || '/', above.during * link.during
    from area_parents link
    join area_paths above on above.code = link.parent_code and above.during && link.during
    where link.code = any(${areas.map(({ code }) => code)}::text[])`.execute(tx);
  await sql`
    update areas set demo = true from area_parents link join areas above on above.code = link.parent_code
    where link.code = areas.code and above.demo
      and areas.code = any(${areas.map(({ code }) => code)}::text[])`.execute(tx);
};

/** Gives areas new names from a day on, which is today. */
export const renameFrom = async (
  tx: Tx,
  areas: readonly { readonly code: string; readonly nameTh: string; readonly nameEn: string }[],
  today: CivilDate,
): Promise<void> => {
  if (areas.length === 0) return;
  await name(tx, areas, today);
  await sql`
    update areas set name_th = named.th, name_en = named.en
    from unnest(${areas.map(({ code }) => code)}::text[], ${areas.map(({ nameTh }) => nameTh)}::text[],
      ${areas.map(({ nameEn }) => nameEn)}::text[]) as named (code, th, en)
    where areas.code = named.code`.execute(tx);
};

/** A place as the tree has it today; without a path when it is in no tree. */
export type PlaceToday = {
  readonly code: string;
  readonly level: Level;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly path: AreaPath | null;
  readonly parent: string | null;
  /** Whether a later day already has another name for it. */
  readonly namedLater: boolean;
};

/** The places of these codes, wherever they lie. */
export const listPlacesOf = async (
  tx: Tx,
  codes: readonly string[],
  today: CivilDate,
): Promise<PlaceToday[]> => {
  const { rows } = await sql<PlaceToday>`
    select area.code, area.level, area.name_th as "nameTh", area.name_en as "nameEn", place.path,
      link.parent_code as parent,
      exists (select from area_names named where named.code = area.code and lower(named.during) > ${today}::date) as "namedLater"
    from areas area
    left join area_paths place on place.code = area.code and place.during @> ${today}::date
    left join area_parents link on link.code = area.code and link.during @> ${today}::date
    where area.code = any(${[...codes]}::text[])`.execute(tx);
  return rows;
};
