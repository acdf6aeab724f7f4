import { sql, type Tx } from '#server/db.ts';
import type { AttachmentView } from '../model/view.ts';
import { isAttachmentId } from '../rules/attached.ts';

const columns = [
  'id',
  'kind',
  'name',
  'media_type as mediaType',
  'size',
  'width',
  'height',
  'taken_at as takenAt',
  'latitude',
  'longitude',
] as const;

/** The attachments that belong to a report, oldest first. */
export const listAttachments = async (tx: Tx, reportId: string): Promise<AttachmentView[]> => {
  const rows = await tx
    .selectFrom('attachments')
    .select(columns)
    .where('obligation_id', '=', reportId)
    .orderBy('uploaded_at')
    .execute();
  return rows as AttachmentView[];
};

/** One attachment within the scope with the hashes of its bytes, or undefined. */
export const findAttachment = (tx: Tx, id: string) =>
  tx
    .selectFrom('attachments')
    .select([
      ...columns,
      'office_id as officeId',
      'area_path as areaPath',
      'original_sha256 as original',
      'display_sha256 as display',
      'thumbnail_sha256 as thumbnail',
    ])
    .where('id', '=', id)
    .executeTakeFirst();

/** Which of the given ids are attachments within the scope, each with its kind; what is no UUID is none. */
export const knownAttachments = async (
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, string>> => {
  const { rows } = await sql<{ id: string; kind: string }>`
    select id, kind from attachments
    where id = any(${ids.filter(isAttachmentId)}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, kind }) => [id, kind]));
};

/** An uploaded photo or file, ready to be kept. */
export type NewAttachment = Omit<AttachmentView, 'size'> & {
  readonly size: number;
  readonly province: string;
  readonly areaPath: string;
  readonly officeId: string;
  readonly reportId: string;
  readonly original: string;
  readonly by: string;
};

/** A photo whose copies are still to be made. */
export type PhotoToPrepare = {
  readonly id: string;
  readonly areaPath: string;
  readonly original: string;
};

/** The names (SHA-256) under which the copies of a photo stand. */
export type KeptCopies = { readonly display: string; readonly thumbnail: string };

const toPrepare = (tx: Tx) =>
  tx
    .selectFrom('attachments')
    .select(['id', 'area_path as areaPath', 'original_sha256 as original'])
    .where('kind', '=', 'photo')
    .where('display_sha256', 'is', null);

/** The photos whose copies are still to be made, oldest first, so many at most, but for some. */
export const listToPrepare = (
  tx: Tx,
  most: number,
  except: readonly string[],
): Promise<PhotoToPrepare[]> =>
  toPrepare(tx)
    .where(sql<boolean>`id <> all(${except}::uuid[])`)
    .orderBy('uploaded_at')
    .limit(most)
    .execute();

/** Those of one report. */
export const listToPrepareOf = (tx: Tx, reportId: string): Promise<PhotoToPrepare[]> =>
  toPrepare(tx).where('obligation_id', '=', reportId).execute();

/** Notes under which names the copies of a photo stand; false when another was faster. */
export const keepCopies = async (
  tx: Tx,
  id: string,
  { display, thumbnail }: KeptCopies,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('attachments')
    .set({ display_sha256: display, thumbnail_sha256: thumbnail })
    .where('id', '=', id)
    .where('display_sha256', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** The form version by whose questions a photo was asked for. */
export const findFormVersionOf = async (tx: Tx, id: string): Promise<string | undefined> => {
  const found = await tx
    .selectFrom('attachments')
    .innerJoin('obligations', (on) =>
      on
        .onRef('obligations.province', '=', 'attachments.province')
        .onRef('obligations.id', '=', 'attachments.obligation_id'),
    )
    .select('obligations.form_version_id as formVersionId')
    .where('attachments.id', '=', id)
    .executeTakeFirst();
  return found?.formVersionId;
};
