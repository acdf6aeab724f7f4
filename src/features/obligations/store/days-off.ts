import type { CivilDate } from '#kernel/civil-date.ts';
import { sql, type Tx } from '#server/db.ts';
import type { DayOffChange } from '../model/days-off.ts';

/** The changes to the library's holidays from one day to another, both included, in order. */
export const listChanges = async (
  tx: Tx,
  from: CivilDate,
  until: CivilDate,
): Promise<DayOffChange[]> => {
  const rows = await tx
    .selectFrom('days_off')
    .select(['on_date', 'name_th', 'name_en', 'is_off'])
    .where('on_date', '>=', from)
    .where('on_date', '<=', until)
    .orderBy('on_date')
    .execute();
  return rows.map((row) => ({
    on: row.on_date,
    name: { th: row.name_th, en: row.name_en },
    isOff: row.is_off,
  }));
};

/** Writes one change, in place of an earlier one of the same day. */
export const saveChange = async (tx: Tx, change: DayOffChange, by: string): Promise<void> => {
  const values = {
    name_th: change.name.th,
    name_en: change.name.en,
    is_off: change.isOff,
    changed_by: by,
    changed_at: sql<string>`now()`,
  };
  await tx
    .insertInto('days_off')
    .values({ on_date: change.on, ...values })
    .onConflict((on) => on.column('on_date').doUpdateSet(values))
    .execute();
};

/** Takes a change back; false when there was none. */
export const deleteChange = async (tx: Tx, on: CivilDate): Promise<boolean> => {
  const { numDeletedRows } = await tx
    .deleteFrom('days_off')
    .where('on_date', '=', on)
    .executeTakeFirst();
  return numDeletedRows > 0n;
};
