import { ok, type Result } from '#kernel/result.ts';
import { zipDirectory } from '../zip-directory.ts';
import { disguisedPhoto, heicRefused, wrongPhotoType } from './photo-words.ts';

export type PhotoType = 'image/jpeg' | 'image/png' | 'image/webp';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const HEIC_BRANDS = /^(hei[cfmsx]|hev[cmsx]|mif1|msf1|avif)$/;
const FIRST_KILOBYTE = 1024;
/** Long enough that the millions of random bytes of an honest photo never hold one by chance. */
const FOREIGN = /<(?:script|iframe|!doctype|\?php )/i;

const ascii = (bytes: Buffer, from: number, to: number): string =>
  bytes.toString('latin1', from, to);

const typeByBeginning = (bytes: Buffer): PhotoType | 'heic' | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (bytes.subarray(0, 8).equals(PNG)) return 'image/png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp';
  if (ascii(bytes, 4, 8) === 'ftyp' && HEIC_BRANDS.test(ascii(bytes, 8, 12))) return 'heic';
  return undefined;
};

/** Whether some other program would open the bytes as PDF, archive, page or script. */
const isDisguised = (bytes: Buffer): boolean => {
  if (ascii(bytes, 0, FIRST_KILOBYTE).includes('%PDF-')) return true;
  if (zipDirectory(bytes) !== undefined) return true;
  return FOREIGN.test(bytes.toString('latin1'));
};

/** The kind of photo by its own bytes, whatever its name says; HEIC, other types and polyglots are refused. */
export const photoType = (bytes: Uint8Array): Result<PhotoType> => {
  const photo = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const type = typeByBeginning(photo);
  if (type === 'heic') return heicRefused();
  if (type === undefined) return wrongPhotoType();
  return isDisguised(photo) ? disguisedPhoto() : ok(type);
};
