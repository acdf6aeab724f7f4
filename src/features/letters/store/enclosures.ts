import type { AreaPath } from '#kernel/area.ts';
import { sql, type Tx } from '#server/db.ts';
import type { EnclosureEntry, EnclosureView } from '../model/outgoing.ts';

/** An enclosure with the hash of its file. */
export type StoredEnclosure = EnclosureView & { readonly sha256: string | null };

type Row = {
  id: string;
  title: string;
  copies: number | null;
  unit: string | null;
  sha256: string | null;
  name: string | null;
  mediaType: string | null;
  bytes: number | null;
};

const viewOf = (row: Row): StoredEnclosure => ({
  id: row.id,
  title: row.title,
  copies: row.copies === null ? null : { count: row.copies, unit: row.unit ?? '' },
  sha256: row.sha256,
  file:
    row.sha256 === null
      ? null
      : { name: row.name ?? '', mediaType: row.mediaType ?? '', bytes: row.bytes ?? 0 },
});

/** The enclosures of a letter in their order. */
export const listEnclosures = async (tx: Tx, letterId: string): Promise<StoredEnclosure[]> => {
  const { rows } = await sql<Row>`
    select id, title, copies, unit, file as sha256, file_name as name, media_type as "mediaType", bytes
    from letter_enclosures where letter_id = ${letterId} and removed_at is null order by position, id`.execute(
    tx,
  );
  return rows.map(viewOf);
};

/** Makes the list of a letter's enclosures what it is told; what is taken out keeps its file, in case it comes back. */
export const saveEnclosures = async (
  tx: Tx,
  { id, areaPath }: { readonly id: string; readonly areaPath: AreaPath },
  entries: readonly EnclosureEntry[],
): Promise<void> => {
  const kept = entries.map((entry) => entry.id);
  await sql`update letter_enclosures set removed_at = now()
    where letter_id = ${id} and id <> all(${kept}::uuid[]) and removed_at is null`.execute(tx);
  for (const [position, entry] of entries.entries()) {
    const row = {
      position,
      title: entry.title,
      copies: entry.copies?.count ?? null,
      unit: entry.copies?.unit ?? null,
      removed_at: null,
    };
    await tx
      .insertInto('letter_enclosures')
      .values({ id: entry.id, letter_id: id, area_path: areaPath, ...row })
      .onConflict((on) =>
        on.column('id').doUpdateSet(row).where('letter_enclosures.letter_id', '=', id),
      )
      .execute();
  }
};

/** Gives an enclosure of a letter its file; false when the letter has no such enclosure. */
export const attachFile = async (
  tx: Tx,
  letterId: string,
  enclosureId: string,
  file: {
    readonly sha256: string;
    readonly name: string;
    readonly mediaType: string;
    readonly bytes: number;
  },
): Promise<boolean> => {
  const done = await tx
    .updateTable('letter_enclosures')
    .set({ file: file.sha256, file_name: file.name, media_type: file.mediaType, bytes: file.bytes })
    .where('letter_id', '=', letterId)
    .where('id', '=', enclosureId)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
};
