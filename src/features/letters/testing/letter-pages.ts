import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { renderLetterPdf } from '#server/pdf/render-letter-pdf.ts';
import { sheetOf } from '../document/letter-sheet.ts';
import type { OfficialLetter } from '../document/official-letter.ts';

/** Where the looked-at pages lie. */
export const PAGES_FOLDER = path.join(import.meta.dirname, 'pages');
const DOTS_PER_INCH = '60';

/** Stand-ins for an office's emblem and for a QR code: a ring and a chequered square. */
const DRAWINGS: Readonly<Record<string, string>> = {
  emblem:
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="330"><ellipse cx="150" cy="165" rx="130" ry="150" fill="none" stroke="#555" stroke-width="20"/></svg>',
  code: '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"><rect width="200" height="200" fill="#fff"/><path d="M0 0h100v100h100v100h-100v-100h-100z"/></svg>',
};

const picture = async (fileRef: string): Promise<Uint8Array> =>
  sharp(Buffer.from(DRAWINGS[fileRef] ?? ''))
    .png()
    .toBuffer();

const drawn = (pdf: Uint8Array, folder: string): Buffer[] => {
  const to = path.join(folder, 'page');
  const run = spawnSync('pdftoppm', ['-r', DOTS_PER_INCH, '-gray', '-png', '-', to], {
    input: pdf,
  });
  if (run.status !== 0) throw new Error('pdftoppm cannot draw it: install poppler-utils.');
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(path.join(folder, name)));
};

/** The pages of a letter as grey PNG at 60 dots to the inch. */
export const pagesOf = async (letter: OfficialLetter): Promise<Buffer[]> => {
  const pdf = await renderLetterPdf(sheetOf(letter, '2022-01-31'), { picture });
  const folder = mkdtempSync(path.join(tmpdir(), 'letter-pages-'));
  try {
    return drawn(pdf, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
