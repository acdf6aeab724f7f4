import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { PAGES_FOLDER, pagesOf } from './letter-pages.ts';
import { SAMPLE_LETTERS } from './sample-letters.ts';

/** Edges of letters may be drawn a shade lighter or darker; anything that moved is darker or lighter by far. */
const SHADE = 96;
const MOST_DIFFERENT = 0.001;

const greys = (png: Buffer) =>
  sharp(png).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });

const differing = async (one: Buffer, other: Buffer): Promise<number> => {
  const [drawn, kept] = [await greys(one), await greys(other)];
  expect([drawn.info.width, drawn.info.height]).toEqual([kept.info.width, kept.info.height]);
  const count = drawn.data.reduce(
    (sum, grey, at) => sum + Number(Math.abs(grey - (kept.data[at] ?? 0)) > SHADE),
    0,
  );
  return count / drawn.data.length;
};

const kept = (name: string): Buffer[] =>
  readdirSync(PAGES_FOLDER)
    .filter((file) => file.startsWith(`${name}-`))
    .sort()
    .map((file) => readFileSync(path.join(PAGES_FOLDER, file)));

test.each(Object.entries(SAMPLE_LETTERS))(
  'the pages of %s look as they were approved (npm run letter-pages draws them anew)',
  async (name, letter) => {
    const pages = await pagesOf(letter);
    const approved = kept(name);
    expect(pages).toHaveLength(approved.length);
    for (const [index, page] of pages.entries())
      expect(await differing(page, approved[index] ?? page)).toBeLessThan(MOST_DIFFERENT);
  },
  30_000,
);
