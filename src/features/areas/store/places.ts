import type { AreaPath, Level } from '#kernel/area.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import { sql, type Tx } from '#server/db.ts';
import type { AreaEntry, PlaceFound } from '../model.ts';

const entry = sql`
  area.code, area.level, place.path,
  jsonb_build_object('th', area.name_th, 'en', area.name_en) as name,
  (select count(*)::int from area_parents link where link.parent_code = area.code and link.during @> today.on_day) as children,
  coalesce((select jsonb_agg(jsonb_build_object(
      'id', office.id, 'level', office.level, 'letterCode', office.letter_code, 'active', office.active,
      'name', jsonb_build_object('th', office.name_th, 'en', office.name_en)) order by office.name_th collate "th-x-icu")
    from offices office where office.area_code = area.code), '[]'::jsonb) as offices`;

/** One area of the tree of `today`, with its offices. */
export const findArea = async (
  tx: Tx,
  code: string,
  today: CivilDate,
): Promise<AreaEntry | undefined> => {
  const { rows } = await sql<AreaEntry>`
    select ${entry}
    from areas area
    join area_paths place on place.code = area.code
    join (select ${today}::date as on_day) today on place.during @> today.on_day
    where area.code = ${code}`.execute(tx);
  return rows[0];
};

/** The areas that belong to one on `today`, in the order of their Thai names. */
export const listChildren = async (
  tx: Tx,
  parent: string,
  today: CivilDate,
): Promise<AreaEntry[]> => {
  const { rows } = await sql<AreaEntry>`
    select ${entry}
    from area_parents link
    join (select ${today}::date as on_day) today on link.during @> today.on_day
    join areas area on area.code = link.code
    join area_paths place on place.code = area.code and place.during @> today.on_day
    where link.parent_code = ${parent}
    order by area.name_th collate "th-x-icu", area.code`.execute(tx);
  return rows;
};

/** The areas from the nation down to a path, each with its name. */
export const listAncestors = async (
  tx: Tx,
  path: AreaPath,
): Promise<{ code: string; level: Level; name: { th: string; en: string } }[]> => {
  const codes = path.split('/').filter(Boolean);
  const rows = await tx
    .selectFrom('areas')
    .select(['code', 'level', 'name_th', 'name_en'])
    .where('code', 'in', ['TH', ...codes])
    .execute();
  const order = ['TH', ...codes];
  return rows
    .sort((one, other) => order.indexOf(one.code) - order.indexOf(other.code))
    .map((row) => ({
      code: row.code,
      level: row.level as Level,
      name: { th: row.name_th, en: row.name_en },
    }));
};

const escaped = (part: string): string => part.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/**
 * Areas and active offices whose name holds every one of the parts; names that begin with the first part
 * come first, then higher levels. `parts` are normalised and in small letters.
 */
export const searchPlaces = async (
  tx: Tx,
  parts: readonly string[],
  today: CivilDate,
  most: number,
): Promise<PlaceFound[]> => {
  const patterns = parts.map((part) => `%${escaped(part)}%`);
  const start = `${escaped(parts[0] ?? '')}%`;
  const { rows } = await sql<PlaceFound>`
    with found as (
      select 'area' as kind, area.code as id, area.code, area.name_th, area.name_en, area.level, place.path, area.search
      from areas area
      join area_paths place on place.code = area.code and place.during @> ${today}::date
      where area.search like all(${patterns})
      union all
      select 'office', office.id::text, office.area_code, office.name_th, office.name_en, office.level,
        office.area_path, office.search
      from offices office
      where office.active and office.search like all(${patterns})
    ), best as (
      select * from found
      order by (search like ${start}) desc, length(path), kind, name_th collate "th-x-icu", id
      limit ${most}
    )
    select best.kind, best.id, best.level, best.path,
      jsonb_build_object('th', best.name_th, 'en', best.name_en) as name,
      case when upper_area.code is null then null
        else jsonb_build_object('th', upper_area.name_th, 'en', upper_area.name_en) end as within
    from best
    left join area_parents link on link.code = best.code and link.during @> ${today}::date
    left join areas upper_area on upper_area.code = link.parent_code
    order by (best.search like ${start}) desc, length(best.path), best.kind, best.name_th collate "th-x-icu", best.id`.execute(
    tx,
  );
  return rows;
};
