import { createHash, randomUUID } from 'node:crypto';
import { access, type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { notFound } from '#kernel/problem.ts';
import {
  type FileSource,
  type FileStore,
  fileTooLarge,
  isSha256,
  type StoredFile,
} from './file-store.ts';
import { removeUntouched } from './stale.ts';

const ARRIVING = 'arriving';
const STALE_MS = 24 * 3_600_000;

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** A new name in a folder is only on disk once the folder itself is (Windows cannot, and need not). */
const syncFolder = async (path: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
};

async function* chunksOf(source: FileSource): AsyncGenerator<Uint8Array> {
  if (source instanceof Uint8Array) yield source;
  else yield* source;
}

const writeAll = async (
  file: FileHandle,
  source: FileSource,
  mostBytes: number,
): Promise<StoredFile> => {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of chunksOf(source)) {
    size += chunk.byteLength;
    if (size > mostBytes) throw fileTooLarge();
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  await file.sync();
  return { sha256: hash.digest('hex'), size };
};

const writeSynced = async (
  path: string,
  source: FileSource,
  mostBytes: number,
): Promise<StoredFile> => {
  const file = await open(path, 'wx', 0o600);
  return writeAll(file, source, mostBytes).finally(() => file.close());
};

/** Makes a folder unless it is there; the folder above it is not synced. */
const makeFolder = (path: string): Promise<unknown> =>
  mkdir(path, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });

const HEX = [...'0123456789abcdef'];

/** Makes the folders of the first level (`00` to `ff`) that are missing, and puts their names on disk. */
const makeFirstLevel = async (root: string): Promise<void> => {
  const there = new Set(await readdir(root));
  const missing = HEX.flatMap((a) => HEX.map((b) => a + b)).filter((name) => !there.has(name));
  for (const name of missing) await makeFolder(join(root, name));
  if (missing.length > 0) await syncFolder(root);
};

/** Makes folders of the second level when something first goes there; on disk when it resolves. */
const secondLevel = () => {
  const made = new Set<string>();
  return async (path: string): Promise<void> => {
    if (made.has(path)) return;
    await makeFolder(path);
    await syncFolder(dirname(path));
    made.add(path);
  };
};

/**
 * The store in a local folder (`ab/cd/abcd…`), made when missing; what a crash left half written
 * more than a day before `now` (ms) is removed. Contents appear by rename, whole or not at all.
 */
export const openFolderFileStore = async (root: string, now: number): Promise<FileStore> => {
  const arriving = join(root, ARRIVING);
  await mkdir(arriving, { recursive: true, mode: 0o700 });
  await removeUntouched(arriving, now - STALE_MS);
  await makeFirstLevel(root);
  const makeSecondLevel = secondLevel();

  const pathOf = (sha256: string): string => {
    if (!isSha256(sha256)) throw notFound();
    return join(root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  };

  const settle = async (from: string, stored: StoredFile): Promise<StoredFile> => {
    const path = pathOf(stored.sha256);
    await makeSecondLevel(dirname(path));
    if (await isThere(path)) await rm(from);
    else await rename(from, path);
    await syncFolder(dirname(path));
    return stored;
  };

  const put = async (source: FileSource, mostBytes = Number.POSITIVE_INFINITY) => {
    const from = join(arriving, randomUUID());
    try {
      return await settle(from, await writeSynced(from, source, mostBytes));
    } catch (error) {
      await rm(from, { force: true });
      throw error;
    }
  };

  const opened = (sha256: string): Promise<FileHandle> =>
    open(pathOf(sha256), 'r').catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? notFound() : error;
    });

  return {
    root,
    put,
    open: async (sha256) => (await opened(sha256)).createReadStream(),
    read: async (sha256) => {
      const file = await opened(sha256);
      return file.readFile().finally(() => file.close());
    },
    has: async (sha256) => isSha256(sha256) && isThere(pathOf(sha256)),
    remove: (sha256) => rm(pathOf(sha256), { force: true }),
  };
};
