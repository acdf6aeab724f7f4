import type { AreaPath } from '#kernel/area.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { type RawBuilder, sql, type Tx } from '#server/db.ts';
import type { UnitFacts } from '../model/unit.ts';

/** The unit of one authority as it is counted; no facts while nothing was recorded. */
export type UnitRow = {
  readonly officeId: string;
  readonly areaPath: AreaPath;
  readonly facts: UnitFacts | null;
  readonly updatedAt: string | null;
};

const authorities = (area: AreaPath): RawBuilder<unknown> => sql`
  office.level = 'local-authority' and office.active
  and office.area_path >= ${area} and office.area_path < ${`${area}~`}`;

type Packed = [
  officeId: string,
  areaPath: string,
  facts: UnitFacts | null,
  updatedAt: string | null,
];

// As every instant is written (`2026-11-02T03:00:00.000Z`), so that nobody reads and writes it again.
const INSTANT = sql`to_char(unit.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * Every active authority of an area with its unit, in the order of the tree. They come as one JSON value:
 * for the nation's 7,850 rows that costs the driver a third.
 */
export const listUnitRows = async (tx: Tx, area: AreaPath): Promise<UnitRow[]> => {
  const { rows } = await sql<{ units: Packed[] }>`
    select coalesce(json_agg(json_build_array(office.id, office.area_path, unit.facts, ${INSTANT})
      order by office.area_path, office.id), '[]') as units
    from offices office left join units unit on unit.office_id = office.id
    where ${authorities(area)}`.execute(tx);
  return (rows[0]?.units ?? []).map(([officeId, areaPath, facts, updatedAt]) => ({
    officeId,
    areaPath,
    facts,
    updatedAt,
  }));
};

/** The offices of an area of which something was recorded from one day up to and without another (instants). */
export const listUpdatedBetween = async (
  tx: Tx,
  area: AreaPath,
  from: string,
  until: string,
): Promise<ReadonlySet<string>> => {
  const rows = await tx
    .selectFrom('unit_entries')
    .select('office_id')
    .distinct()
    .where('recorded_at', '>=', from)
    .where('recorded_at', '<', until)
    .where('area_path', '>=', area)
    .where('area_path', '<', `${area}~`)
    .execute();
  return new Set(rows.map((row) => row.office_id));
};

/** The offices of an area whose entries speak of days after the given one. */
export const listChangedAfter = async (
  tx: Tx,
  area: AreaPath,
  day: CivilDate,
): Promise<string[]> => {
  const rows = await tx
    .selectFrom('unit_entries')
    .select('office_id')
    .distinct()
    .where('happened_on', '>', day)
    .where('kind', '<>', 'confirmation')
    .where('area_path', '>=', area)
    .where('area_path', '<', `${area}~`)
    .execute();
  return rows.map((row) => row.office_id);
};

/** An authority's office as commands and pages need it. */
export type UnitOffice = {
  readonly id: string;
  readonly areaPath: AreaPath;
  readonly name: Sentence;
};

/** The active office of a local authority, or undefined. */
export const findUnitOffice = async (tx: Tx, id: string): Promise<UnitOffice | undefined> => {
  const row = await tx
    .selectFrom('offices')
    .select(['id', 'area_path as areaPath', 'name_th as th', 'name_en as en'])
    .where('id', '=', id)
    .where('level', '=', 'local-authority')
    .where('active', '=', true)
    .executeTakeFirst();
  return row && { id: row.id, areaPath: row.areaPath, name: { th: row.th, en: row.en } };
};

/** The unit of one office as it is counted. */
export const findUnitRow = async (tx: Tx, officeId: string): Promise<UnitRow | undefined> => {
  const row = await tx
    .selectFrom('units')
    .select(['office_id as officeId', 'area_path as areaPath', 'facts', 'updated_at as updatedAt'])
    .where('office_id', '=', officeId)
    .executeTakeFirst();
  return row && { ...row, facts: row.facts as UnitFacts };
};

/** Keeps others who record for the same unit waiting until the transaction ends. */
export const lockUnit = async (tx: Tx, officeId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(4911, hashtext(${officeId}))`.execute(tx);
};

/** Keeps the facts of a unit beside its entries. */
export const saveFacts = async (
  tx: Tx,
  office: UnitOffice,
  facts: UnitFacts,
  now: string,
): Promise<void> => {
  // As text and not as jsonb: the coverage of the nation hands thousands of them on as they are.
  const text = sql<string>`${JSON.stringify(facts)}::json`;
  const row = { area_path: office.areaPath, facts: text, updated_at: now };
  await tx
    .insertInto('units')
    .values({ office_id: office.id, ...row })
    .onConflict((on) => on.column('office_id').doUpdateSet(row))
    .execute();
};
