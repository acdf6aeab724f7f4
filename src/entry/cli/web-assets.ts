import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
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

/**
 * Gives the folder of the built pages; builds them first when their sources are not those of the last
 * build. A Fault in one sentence when they cannot be built, also when the signal ends the building.
 */
export const buildWebAssets = async (
  print: (sentence: Sentence) => void,
  signal?: AbortSignal,
): Promise<string> => {
  const digest = await digestOf(root, sources);
  if (digest === (await lastDigest())) return output;
  print(buildingWeb);
  await build(signal);
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

const run = promisify(execFile);
const vite = path.join(
  path.dirname(createRequire(import.meta.url).resolve('vite/package.json')),
  'bin/vite.js',
);

// In a process of its own: the builder neither takes this one's time nor stays in its memory. What is
// built stays for the next start: it is a release even when a test run builds it.
const build = async (signal: AbortSignal | undefined): Promise<void> => {
  try {
    await run(process.execPath, [vite, 'build', '--logLevel', 'error'], {
      cwd: root,
      signal,
      env: { ...process.env, NODE_ENV: 'production' },
    });
  } catch (cause) {
    const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : '';
    const reason = said.trim() || (cause instanceof Error ? cause.message : String(cause));
    throw new Fault(webMissing(reason.split('\n')[0] ?? ''), cause);
  }
};
