import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { Fault } from '../../fault.ts';
import { filesBelow } from './to-disk.ts';
import { damaged, notABackup } from './words.ts';

const name = 'manifest.json';
const atOnce = 16;

const BackedUpFile = z.object({
  path: z.string(),
  size: z.number().int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
type BackedUpFile = z.infer<typeof BackedUpFile>;

/** What a backup holds: a copy of the embedded cluster, or a dump of an external database; and every hash. */
export const Manifest = z.object({
  format: z.literal(1),
  kind: z.enum(['cluster', 'dump']),
  madeAt: z.iso.datetime(),
  files: z.array(BackedUpFile).min(1),
});
export type Manifest = z.infer<typeof Manifest>;

/** Hashes every file of the folder and writes the manifest beside them. */
export const writeManifest = async (
  folder: string,
  kind: Manifest['kind'],
  madeAt: string,
): Promise<Manifest> => {
  const manifest: Manifest = { format: 1, kind, madeAt, files: await listFiles(folder) };
  await writeFile(path.join(folder, name), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
};

/** Reads the manifest and compares it with the files; a Fault when one is missing, extra or changed. */
export const checkManifest = async (folder: string): Promise<Manifest> => {
  const manifest = await readManifest(folder);
  const found = new Map((await listFiles(folder)).map((file) => [file.path, file.sha256]));
  found.delete(name);
  const wrong = manifest.files.filter((file) => found.get(file.path) !== file.sha256);
  const known = new Set(manifest.files.map((file) => file.path));
  const extra = [...found.keys()].filter((file) => !known.has(file));
  const faulty = [...wrong.map((file) => file.path), ...extra];
  if (faulty.length > 0) throw new Fault(damaged(folder, faulty));
  return manifest;
};

const readManifest = async (folder: string): Promise<Manifest> => {
  try {
    return Manifest.parse(JSON.parse(await readFile(path.join(folder, name), 'utf8')));
  } catch (cause) {
    throw new Fault(notABackup(folder), cause);
  }
};

/** Every file below the folder with its hash; a few at a time, for the many small files of a database. */
const listFiles = async (folder: string): Promise<BackedUpFile[]> => {
  const files = await filesBelow(folder);
  const described: BackedUpFile[] = [];
  for (let first = 0; first < files.length; first += atOnce) {
    const batch = files.slice(first, first + atOnce);
    described.push(...(await Promise.all(batch.map((file) => describeFile(folder, file)))));
  }
  return described;
};

const describeFile = async (folder: string, file: string): Promise<BackedUpFile> => {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    hash.update(chunk);
    size += chunk.length;
  }
  const place = path.relative(folder, file).split(path.sep).join('/');
  return { path: place, size, sha256: hash.digest('hex') };
};
