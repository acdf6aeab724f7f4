import sharp from 'sharp';
import { ok, type Result } from '#kernel/result.ts';
import { type PhotoEvidence, photoEvidence } from './photo-evidence.ts';
import { type PhotoPrint, photoPrint } from './photo-print.ts';
import { type PhotoType, photoType } from './photo-type.ts';
import { damagedPhoto, photoTooLarge } from './photo-words.ts';
import { turns } from './turns.ts';

export type JpegCopy = { readonly bytes: Buffer; readonly width: number; readonly height: number };

export type PreparedPhoto = {
  /** The type of the original, by its bytes. */
  readonly type: PhotoType;
  /** The original's size in pixels, upright. */
  readonly width: number;
  readonly height: number;
  /** At most 1,600 px on its longest side, upright, without any metadata. */
  readonly display: JpegCopy;
  /** At most 320 px on its longest side, likewise. */
  readonly thumbnail: JpegCopy;
  readonly evidence: PhotoEvidence;
  /** By which the same picture is found again; undefined where there is too little in it. */
  readonly print: PhotoPrint | undefined;
};

const MOST_PIXELS = 50_000_000;
const DISPLAY = { longest: 1600, quality: 80 };
const THUMBNAIL = { longest: 320, quality: 72 };

/** Decoding takes some 35 MB a photo: never more than two at once in a process. */
const inTurn = turns(2);

const smaller = async (
  source: Uint8Array,
  { longest, quality }: { readonly longest: number; readonly quality: number },
): Promise<JpegCopy> => {
  const { data, info } = await sharp(source, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
};

const prepare = async (bytes: Uint8Array, type: PhotoType): Promise<Result<PreparedPhoto>> => {
  const { width, height, autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (width * height > MOST_PIXELS) return photoTooLarge();
  const evidence = await photoEvidence(bytes);
  const display = await smaller(bytes, DISPLAY);
  const thumbnail = await smaller(display.bytes, THUMBNAIL);
  return ok({
    type,
    width: autoOrient.width,
    height: autoOrient.height,
    display,
    thumbnail,
    evidence,
    print: await photoPrint(thumbnail.bytes),
  });
};

/**
 * Makes the two copies of an uploaded photo that others may see, and reads its evidence; the caller
 * keeps the original as it is. Refuses what is no photo, disguised, damaged or beyond 50 megapixels.
 */
export const preparePhoto = async (bytes: Uint8Array): Promise<Result<PreparedPhoto>> => {
  const type = photoType(bytes);
  if (!type.ok) return type;
  return inTurn(() => prepare(bytes, type.value)).catch(() => damagedPhoto());
};
