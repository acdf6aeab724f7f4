import sharp from 'sharp';

/**
 * What a picture looks like: 8 bytes of which of two neighbours across is lighter, 8 bytes likewise
 * down, and the colour of its four quarters. Saving it smaller or anew changes hardly a bit.
 */
export type PhotoPrint = Uint8Array;

const SIDE = 8;
const WORD = SIDE;
const QUARTERS = 12;
export const PRINT_BYTES = 2 * WORD + QUARTERS;

// A wall, a fog, a closed lens: what differs there is the noise of the camera.
const LEAST_SPREAD = 6;

const greys = async (photo: Uint8Array, width: number, height: number): Promise<Uint8Array> =>
  sharp(photo).greyscale().resize({ width, height, fit: 'fill' }).raw().toBuffer();

const lighter = (pixels: Uint8Array, width: number, step: number): Uint8Array => {
  const word = new Uint8Array(WORD);
  for (let bit = 0; bit < SIDE * SIDE; bit += 1) {
    const at = Math.floor(bit / SIDE) * width + (bit % SIDE);
    if ((pixels[at] ?? 0) > (pixels[at + step] ?? 0))
      word[bit >> 3] = (word[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return word;
};

const spreadOf = (pixels: Uint8Array): number => {
  const mean = pixels.reduce((sum, one) => sum + one, 0) / pixels.length;
  return Math.sqrt(pixels.reduce((sum, one) => sum + (one - mean) ** 2, 0) / pixels.length);
};

/** The print of a photo that stands upright; undefined where there is too little to tell it by. */
export const photoPrint = async (photo: Uint8Array): Promise<PhotoPrint | undefined> => {
  const across = await greys(photo, SIDE + 1, SIDE);
  if (spreadOf(across) < LEAST_SPREAD) return undefined;
  const down = await greys(photo, SIDE, SIDE + 1);
  const quarters = await sharp(photo)
    .flatten()
    .toColourspace('srgb')
    .resize({ width: 2, height: 2, fit: 'fill' })
    .raw()
    .toBuffer();
  const print = new Uint8Array(PRINT_BYTES);
  print.set(lighter(across, SIDE + 1, 1), 0);
  print.set(lighter(down, SIDE, SIDE), WORD);
  print.set(quarters.subarray(0, QUARTERS), 2 * WORD);
  return print;
};

const bitsOf = (value: number): number => {
  let bits = 0;
  for (let rest = value; rest > 0; rest &= rest - 1) bits += 1;
  return bits;
};

const BANDS = 4;
const BITS_A_BAND = (SIDE * SIDE) / BANDS;
const bitAt = (print: PhotoPrint, bit: number): number => ((print[bit >> 3] ?? 0) >> (bit & 7)) & 1;

/**
 * Four numbers of which the prints of the same picture share at least one, to be looked up by an index.
 * Each takes bits from the whole picture; one that nearly every plain picture has is left out.
 */
export const bandsOf = (print: PhotoPrint): readonly (number | null)[] =>
  Array.from({ length: BANDS }, (_, band) => {
    let value = 0;
    for (let bit = 0; bit < BITS_A_BAND; bit += 1) value |= bitAt(print, bit * BANDS + band) << bit;
    const bits = bitsOf(value);
    return bits < 2 || bits > BITS_A_BAND - 2 ? null : value;
  });

const MOST_BITS = 12;
const MOST_TONE = 20;

/** Whether two prints are of the same picture, as far as pictures can tell. */
export const samePicture = (one: PhotoPrint, other: PhotoPrint): boolean => {
  let bits = 0;
  for (let at = 0; at < 2 * WORD; at += 1) bits += bitsOf((one[at] ?? 0) ^ (other[at] ?? 0));
  if (bits > MOST_BITS) return false;
  for (let at = 2 * WORD; at < PRINT_BYTES; at += 1)
    if (Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > MOST_TONE) return false;
  return true;
};
