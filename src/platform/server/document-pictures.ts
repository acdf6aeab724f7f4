import sharp from 'sharp';
import type { Document } from '#kernel/document/document.ts';

/** Gives the stored bytes of a picture by its reference. */
export type ReadPicture = (fileRef: string) => Promise<Uint8Array>;

/** A picture ready to stand in a document. */
export type PreparedPicture = {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
};

/** Widest side in pixels by pictures in a row: about 200 to the inch on paper. */
const WIDEST = { 1: 1280, 2: 720, 3: 480 } as const;
const MOST_PIXELS = 50_000_000;

const prepare = async (bytes: Uint8Array, widest: number): Promise<PreparedPicture> => {
  const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .rotate()
    .resize({ width: widest, height: widest, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 78 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
};

/** The pictures of a document in order, upright and small, made one after the other; one that cannot be read rejects. */
export const documentPictures = async (
  document: Document,
  read: ReadPicture,
): Promise<PreparedPicture[]> => {
  const prepared: PreparedPicture[] = [];
  for (const block of document.blocks) {
    if (block.kind !== 'pictures') continue;
    for (const { fileRef } of block.pictures)
      prepared.push(await prepare(await read(fileRef), WIDEST[block.perRow]));
  }
  return prepared;
};
