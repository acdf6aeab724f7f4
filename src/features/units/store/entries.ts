import type { AreaPath } from '#kernel/area.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { json, sql, type Tx } from '#server/db.ts';
import type { UnitEntry } from '../model/entry.ts';

/** An entry with who recorded it. */
export type StoredEntry = UnitEntry & {
  readonly recordedBy: string | null;
  readonly recordedOfficeId: string;
  readonly recordedOffice: Sentence;
};

const ENTRY = sql`
  entry.id, entry.detail, entry.happened_on as "happenedOn", entry.corrects, entry.reason,
  entry.recorded_at as "recordedAt"`;

/** The entries of a unit, the newest day first. */
export const listEntries = async (tx: Tx, officeId: string): Promise<StoredEntry[]> => {
  const { rows } = await sql<StoredEntry>`
    select ${ENTRY}, person_name(entry.recorded_by) as "recordedBy", entry.recorded_office_id as "recordedOfficeId",
      jsonb_build_object('th', recorder.name_th, 'en', recorder.name_en) as "recordedOffice"
    from unit_entries entry join offices recorder on recorder.id = entry.recorded_office_id
    where entry.office_id = ${officeId}
    order by entry.happened_on desc, entry.recorded_at desc, entry.id`.execute(tx);
  return rows;
};

/** The entries of several units, by the id of their office. */
export const listEntriesOf = async (
  tx: Tx,
  officeIds: readonly string[],
): Promise<Map<string, UnitEntry[]>> => {
  if (officeIds.length === 0) return new Map();
  const { rows } = await sql<UnitEntry & { officeId: string }>`
    select ${ENTRY}, entry.office_id as "officeId" from unit_entries entry
    where entry.office_id = any(${[...officeIds]}::uuid[])`.execute(tx);
  return Map.groupBy(rows, ({ officeId }) => officeId);
};

/** An entry to keep: whose it is, what it says, who recorded it. */
export type NewRow = UnitEntry & {
  readonly office: { readonly id: string; readonly areaPath: AreaPath };
  readonly by: { readonly accountId: string; readonly officeId: string };
};

/** Keeps an entry; false when its id is taken already. */
export const insertEntry = async (tx: Tx, entry: NewRow): Promise<boolean> => {
  const row = await tx
    .insertInto('unit_entries')
    .values({
      id: entry.id,
      office_id: entry.office.id,
      area_path: entry.office.areaPath,
      kind: entry.detail.kind,
      happened_on: entry.happenedOn,
      detail: json(entry.detail),
      corrects: entry.corrects,
      reason: entry.reason,
      recorded_at: entry.recordedAt,
      recorded_by: entry.by.accountId,
      recorded_office_id: entry.by.officeId,
    })
    .onConflict((on) => on.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
};
