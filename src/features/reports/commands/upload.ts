import { bangkokDate, bangkokInstant } from '#kernel/bangkok-time.ts';
import { badInput, Problem } from '#kernel/problem.ts';
import type { BegunUpload, FinishedUpload } from '#server/files/uploads.ts';
import type { Services } from '#server/services.ts';
import type { Session } from '#server/sessions.ts';
import { MOST_BYTES } from '../contract/attachments.ts';
import { isAttachmentId } from '../rules/attached.ts';
import { fitsDay } from '../rules/upload-quota.ts';
import { begunSince, finishUpload, insertUpload } from '../store/uploads.ts';
import { words } from '../words.ts';

/** The office has sent all that it may on one day. */
export const dailyQuota = (): Problem => new Problem(429, 'daily-quota', words.dailyQuota);

/**
 * Notes a file that will come in pieces, under the id that its client names in the metadata (`id`).
 * Announced bytes count towards what the office may send on one day, whether they arrive or not.
 */
export const beginUpload = (
  services: Services,
  { actor }: Session,
  { uploadId, size = MOST_BYTES, metadata }: BegunUpload,
): Promise<void> => {
  const id = metadata.id?.toLowerCase() ?? '';
  if (!isAttachmentId(id))
    throw badInput([{ code: 'upload-id', sentence: words.uploadId, field: 'metadata.id' }]);
  const { accountId, officeId, areaPath } = actor;
  return services.db.inScope(areaPath, async (tx) => {
    const today = bangkokInstant(bangkokDate(services.now()), '00:00');
    const sent = await begunSince(tx, officeId, today);
    if (!fitsDay(sent, size, services.safety.uploadBytesADay)) throw dailyQuota();
    await insertUpload(tx, { uploadId, accountId, id, officeId, areaPath, size });
  });
};

/** Notes that all pieces of a file have arrived; from now on it can be attached by its id. */
export const endUpload = (
  services: Services,
  { actor }: Session,
  { uploadId, file }: FinishedUpload,
): Promise<void> => services.db.inScope(actor.areaPath, (tx) => finishUpload(tx, uploadId, file));
