import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sentence } from '#kernel/sentence.ts';
import { Fault } from '#server/fault.ts';
import { buildingWeb, webMissing } from './words.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const output = path.join(root, 'dist', 'web');
const stamp = path.join(root, 'dist', 'web.sources');

const sources = [
  'index.html',
  'vite.config.ts',
  'scripts/packed-assets.ts',
  'scripts/web/*.ts',
  'package-lock.json',
  'public/**/*',
  'src/kernel/**/*',
  'src/features/**/*',
  'src/platform/web/**/*',
  'src/entry/*.tsx',
  'src/entry/early.ts',
  'src/entry/service-worker.ts',
];

/** Gives the folder of the built pages; builds them first when their sources are not those of the last build. */
export const buildWebAssets = async (print: (sentence: Sentence) => void): Promise<string> => {
  const digest = await digestOf(root, sources);
  if (digest === (await lastDigest())) return output;
  print(buildingWeb);
  await build();
  await writeFile(stamp, digest);
  return output;
};

const lastDigest = async (): Promise<string | undefined> =>
  existsSync(stamp) && existsSync(path.join(output, 'index.html'))
    ? readFile(stamp, 'utf8')
    : undefined;

/** One SHA-256 over the names and contents of the files; tests do not count. */
export const digestOf = async (folder: string, patterns: readonly string[]): Promise<string> => {
  const hash = createHash('sha256');
  for (const file of await filesOf(folder, patterns)) {
    hash.update(`${file}\0`).update(await readFile(path.join(folder, file)));
  }
  return hash.digest('hex');
};

const filesOf = async (folder: string, patterns: readonly string[]): Promise<string[]> => {
  const found: string[] = [];
  for await (const entry of glob([...patterns], { cwd: folder, withFileTypes: true })) {
    const file = path.relative(folder, path.join(entry.parentPath, entry.name));
    if (entry.isFile() && !/\.test\.tsx?$/.test(file)) found.push(file);
  }
  return found.sort();
};

const build = async (): Promise<void> => {
  try {
    const vite = await import('vite');
    await vite.build({ root, logLevel: 'error' });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Fault(webMissing(reason.split('\n')[0] ?? ''), cause);
  }
};
