import type { AreaPath, Level } from '#kernel/area.ts';
import { notFound } from '#kernel/problem.ts';
import { type RawBuilder, sql, type Tx } from '#server/db.ts';
import type { OfficeView } from '../model.ts';
import type { ManagedOffice } from '../rules/administration.ts';

export const OFFICES_A_PAGE = 100;

const view = sql`
  office.id, office.area_code as "areaCode", office.area_path as "areaPath", office.level,
  jsonb_build_object('th', office.name_th, 'en', office.name_en) as name,
  office.letter_code as "letterCode", office.active,
  (select count(*) from accounts where accounts.office_id = office.id and accounts.active) as accounts`;

const like = (part: string): string => `%${part.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** What is asked of the list of offices. */
export type OfficeFilter = {
  readonly scope: AreaPath;
  readonly parts: readonly string[];
  readonly level: Level | undefined;
};

// Offices are readable by all, so the list itself keeps to the caller's scope.
const conditionOf = ({ scope, parts, level }: OfficeFilter): RawBuilder<unknown> =>
  sql.join(
    [
      sql`starts_with(office.area_path, ${scope})`,
      ...(parts.length > 0 ? [sql`office.search like all(${parts.map(like)})`] : []),
      ...(level ? [sql`office.level = ${level}`] : []),
    ],
    sql` and `,
  );

/** Some of the offices within a scope, in the order of the tree. */
export const listOffices = async (
  tx: Tx,
  filter: OfficeFilter,
  slice: { readonly offset: number; readonly limit: number },
): Promise<OfficeView[]> => {
  const { rows } = await sql<OfficeView>`
    select ${view} from offices office where ${conditionOf(filter)}
    order by office.area_path, office.name_th collate "th-x-icu", office.id
    limit ${slice.limit} offset ${slice.offset}`.execute(tx);
  return rows;
};

/** How many offices within a scope fit. */
export const countOffices = async (tx: Tx, filter: OfficeFilter): Promise<number> => {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from offices office where ${conditionOf(filter)}`.execute(tx);
  return rows[0]?.total ?? 0;
};

export const getOffice = async (tx: Tx, id: string): Promise<OfficeView> => {
  const { rows } = await sql<OfficeView>`
    select ${view} from offices office where office.id = ${id}`.execute(tx);
  const [found] = rows;
  if (!found) throw notFound();
  return found;
};

/** An office as rules see it, wherever it is; undefined when there is none. */
export const findManagedOffice = async (tx: Tx, id: string): Promise<ManagedOffice | undefined> => {
  const row = await tx
    .selectFrom('offices')
    .select((of) => [
      'id',
      'area_path as areaPath',
      'active',
      of
        .selectFrom('accounts')
        .select(sql<number>`count(*)`.as('count'))
        .whereRef('accounts.office_id', '=', 'offices.id')
        .where('accounts.active', '=', true)
        .as('activeAccounts'),
    ])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { ...row, activeAccounts: row.activeAccounts ?? 0 };
};

/** A new office; undefined when its area already has one of that name. */
export const insertOffice = async (
  tx: Tx,
  office: {
    areaCode: string;
    areaPath: AreaPath;
    level: Level;
    nameTh: string;
    nameEn: string;
    letterCode: string | null;
    demo: boolean;
  },
): Promise<string | undefined> => {
  const made = await tx
    .insertInto('offices')
    .values({
      area_code: office.areaCode,
      area_path: office.areaPath,
      level: office.level,
      name_th: office.nameTh,
      name_en: office.nameEn,
      letter_code: office.letterCode,
      demo: office.demo,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made?.id;
};

/** Whether another office of the same area has the name. */
export const isOfficeNameTaken = async (tx: Tx, id: string, nameTh: string): Promise<boolean> => {
  const { rows } = await sql`
    select 1 from offices other join offices own on own.area_code = other.area_code
    where own.id = ${id} and other.id <> own.id and other.name_th = ${nameTh}`.execute(tx);
  return rows.length > 0;
};

export const saveOffice = async (
  tx: Tx,
  id: string,
  change: { name_th?: string; name_en?: string; letter_code?: string | null; active?: boolean },
): Promise<void> => {
  await tx.updateTable('offices').set(change).where('id', '=', id).execute();
};

/** The level of an area, which is the level of its offices. */
export const getAreaLevel = async (tx: Tx, code: string): Promise<Level> => {
  const row = await tx
    .selectFrom('areas')
    .select('level')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  return row.level as Level;
};
