import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const squeeze = promisify(brotliCompress);
const zip = promisify(gzip);

// Fonts and pictures are packed already; maps are for developers.
const TEXTS = '**/*.{html,js,css,svg,json,webmanifest}';
const LEAST_BYTES = 1024;

/** Writes a file packed by Brotli and by gzip beside it, where that makes it smaller. */
const packFile = async (file: string): Promise<void> => {
  const plain = await readFile(file);
  if (plain.length < LEAST_BYTES) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const packed = [
    ['br', await squeeze(plain, { params })],
    ['gz', await zip(plain, { level: 9 })],
  ] as const;
  for (const [ending, bytes] of packed)
    if (bytes.length < plain.length) await writeFile(`${file}.${ending}`, bytes);
};

/** Packs the texts of a finished build once, so that the server only has to send them. */
export const packed = (): Plugin => ({
  name: 'packed-assets',
  apply: 'build',
  writeBundle: async ({ dir = '' }) => {
    // All at once: the packing itself happens on threads beside this one.
    const files = await Array.fromAsync(glob(TEXTS, { cwd: dir }));
    await Promise.all(files.map((file) => packFile(path.join(dir, file))));
  },
});
