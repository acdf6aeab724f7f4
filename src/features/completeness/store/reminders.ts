import { sql, type Tx } from '#server/db.ts';
import { isMissing, type MissingFilter } from './missing.ts';

/** Who reminds: the account, and the area that is not its own to remind. */
export type Reminder = { readonly accountId: string; readonly areaPath: string };

/**
 * Writes one notice to every office below that has not sent; a report reminded of today already gets
 * none (the unique index decides, also between two who remind at once). Gives both numbers.
 */
export const insertReminders = async (
  tx: Tx,
  filter: MissingFilter,
  by: Reminder,
): Promise<{ reminded: number; alreadyReminded: number }> => {
  const { rows } = await sql<{ reminded: number; missing: number }>`
    with missing as materialized (
      select o.id, o.area_path, o.office_id from obligations o
      where ${isMissing(filter)} and o.area_path <> ${by.areaPath}
    ), written as (
      insert into notices (area_path, office_id, kind, subject_id, sent_by, created_at)
      select area_path, office_id, 'report-reminder', id::text, ${by.accountId}, ${filter.now}::timestamptz
      from missing
      on conflict do nothing
      returning 1
    )
    select (select count(*) from written)::int as reminded, (select count(*) from missing)::int as missing`.execute(
    tx,
  );
  const { reminded = 0, missing = 0 } = rows[0] ?? {};
  return { reminded, alreadyReminded: missing - reminded };
};
