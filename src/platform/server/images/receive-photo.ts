import sharp from 'sharp';
import type { PhotoType } from '#kernel/photo-type.ts';
import { ok, type Result } from '#kernel/result.ts';
import { MOST_PIXELS } from './photo-copies.ts';
import { type PhotoEvidence, photoEvidence } from './photo-evidence.ts';
import { photoType } from './photo-type.ts';
import { damagedPhoto, photoTooLarge } from './photo-words.ts';
import { isWholePhoto } from './whole-photo.ts';

/** A photo that is kept: what it is, and what its camera wrote. */
export type ReceivedPhoto = {
  /** The type of the original, by its bytes. */
  readonly type: PhotoType;
  /** The original's size in pixels, upright. */
  readonly width: number;
  readonly height: number;
  readonly evidence: PhotoEvidence;
};

const receive = async (bytes: Uint8Array, type: PhotoType): Promise<Result<ReceivedPhoto>> => {
  const { width, height, autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (width * height > MOST_PIXELS) return photoTooLarge();
  if (!isWholePhoto(bytes, type)) return damagedPhoto();
  const evidence = await photoEvidence(bytes);
  return ok({ type, width: autoOrient.width, height: autoOrient.height, evidence });
};

/**
 * Reads the head, the evidence and the end of an uploaded photo; the caller keeps the original as it is.
 * Refuses what is no photo, disguised, cut off or beyond 50 megapixels. No pixel is decoded before the
 * receipt: the copies (see `photoCopies`) are made later.
 */
export const receivePhoto = async (bytes: Uint8Array): Promise<Result<ReceivedPhoto>> => {
  const type = photoType(bytes);
  if (!type.ok) return type;
  return receive(bytes, type.value).catch(() => damagedPhoto());
};
