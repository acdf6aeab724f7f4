import sharp from 'sharp';
import { turns } from '../turns.ts';

export type JpegCopy = { readonly bytes: Buffer; readonly width: number; readonly height: number };

/** What others see of a photo: both upright, without any metadata. */
export type PhotoCopies = {
  /** As long as the caller says, or as the photo is. */
  readonly display: JpegCopy;
  /** At most 320 px. */
  readonly thumbnail: JpegCopy;
};

type Size = { readonly longest: number; readonly quality: number };

export const MOST_PIXELS = 50_000_000;
const DISPLAY_QUALITY = 80;
const CROSSED_OUT: Size = { longest: 640, quality: 80 };
const THUMBNAIL: Size = { longest: 320, quality: 72 };

/** Decoding takes some 35 MB a photo: never more than two at once in a process. */
const inTurn = turns(2);

const smaller = async (source: Uint8Array, { longest, quality }: Size): Promise<JpegCopy> => {
  const { data, info } = await sharp(source, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
};

/** A crossed-out sheet, in the place of a photo that is damaged within. */
const crossedOut = (): Promise<JpegCopy> =>
  smaller(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><rect width="640" height="480" fill="#e7e5e4"/>
      <path d="M240 160 400 320M400 160 240 320" stroke="#78716c" stroke-width="16"/></svg>`,
    ),
    CROSSED_OUT,
  );

const copies = async (bytes: Uint8Array, longest: number): Promise<PhotoCopies> => {
  const size = { longest, quality: DISPLAY_QUALITY };
  const display = await smaller(bytes, size).catch(() => crossedOut());
  return { display, thumbnail: await smaller(display.bytes, THUMBNAIL) };
};

/**
 * Makes the copies of a received photo that others see, the large one of so many pixels at most; of a damaged one a crossed-out sheet. Costs some 35 ms of processor time for a photo of 1,600 px.
 */
export const photoCopies = (bytes: Uint8Array, longest: number): Promise<PhotoCopies> =>
  inTurn(() => copies(bytes, longest));
