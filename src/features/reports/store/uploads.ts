import { sql, type Tx } from '#server/db.ts';
import type { SentToday } from '../rules/upload-quota.ts';

/** A file that is about to be sent in pieces. */
export type NewUpload = {
  readonly uploadId: string;
  readonly accountId: string;
  /** The id that its client made: that of the attachment it will be. */
  readonly id: string;
  readonly officeId: string;
  readonly areaPath: string;
  readonly size: number;
};

/** Notes an upload that begins. */
export const insertUpload = async (tx: Tx, begun: NewUpload): Promise<void> => {
  await tx
    .insertInto('uploads')
    .values({
      upload_id: begun.uploadId,
      account_id: begun.accountId,
      id: begun.id,
      office_id: begun.officeId,
      area_path: begun.areaPath,
      size: begun.size,
    })
    .execute();
};

/** Notes that an upload has arrived and under which name its bytes stand; again changes nothing. */
export const finishUpload = async (
  tx: Tx,
  uploadId: string,
  { sha256, size }: { readonly sha256: string; readonly size: number },
): Promise<void> => {
  await tx
    .updateTable('uploads')
    .set({ sha256, size, finished_at: sql`now()` })
    .where('upload_id', '=', uploadId)
    .where('sha256', 'is', null)
    .execute();
};

/** How many pieces and bytes an office has begun to send since an instant. */
export const begunSince = async (tx: Tx, officeId: string, since: string): Promise<SentToday> => {
  const { rows } = await sql<SentToday>`
    select count(*) as pieces, coalesce(sum(size), 0)::bigint as bytes from uploads
    where office_id = ${officeId} and begun_at >= ${since}::timestamptz`.execute(tx);
  return rows[0] ?? { pieces: 0, bytes: 0 };
};

/** Forgets uploads that began before an instant; what was attached of them stays. */
export const dropUploadsBefore = async (tx: Tx, before: string): Promise<number> => {
  const { numDeletedRows } = await tx
    .deleteFrom('uploads')
    .where('begun_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
};
