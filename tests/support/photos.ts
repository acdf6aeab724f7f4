import sharp, { type Sharp } from 'sharp';

/** A picture file as a browser's file chooser takes it. */
export type PhotoFile = {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
};

const SIZE = { width: 640, height: 480 };
const HALF = { width: SIZE.width / 2, height: SIZE.height };

const drawn = (left: string, right: string): Sharp =>
  sharp({ create: { ...SIZE, channels: 3, background: right } }).composite([
    { input: { create: { ...HALF, channels: 3, background: left } }, left: 0, top: 0 },
  ]);

const fileOf = async (name: string, image: Sharp): Promise<PhotoFile> => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await image.jpeg().toBuffer(),
});

/** A JPEG of 640 × 480 in two colours, without any data about itself. */
export const plainPhoto = (name: string, left = '#1b4f72', right = '#f5b041'): Promise<PhotoFile> =>
  fileOf(name, drawn(left, right));

/**
 * A JPEG as a phone held upright writes it: stored lying, red on its left, to be turned by a quarter
 * (so that red is on top), with the place where it was taken.
 */
export const phonePhoto = (name: string): Promise<PhotoFile> =>
  fileOf(
    name,
    drawn('#ff0000', '#0000ff')
      .withMetadata({ orientation: 6 })
      .withExifMerge({
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '16/1 32/1 0/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '104/1 43/1 0/1',
        },
      }),
  );
