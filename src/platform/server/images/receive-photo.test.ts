import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { photoCopies } from './photo-copies.ts';
import { receivePhoto } from './receive-photo.ts';

const EXIF = {
  IFD0: { Make: 'Test', Copyright: 'nobody' },
  IFD2: { DateTimeOriginal: '2022:01:31 10:30:00' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '16/1 32/1 24/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '104/1 43/1 12/1',
  },
};

/** A lying photo, 2,400 × 1,200, left half red: as a phone held upright stores it. */
const taken = await sharp({
  create: { width: 2400, height: 1200, channels: 3, background: '#0000ff' },
})
  .composite([
    {
      input: { create: { width: 1200, height: 1200, channels: 3, background: '#ff0000' } },
      left: 0,
      top: 0,
    },
  ])
  .jpeg()
  .withExif(EXIF)
  .withMetadata({ orientation: 6 })
  .toBuffer();

const small = sharp({ create: { width: 10, height: 8, channels: 4, background: '#12345680' } });

const prepared = async (bytes: Uint8Array) => {
  const result = await receivePhoto(bytes);
  if (!result.ok) throw new Error(result.refusals[0].code);
  return { ...result.value, ...(await photoCopies(bytes, 1600)) };
};

test('a photo with orientation 6 stands upright in both copies', async () => {
  const photo = await prepared(taken);
  expect(photo).toMatchObject({
    type: 'image/jpeg',
    width: 1200,
    height: 2400,
    display: { width: 800, height: 1600 },
    thumbnail: { width: 160, height: 320 },
  });
  const { dominant } = await sharp(photo.display.bytes)
    .extract({ left: 0, top: 0, width: 800, height: 700 })
    .stats();
  expect(dominant.r).toBeGreaterThan(dominant.b);
});

test('the copies carry no metadata; time and place are told apart', async () => {
  const { display, thumbnail, evidence } = await prepared(taken);
  for (const { bytes } of [display, thumbnail]) {
    const metadata = await sharp(bytes).metadata();
    expect(metadata).not.toHaveProperty('exif');
    expect(metadata).not.toHaveProperty('xmp');
    expect(metadata).not.toHaveProperty('icc');
    expect(metadata).not.toHaveProperty('orientation');
    expect(bytes.includes('nobody')).toBe(false);
  }
  expect(evidence.takenAt).toBe('2022-01-31T03:30:00.000Z');
  expect(evidence.gps?.latitude).toBeCloseTo(16.54, 5);
  expect(evidence.gps?.longitude).toBeCloseTo(104.72, 5);
});

test.each([
  ['image/png', small.clone().png()],
  ['image/webp', small.clone().webp()],
  ['image/jpeg', small.clone().jpeg()],
])('%s is taken, not enlarged, and has no evidence', async (type, image) => {
  const photo = await prepared(await image.toBuffer());
  expect(photo).toMatchObject({ type, width: 10, height: 8, evidence: {} });
  expect(photo.display).toMatchObject({ width: 10, height: 8 });
});

/** The first bytes of a PNG that claims a size, without the pixels. */
const hugePng = (): Buffer => {
  const chunk = (name: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(10_000, 0);
  header.writeUInt32BE(10_000, 4);
  header.set([8, 2], 8);
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([mark, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(10)))]);
};

const hugeJpeg = () =>
  sharp({ create: { width: 10_000, height: 5_100, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer();

const half = async (image: Sharp): Promise<Buffer> => {
  const bytes = await image.toBuffer();
  return bytes.subarray(0, bytes.length / 2);
};

const ZIP_END = Buffer.concat([Buffer.from([0x50, 0x4b, 0x05, 0x06]), Buffer.alloc(18)]);
const HEIC = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(40)]);

test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
  ['nothing', () => Buffer.alloc(0), 'photo-empty'],
  ['text', () => Buffer.from('สวัสดี'), 'photo-type'],
  ['SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'photo-type'],
  ['GIF', () => Buffer.from('GIF89a\u0001\u0000'), 'photo-type'],
  ['PDF', () => Buffer.from('%PDF-1.7'), 'photo-type'],
  ['HEIC', () => HEIC, 'photo-heic'],
  ['JPEG and ZIP', () => Buffer.concat([taken, ZIP_END]), 'photo-disguised'],
  ['JPEG and page', () => Buffer.concat([taken, Buffer.from('<ScRiPt>')]), 'photo-disguised'],
  ['JPEG and programme', () => Buffer.concat([taken, Buffer.from('<?php x')]), 'photo-disguised'],
  [
    'JPEG and PDF',
    () => Buffer.concat([taken.subarray(0, 20), Buffer.from('%PDF-1.4'), taken.subarray(20)]),
    'photo-disguised',
  ],
  ['half a JPEG', () => taken.subarray(0, taken.length / 2), 'photo-damaged'],
  ['only a beginning', () => taken.subarray(0, 12), 'photo-damaged'],
  ['a JPEG without its last byte', () => taken.subarray(0, -1), 'photo-damaged'],
  ['half a PNG', () => half(sharp(taken).png()), 'photo-damaged'],
  ['half a WebP', () => half(sharp(taken).webp()), 'photo-damaged'],
  [
    'half a progressive JPEG',
    () => half(sharp(taken).jpeg({ progressive: true })),
    'photo-damaged',
  ],
  ['a PNG of 100 megapixels that has no pixels', hugePng, 'photo-too-large'],
  ['a JPEG of 51 megapixels', hugeJpeg, 'photo-too-large'],
])('refused: %s', async (_, make, code) => {
  const result = await receivePhoto(await make());
  expect(result).toMatchObject({ ok: false, refusals: [{ code }] });
});

test('a maker’s own data after the picture, as phones add it, is no disguise', async () => {
  const trailer = Buffer.concat([Buffer.alloc(300, 7), Buffer.from('<svg SEFT MotionPhoto_Data')]);
  expect((await receivePhoto(Buffer.concat([taken, trailer]))).ok).toBe(true);
});

test.each([
  [800, { width: 400, height: 800 }],
  [2000, { width: 1000, height: 2000 }],
  [4000, { width: 1200, height: 2400 }],
])(
  'the large copy is at most %i px long, and never longer than the photo',
  async (longest, size) => {
    expect((await photoCopies(taken, longest)).display).toMatchObject(size);
  },
);

test('many at once all come out', async () => {
  const results = await Promise.all(Array.from({ length: 7 }, () => photoCopies(taken, 1600)));
  expect(results.map(({ thumbnail }) => thumbnail.height)).toEqual(Array(7).fill(320));
});

test('a photo damaged within shows a crossed-out sheet', async () => {
  const spoilt = Buffer.from(taken).fill(0x55, taken.length >> 1, taken.length - 2);
  const { display, thumbnail } = await photoCopies(spoilt, 1600);
  expect(display).toMatchObject({ width: 640, height: 480 });
  expect(thumbnail).toMatchObject({ width: 320, height: 240 });
});
