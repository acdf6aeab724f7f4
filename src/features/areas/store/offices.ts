import type { Level } from '#kernel/area.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import { sql, type Tx } from '#server/db.ts';
import { officeTitle } from '../words.ts';

type Bare = { code: string; level: Level; nameTh: string; nameEn: string; path: string };

const listWithoutOffice = async (tx: Tx, today: CivilDate): Promise<Bare[]> => {
  const { rows } = await sql<Bare>`
    select distinct on (area.code) area.code, area.level, area.name_th as "nameTh", area.name_en as "nameEn", place.path
    from areas area
    join area_paths place on place.code = area.code
      and (upper_inf(place.during) or upper(place.during) > ${today}::date)
    where not exists (select from offices where offices.area_code = area.code)
    order by area.code, place.during`.execute(tx);
  return rows;
};

/** Gives every area of the tree its usual office where it has none; gives how many were made. */
export const insertMissingOffices = async (
  tx: Tx,
  today: CivilDate,
  only?: readonly string[],
): Promise<number> => {
  const bare = await listWithoutOffice(tx, today);
  const made = bare.flatMap(({ code, level, path, nameTh, nameEn }) => {
    const title = officeTitle({ code, level, name: { th: nameTh, en: nameEn } });
    return title && (only?.includes(code) ?? true) ? [{ code, level, path, ...title }] : [];
  });
  if (made.length === 0) return 0;
  await sql`
    insert into offices (area_code, area_path, level, name_th, name_en)
    select * from unnest(${made.map((one) => one.code)}::text[], ${made.map((one) => one.path)}::text[],
      ${made.map((one) => one.level)}::text[], ${made.map((one) => one.th)}::text[],
      ${made.map((one) => one.en)}::text[])`.execute(tx);
  return made.length;
};
