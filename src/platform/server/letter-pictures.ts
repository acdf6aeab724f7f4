import sharp from 'sharp';
import type { LetterSheet } from '#kernel/document/letter-sheet.ts';
import type { PreparedPicture, ReadPicture } from './document-pictures.ts';

/** Drawings with sharp edges (an emblem, a QR code) stay without loss; 3 cm of paper need no more. */
const WIDEST = 720;
const MOST_PIXELS = 50_000_000;

const prepare = async (bytes: Uint8Array): Promise<PreparedPicture> => {
  const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .rotate()
    .resize({ width: WIDEST, height: WIDEST, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .png()
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
};

/** The pictures of a letter as PNG. */
export type LetterPictures = {
  readonly emblem: PreparedPicture | undefined;
  readonly foot: readonly PreparedPicture[];
};

/** The emblem and the foot's pictures of a letter, upright and small; one that cannot be read rejects. */
export const letterPictures = async (
  { emblem, pictures }: LetterSheet,
  read: ReadPicture,
): Promise<LetterPictures> => {
  const foot: PreparedPicture[] = [];
  for (const { fileRef } of pictures) foot.push(await prepare(await read(fileRef)));
  return { emblem: emblem === undefined ? undefined : await prepare(await read(emblem)), foot };
};
