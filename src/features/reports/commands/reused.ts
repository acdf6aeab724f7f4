import type { ReplyOf } from '#kernel/contract.ts';
import { notFound } from '#kernel/problem.ts';
import { sql } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import { samePicture } from '#server/images/photo-print.ts';
import type { Services } from '#server/services.ts';
import type { listReusedPhotos } from '../contract/attachments.ts';
import { findHead, listEntries } from '../store/entries.ts';
import { listLikePhotos } from '../store/prints.ts';
import { prepareOf } from './photo-copies.ts';

const MOST_NAMED = 50;

/**
 * The photos of a report that were sent before with another report, saved anew or smaller too; only
 * reports within the caller's scope are looked through and named.
 */
export const listReused = async (
  services: Services,
  { actor, params }: SignedCall<typeof listReusedPhotos>,
): Promise<ReplyOf<typeof listReusedPhotos>> => {
  await prepareOf(services, actor.areaPath, params.id);
  return services.db.inScope(actor.areaPath, async (tx) => {
    if (!(await findHead(tx, params.id))) throw notFound();
    const like = await listLikePhotos(tx, params.id);
    const same = like
      .filter(({ print, otherPrint }) => samePicture(print, otherPrint))
      .slice(0, MOST_NAMED);
    if (same.length === 0) return { photos: [] };
    const ids = [...new Set(same.map(({ otherReportId }) => otherReportId))];
    const page = { offset: 0, limit: ids.length };
    const entries = await listEntries(tx, sql`o.id = any(${ids}::uuid[])`, sql`o.due_at`, page);
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    return {
      photos: same.flatMap(({ photoId, otherId, otherReportId, otherUploadedAt }) => {
        const report = byId.get(otherReportId);
        return report ? [{ photoId, otherId, otherUploadedAt, report }] : [];
      }),
    };
  });
};
