import sharp from 'sharp';
import type { LetterSheet } from '#kernel/document/letter-sheet.ts';
import type { PreparedPicture, ReadPicture } from './document-pictures.ts';

/** Drawings with sharp edges (an emblem, a QR code) stay without loss; 3 cm of paper need no more. */
const WIDEST = 720;
const MOST_PIXELS = 50_000_000;

/** A hand on see-through ground stays see-through: it is laid over the lines of the letter. */
const prepareHand = async (bytes: Uint8Array): Promise<PreparedPicture> => {
  const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .resize({ width: WIDEST, height: WIDEST, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .png()
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
};

const HAND_SIDE = 1200;

/**
 * The picture of a hand as it is kept: a small PNG without metadata and without empty edges. `unread` for
 * what is no PNG, `opaque` for one that would cover what stands under it, or that shows nothing.
 */
export const handPicture = async (bytes: Uint8Array): Promise<Uint8Array | 'unread' | 'opaque'> => {
  try {
    const given = sharp(bytes, { limitInputPixels: MOST_PIXELS });
    const { format, hasAlpha } = await given.metadata();
    if (format !== 'png') return 'unread';
    const { isOpaque, channels } = await given.stats();
    if (!hasAlpha || isOpaque || channels.at(-1)?.max === 0) return 'opaque';
    return await given
      .trim({ background: { r: 0, g: 0, b: 0, alpha: 0 } })
      .resize({ width: HAND_SIDE, height: HAND_SIDE, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .png()
      .toBuffer();
  } catch {
    return 'unread';
  }
};

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
  readonly hand: PreparedPicture | undefined;
  readonly foot: readonly PreparedPicture[];
};

/** The emblem, the signer's hand and the foot's pictures of a letter, upright and small; one that cannot be read rejects. */
export const letterPictures = async (
  { emblem, signing, pictures }: LetterSheet,
  read: ReadPicture,
): Promise<LetterPictures> => {
  const foot: PreparedPicture[] = [];
  for (const { fileRef } of pictures) foot.push(await prepare(await read(fileRef)));
  return {
    emblem: emblem === undefined ? undefined : await prepare(await read(emblem)),
    hand: signing.hand === undefined ? undefined : await prepareHand(await read(signing.hand)),
    foot,
  };
};
