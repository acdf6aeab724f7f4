import { sql, type Tx } from '#server/db.ts';
import { bandsOf } from '#server/images/photo-print.ts';

/** Keeps the print of a photo with the bands by which it is looked up. */
export const insertPrint = async (
  tx: Tx,
  { id, areaPath }: { readonly id: string; readonly areaPath: string },
  print: Uint8Array,
): Promise<void> => {
  const [band_1 = null, band_2 = null, band_3 = null, band_4 = null] = bandsOf(print);
  await tx
    .insertInto('photo_prints')
    .values({
      attachment_id: id,
      area_path: areaPath,
      print: Buffer.from(print),
      band_1,
      band_2,
      band_3,
      band_4,
    })
    .execute();
};

/** Two photos that may show the same picture: one of the report asked for, one sent before. */
export type LikePhotos = {
  readonly photoId: string;
  readonly print: Uint8Array;
  readonly otherId: string;
  readonly otherPrint: Uint8Array;
  readonly otherReportId: string;
  readonly otherUploadedAt: string;
};

// A band that very many pictures share tells little; one statement never reads more of them.
const MOST_A_BAND = 200;

/**
 * Photos of a report with those within the scope that share a band with them, were attached before,
 * and belong to another report that has been sent.
 */
export const listLikePhotos = async (tx: Tx, reportId: string): Promise<readonly LikePhotos[]> => {
  const { rows } = await sql<LikePhotos>`
    with mine as materialized (
      select p.*, a.uploaded_at from attachments a join photo_prints p on p.attachment_id = a.id
      where a.obligation_id = ${reportId}
    ), near as (
      select mine.attachment_id as mine_id, found.attachment_id as other_id
      from mine cross join lateral (
        (select attachment_id from photo_prints where band_1 = mine.band_1 limit ${MOST_A_BAND})
        union (select attachment_id from photo_prints where band_2 = mine.band_2 limit ${MOST_A_BAND})
        union (select attachment_id from photo_prints where band_3 = mine.band_3 limit ${MOST_A_BAND})
        union (select attachment_id from photo_prints where band_4 = mine.band_4 limit ${MOST_A_BAND})
      ) as found
    )
    select mine.attachment_id as "photoId", mine.print, a.id as "otherId", other.print as "otherPrint",
      o.id as "otherReportId", a.uploaded_at as "otherUploadedAt"
    from near
    join mine on mine.attachment_id = near.mine_id
    join photo_prints other on other.attachment_id = near.other_id
    join attachments a on a.id = near.other_id
    join obligations o on o.id = a.obligation_id
    where a.obligation_id <> ${reportId} and o.first_submitted_at is not null
      and (a.uploaded_at, a.id) < (mine.uploaded_at, mine.attachment_id)`.execute(tx);
  return rows;
};
