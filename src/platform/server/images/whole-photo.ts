import type { PhotoType } from '#kernel/photo-type.ts';

const MARK = 0xff;
const START_OF_SCAN = 0xda;
const END_OF_PICTURE = 0xd9;
/** What follows 0xff inside a scan and ends nothing: a stuffed zero, a restart, another 0xff. */
const inScan = (code: number): boolean =>
  code === 0x00 || code === MARK || (code >= 0xd0 && code <= 0xd7);

const endOfScan = (photo: Buffer, from: number): number => {
  let at = photo.indexOf(MARK, from);
  while (at >= 0 && inScan(photo[at + 1] ?? MARK)) at = photo.indexOf(MARK, at + 1);
  return at < 0 ? photo.length : at;
};

const isWholeJpeg = (photo: Buffer): boolean => {
  for (let at = 2; at + 1 < photo.length && photo[at] === MARK; ) {
    const code = photo[at + 1];
    if (code === END_OF_PICTURE) return true;
    if (code === MARK) at += 1;
    else if (at + 3 >= photo.length) return false;
    else {
      const next = at + 2 + photo.readUInt16BE(at + 2);
      at = code === START_OF_SCAN ? endOfScan(photo, next) : next;
    }
  }
  return false;
};

const CHUNK = 12;

const isWholePng = (photo: Buffer): boolean => {
  for (let at = 8; at + CHUNK <= photo.length; at += CHUNK + photo.readUInt32BE(at))
    if (photo.toString('latin1', at + 4, at + 8) === 'IEND') return true;
  return false;
};

const isWholeWebp = (photo: Buffer): boolean =>
  photo.length >= 12 && photo.readUInt32LE(4) + 8 <= photo.length;

const BY_TYPE: Readonly<Record<PhotoType, (photo: Buffer) => boolean>> = {
  'image/jpeg': isWholeJpeg,
  'image/png': isWholePng,
  'image/webp': isWholeWebp,
};

/**
 * Whether a photo reaches the end that its own format names (JPEG: the end-of-image marker, PNG: the IEND
 * chunk, WebP: the length of the RIFF), so that nothing was cut off. No pixel is decoded.
 */
export const isWholePhoto = (bytes: Uint8Array, type: PhotoType): boolean =>
  BY_TYPE[type](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
