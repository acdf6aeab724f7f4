import { exifSegment, withExif } from './exif-segment.ts';

/** Draws a photo upright, its longest side at most so many pixels, as a JPEG. */
export type Draw = (photo: Blob, longest: number) => Promise<Blob>;

/** How a photo is saved for sending: as well as a screen and a printed page need it. */
export const JPEG = { type: 'image/jpeg', quality: 0.82 } as const;

const HEAD_BYTES = 256 * 1024;

/**
 * A photo made as large as it is sent, upright, with the time and place that its camera wrote, which the
 * server keeps as evidence; undefined where the photo is small already or would not become smaller.
 */
export const shrunk = async (
  photo: Blob,
  longest: number,
  draw: Draw,
): Promise<Blob | undefined> => {
  const head = new Uint8Array(await photo.slice(0, HEAD_BYTES).arrayBuffer());
  const smaller = withExif(await draw(photo, longest), exifSegment(head));
  return smaller.size < photo.size ? smaller : undefined;
};
