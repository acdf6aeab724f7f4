import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { type Chance, oneOf } from './chance.ts';

/** A photo as a phone holds it until the receipt: its bytes and their SHA-256. */
export type Photo = { readonly bytes: Buffer; readonly sha256: string };

// From a small picture to about 200 KB: noise does not compress.
const SIDES = [48, 96, 160, 480] as const;

/** A JPEG unlike every other. */
export const makePhoto = async (chance: Chance): Promise<Photo> => {
  const side = oneOf(chance, SIDES);
  const pixels = Buffer.alloc(side * side * 3);
  for (let at = 0; at + 4 <= pixels.length; at += 4)
    pixels.writeUInt32LE(Math.floor(chance() * 2 ** 32), at);
  const raw = { width: side, height: side, channels: 3 } as const;
  const bytes = await sharp(pixels, { raw }).jpeg({ quality: 85 }).toBuffer();
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
};
