import { NATION } from '#kernel/area.ts';
import { conflict } from '#kernel/problem.ts';
import { KeyLost } from '#server/sealing.ts';
import type { Services } from '#server/services.ts';
import type { OutgoingContent } from '../store/outgoing.ts';
import * as store from '../store/signature-pictures.ts';
import { outgoingRefusals as words } from '../words/outgoing.ts';

type Keeping = Pick<Services, 'files' | 'sealer'>;

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const aboutOf = (accountId: string): string => `signature_pictures:${accountId}`;

// Those of earlier releases lie there as they are until the nightly round has sealed them.
const isPlain = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 8)).equals(PNG);

/** Keeps the picture of an account's signature, sealed; gives the SHA-256 of what lies there. */
export const keepHand = async (
  { files, sealer }: Keeping,
  accountId: string,
  png: Uint8Array,
): Promise<string> => (await files.put(await sealer.sealBytes(png, aboutOf(accountId)))).sha256;

/** The picture of an account's signature; refused with a sentence when its key is not there. */
export const readHand = async (
  { files, sealer }: Keeping,
  accountId: string,
  sha256: string,
): Promise<Uint8Array> => {
  const bytes = await files.read(sha256);
  if (isPlain(bytes)) return bytes;
  return sealer.openBytes(bytes, aboutOf(accountId)).catch((error: unknown) => {
    throw error instanceof KeyLost ? conflict('signature-key', words.signatureKey) : error;
  });
};

/** The pictures that a letter's paper asks for by their SHA-256: emblem, and the hand of whoever signed it. */
export const picturesOf =
  (services: Keeping, { hand, signature }: Pick<OutgoingContent, 'hand' | 'signature'>) =>
  (sha256: string): Promise<Uint8Array> =>
    sha256 === hand && signature
      ? readHand(services, signature.accountId, sha256)
      : services.files.read(sha256);

type Sealing = Keeping & Pick<Services, 'db'>;

const sealOne = async (services: Sealing, plain: store.PlainPicture): Promise<void> => {
  const { accountId, picture } = plain;
  const sealed = await keepHand(services, accountId, await services.files.read(picture));
  const taken = await services.db.inScope(NATION, (tx) => store.putSealed(tx, plain, sealed));
  if (!taken) return services.files.remove(sealed);
  const named = await services.db.inScope(NATION, (tx) => store.isNamed(tx, picture));
  if (!named) await services.files.remove(picture);
};

/** Seals the pictures that an earlier release kept as they were, in the letters that bear them too; gives how many. */
export const sealPlainPictures = async (services: Sealing): Promise<number> => {
  const plain = await services.db.inScope(NATION, store.listPlain);
  for (const one of plain) await sealOne(services, one);
  return plain.length;
};
