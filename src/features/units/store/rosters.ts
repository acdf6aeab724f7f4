import { sql, type Tx } from '#server/db.ts';
import type { UnitOffice } from './units.ts';

/** A roster as it is kept: unreadable, with the number of its people. */
export type StoredRoster = {
  readonly sealed: Buffer;
  readonly people: number;
  readonly savedAt: string;
};

/** The roster of a unit; undefined where there is none, or where the scope is wider than a district. */
export const findRoster = (tx: Tx, officeId: string): Promise<StoredRoster | undefined> =>
  tx
    .selectFrom('unit_rosters')
    .select(['sealed', 'people', 'saved_at as savedAt'])
    .where('office_id', '=', officeId)
    .executeTakeFirst();

/** Keeps the sealed roster of a unit instead of the one before. */
export const saveRoster = async (
  tx: Tx,
  office: UnitOffice,
  roster: StoredRoster,
  accountId: string,
): Promise<void> => {
  const row = {
    area_path: office.areaPath,
    sealed: roster.sealed,
    people: roster.people,
    saved_at: roster.savedAt,
    saved_by: accountId,
  };
  await tx
    .insertInto('unit_rosters')
    .values({ office_id: office.id, ...row })
    .onConflict((on) => on.column('office_id').doUpdateSet(row))
    .execute();
};

/** Removes the roster of a unit. */
export const removeRoster = async (tx: Tx, officeId: string): Promise<void> => {
  await sql`delete from unit_rosters where office_id = ${officeId}`.execute(tx);
};
