import { bangkokDate, bangkokInstant } from '#kernel/bangkok-time.ts';
import { notFound, Problem } from '#kernel/problem.ts';
import type { Result } from '#kernel/result.ts';
import type { Tx } from '#server/db.ts';
import { FileAnswer, type SignedCall } from '#server/http/route.ts';
import { receivePhoto } from '#server/images/receive-photo.ts';
import type { Services } from '#server/services.ts';
import { turns } from '#server/turns.ts';
import type { getAttachment, putAttachment } from '../contract/attachments.ts';
import type { AttachmentView } from '../model/view.ts';
import { fileTypeOf } from '../rules/file-type.ts';
import { fitsDay } from '../rules/upload-quota.ts';
import type { Admission } from '../store/arrivals.ts';
import { findAttachment, type NewAttachment } from '../store/attachments.ts';
import type { LoadedDuty } from '../store/duties.ts';
import { words } from '../words.ts';
import type { Desk } from './desk.ts';
import { permit } from './move.ts';
import { copyOf } from './photo-copies.ts';
import { dailyQuota } from './upload.ts';

type Upload = SignedCall<typeof putAttachment>;
type Stored = Pick<
  NewAttachment,
  'original' | 'mediaType' | 'width' | 'height' | 'takenAt' | 'latitude' | 'longitude'
>;

// A photo or file is held in memory as a whole while it is prepared.
const inTurn = turns(4);

const refusedFile = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  const [first] = result.refusals;
  throw new Problem(422, first.code, first.sentence, result.refusals);
};

const storePhoto = async (services: Services, bytes: Uint8Array): Promise<Stored> => {
  const photo = refusedFile(await receivePhoto(bytes));
  const { sha256 } = await services.files.put(bytes);
  return {
    original: sha256,
    mediaType: photo.type,
    width: photo.width,
    height: photo.height,
    takenAt: photo.evidence.takenAt ?? null,
    latitude: photo.evidence.gps?.latitude ?? null,
    longitude: photo.evidence.gps?.longitude ?? null,
  };
};

const NO_PICTURE = {
  width: null,
  height: null,
  takenAt: null,
  latitude: null,
  longitude: null,
};

const storeFile = async (services: Services, bytes: Uint8Array, name: string): Promise<Stored> => {
  const mediaType = refusedFile(fileTypeOf(bytes, name));
  const { sha256 } = await services.files.put(bytes);
  return { original: sha256, mediaType, ...NO_PICTURE };
};

const viewOf = async (tx: Tx, id: string): Promise<AttachmentView> => {
  const found = await findAttachment(tx, id);
  if (!found) throw notFound();
  return { ...found, kind: found.kind as AttachmentView['kind'] };
};

/** What may be kept: the report it is for, and the bytes that came with the call or in pieces before it. */
type Admitted = {
  readonly duty: LoadedDuty;
  readonly size: number;
  readonly read: () => Promise<Uint8Array>;
};

const arrivedOf = ({ files }: Services, { request }: Upload, { arrived }: Admission) => {
  const body = request.body;
  if (body instanceof Uint8Array && body.byteLength > 0)
    return { size: body.byteLength, read: async () => body };
  if (!arrived) throw new Problem(400, 'file-empty', words.fileEmpty);
  return { size: arrived.size, read: () => files.read(arrived.sha256) };
};

const admit = async (services: Services, desk: Desk, call: Upload): Promise<Admitted> => {
  const { areaPath: scope, officeId: office, accountId } = call.actor;
  const { id } = call.params;
  const now = services.now();
  const { duty } = await desk.load({ id: call.query.reportId, scope, office, key: id });
  if (!duty) throw notFound();
  permit('save', duty, call, now);
  const since = bangkokInstant(bangkokDate(now), '00:00');
  const admission = await desk.admission({ id, accountId, officeId: duty.officeId, since });
  const arrived = arrivedOf(services, call, admission);
  if (!fitsDay(admission.sent, arrived.size, services.safety.uploadBytesADay)) throw dailyQuota();
  return { duty, ...arrived };
};

const keep = async (
  services: Services,
  desk: Desk,
  call: Upload,
  { duty, size, read }: Admitted,
): Promise<AttachmentView> => {
  const { id } = call.params;
  const { kind } = call.query;
  // Half of a character (a lone surrogate) can not be kept.
  const name = call.query.name.toWellFormed();
  const bytes = await read();
  const stored =
    kind === 'photo' ? await storePhoto(services, bytes) : await storeFile(services, bytes, name);
  const { province, areaPath, officeId, id: reportId } = duty;
  const by = call.actor.accountId;
  const place = { province, areaPath, officeId, reportId };
  const added = await desk.attach({ ...stored, id, kind, name, size, by, ...place });
  return added ?? services.db.inScope(call.actor.areaPath, (tx) => viewOf(tx, id));
};

/**
 * Keeps a photo (upright, without metadata for others; the original as it came) or file, sent with this
 * call or in pieces before it. The client makes the id, so the same again answers the same. Bytes are on
 * disk before the row is.
 */
export const attach = async (
  services: Services,
  desk: Desk,
  call: Upload,
): Promise<AttachmentView> => {
  const admitted = await admit(services, desk, call);
  return inTurn(() => keep(services, desk, call, admitted));
};

/** The bytes of a photo or file within the caller's scope. */
export const openAttachment = async (
  services: Services,
  { actor, params }: SignedCall<typeof getAttachment>,
): Promise<FileAnswer> => {
  const { id, variant } = params;
  const found = await services.db.inScope(actor.areaPath, (tx) => findAttachment(tx, id));
  // The original of a photo carries its place and time; it stays evidence and is not handed out.
  if (!found || (found.kind === 'photo') === (variant === 'file')) throw notFound();
  const hash = variant === 'file' ? found.original : await copyOf(services, found, variant);
  const content = await services.files.open(hash);
  return variant === 'file'
    ? new FileAnswer(content, found.mediaType, found.name || 'file', hash)
    : new FileAnswer(content, 'image/jpeg', undefined, hash);
};
