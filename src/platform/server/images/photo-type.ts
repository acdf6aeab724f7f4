import { type PhotoType, photoTypeOf } from '#kernel/photo-type.ts';
import type { Result } from '#kernel/result.ts';
import { zipDirectory } from '../zip-directory.ts';
import { disguisedPhoto } from './photo-words.ts';

const FIRST_KILOBYTE = 1024;
/** Long enough that the millions of random bytes of an honest photo never hold one by chance. */
const FOREIGN = /<(?:script|iframe|!doctype|\?php )/i;

/** Whether some other program would open the bytes as PDF, archive, page or script. */
const isDisguised = (bytes: Buffer): boolean => {
  if (bytes.toString('latin1', 0, FIRST_KILOBYTE).includes('%PDF-')) return true;
  if (zipDirectory(bytes) !== undefined) return true;
  return FOREIGN.test(bytes.toString('latin1'));
};

/** The kind of photo by its own bytes, whatever its name says; HEIC, other types and polyglots are refused. */
export const photoType = (bytes: Uint8Array): Result<PhotoType> => {
  const type = photoTypeOf(bytes);
  if (!type.ok) return type;
  const photo = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isDisguised(photo) ? disguisedPhoto() : type;
};
