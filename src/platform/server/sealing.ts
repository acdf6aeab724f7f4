import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { link, open, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Seals texts and bytes with a key that lies outside the database. `about` names what they belong to (a table
 * and a row): sealed bytes that are put elsewhere cannot be opened there. The same content sealed twice is two.
 */
export type Sealer = {
  /** Where its keys are: what another thread needs to open the same. */
  readonly keyFile: string;
  seal(text: string, about: string): Promise<Buffer>;
  /** Opens a sealed text; a `KeyLost` when no key of this installation fits. */
  open(sealed: Uint8Array, about: string): Promise<string>;
  sealBytes(bytes: Uint8Array, about: string): Promise<Buffer>;
  /** Opens sealed bytes; a `KeyLost` when no key of this installation fits. */
  openBytes(sealed: Uint8Array, about: string): Promise<Buffer>;
};

/** The key with which something was sealed is not in the key file. */
export class KeyLost extends Error {}

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const ID_BYTES = 4;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = ID_BYTES + IV_BYTES + TAG_BYTES;

type Key = { readonly id: Buffer; readonly bytes: Buffer };

const keyOf = (bytes: Buffer): Key => ({
  id: createHash('sha256').update(bytes).digest().subarray(0, ID_BYTES),
  bytes,
});

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

const isThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Reads the keys of a file, one in base 64 on each line, the one that seals first; none without a file. */
const readKeys = async (file: string): Promise<Key[]> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return '';
    throw error;
  });
  const lines = text.split('\n').map((line) => line.trim());
  const keys = lines.filter((line) => line !== '').map((line) => Buffer.from(line, 'base64'));
  if (keys.some(({ length }) => length !== KEY_BYTES))
    throw new Error(`The key file ${file} holds a line that is no key.`);
  return keys.map(keyOf);
};

const toDisk = async (place: string): Promise<void> => {
  const handle = await open(place, 'r');
  await handle.sync();
  await handle.close();
};

// Whole or not at all, and on disk before anything rests on it; whoever comes second takes the first one's key.
const makeKey = async (file: string): Promise<void> => {
  const draft = `${file}.${randomBytes(ID_BYTES).toString('hex')}`;
  await writeFile(draft, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600 });
  try {
    await toDisk(draft);
    await link(draft, file);
    await toDisk(path.dirname(file));
  } catch (error) {
    if (!isThere(error)) throw error;
  } finally {
    await rm(draft);
  }
};

const sealWith = ({ id, bytes }: Key, plain: Uint8Array, about: string): Buffer => {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, bytes, iv).setAAD(Buffer.from(about));
  const content = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([id, iv, cipher.getAuthTag(), content]);
};

const openWith = ({ bytes }: Key, sealed: Buffer, about: string): Buffer => {
  const iv = sealed.subarray(ID_BYTES, ID_BYTES + IV_BYTES);
  const decipher = createDecipheriv(ALGORITHM, bytes, iv, { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(ID_BYTES + IV_BYTES, HEAD_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(HEAD_BYTES)), decipher.final()]);
};

/** A sealer whose keys stand in a file; the file is made, readable by its owner alone, when first needed. */
export const openKeyFile = (file: string): Sealer => {
  const sealing = async (): Promise<Key> => {
    const [key] = await readKeys(file);
    if (key) return key;
    await makeKey(file);
    const [made] = await readKeys(file);
    if (!made) throw new KeyLost(`The key file ${file} is empty.`);
    return made;
  };
  const sealBytes = async (bytes: Uint8Array, about: string): Promise<Buffer> =>
    sealWith(await sealing(), bytes, about);
  const openBytes = async (bytes: Uint8Array, about: string): Promise<Buffer> => {
    const sealed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const key = (await readKeys(file)).find(({ id }) => sealed.subarray(0, ID_BYTES).equals(id));
    if (!key) throw new KeyLost(`No key of ${file} fits ${about}.`);
    return openWith(key, sealed, about);
  };
  return {
    keyFile: file,
    sealBytes,
    openBytes,
    seal: (text, about) => sealBytes(Buffer.from(text, 'utf8'), about),
    open: async (bytes, about) => (await openBytes(bytes, about)).toString('utf8'),
  };
};
