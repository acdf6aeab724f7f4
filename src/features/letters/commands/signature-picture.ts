import { notFound, Problem } from '#kernel/problem.ts';
import { runCommand, type Work } from '#server/commands.ts';
import { FileAnswer, type SignedCall } from '#server/http/route.ts';
import { handPicture } from '#server/letter-pictures.ts';
import type { Services } from '#server/services.ts';
import type { SignaturePictureView } from '../model/signature-picture.ts';
import * as store from '../store/signature-pictures.ts';
import { outgoingRefusals as words } from '../words/outgoing.ts';
import { keepHand, readHand } from './hand-pictures.ts';

const pictureOf = async ({ request }: SignedCall): Promise<Uint8Array> => {
  const { body } = request;
  if (!(body instanceof Uint8Array) || body.byteLength === 0)
    throw new Problem(400, 'file-empty', words.fileEmpty);
  const picture = await handPicture(body);
  if (picture === 'unread') throw new Problem(422, 'signature-unread', words.signatureUnread);
  if (picture === 'opaque') throw new Problem(422, 'signature-opaque', words.signatureOpaque);
  return picture;
};

const viewOf = (found: store.SignaturePicture | undefined): SignaturePictureView => ({
  since: found?.since ?? null,
});

const find = (services: Services, { actor }: SignedCall) =>
  services.db.inScope(actor.areaPath, (tx) => store.findSignaturePicture(tx, actor.accountId));

/** Whether the caller has a picture of his own signature. */
export const viewSignaturePicture = async (
  services: Services,
  call: SignedCall,
): Promise<SignaturePictureView> => viewOf(await find(services, call));

const note = async ({ tx, audit }: Work, { actor }: SignedCall, action: string) => {
  const { accountId, areaPath } = actor;
  await audit(action, { kind: 'account', id: accountId, areaPath });
  return viewOf(await store.findSignaturePicture(tx, accountId));
};

/** Keeps the picture of the caller's own signature, without metadata and without empty edges. */
export const putSignaturePicture = async (
  services: Services,
  call: SignedCall,
): Promise<SignaturePictureView> => {
  const sha256 = await keepHand(services, call.actor.accountId, await pictureOf(call));
  return runCommand(services.db, call, async (work) => {
    await store.keepSignaturePicture(work.tx, call.actor.accountId, sha256, services.now());
    return note(work, call, 'account.signature-picture-set');
  });
};

/** From now on the caller signs without a picture; letters that are signed keep theirs. */
export const removeSignaturePicture = (
  services: Services,
  call: SignedCall,
): Promise<SignaturePictureView> =>
  runCommand(services.db, call, async (work) => {
    await store.dropSignaturePicture(work.tx, call.actor.accountId);
    return note(work, call, 'account.signature-picture-removed');
  });

/** The picture of the caller's own signature; nobody else's is ever answered. */
export const openSignaturePicture = async (
  services: Services,
  call: SignedCall,
): Promise<FileAnswer> => {
  const found = await find(services, call);
  if (!found) throw notFound();
  const content = await readHand(services, call.actor.accountId, found.picture);
  return new FileAnswer(content, 'image/png', undefined, found.picture);
};
