import { sql, type Tx } from '#server/db.ts';

/** Lets one set-up at a time look and write. */
export const lockSetup = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(4911)`.execute(tx);
};

/** Whether the nation already has an active administrator. */
export const hasAdministrator = async (tx: Tx): Promise<boolean> => {
  const { rows } = await sql`
    select 1 from accounts
    where area_path = '/' and active and 'administrator' = any(roles) limit 1`.execute(tx);
  return rows.length > 0;
};

/** The first office of an area. */
export const findOfficeOf = async (tx: Tx, areaCode: string): Promise<string> => {
  const row = await tx
    .selectFrom('offices')
    .select('id')
    .where('area_code', '=', areaCode)
    .orderBy('created_at')
    .executeTakeFirstOrThrow();
  return row.id;
};
