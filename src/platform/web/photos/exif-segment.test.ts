import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { photoEvidence } from '#server/images/photo-evidence.ts';
import { phonePhoto } from '../../../../tests/support/photos.ts';
import { exifSegment, withExif } from './exif-segment.ts';

const smallerOf = async (photo: Buffer): Promise<Buffer> => {
  const smaller = new Blob([Uint8Array.from(await sharp(photo).resize(100).jpeg().toBuffer())]);
  const whole = withExif(smaller, exifSegment(photo));
  return Buffer.from(await whole.arrayBuffer());
};

describe('the notes of the camera', () => {
  it('go over to the smaller photo: place and all, but not the turn that is done already', async () => {
    const { buffer } = await phonePhoto('a.jpg');
    expect((await sharp(buffer).metadata()).orientation).toBe(6);
    const smaller = await smallerOf(buffer);
    expect((await sharp(smaller).metadata()).orientation ?? 1).toBe(1);
    expect(await photoEvidence(smaller)).toEqual(await photoEvidence(buffer));
    expect((await photoEvidence(smaller)).gps?.latitude).toBeCloseTo(16.533, 2);
  });

  it('are none in a photo without them, in another kind of file, or in one cut short', async () => {
    const plain = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#777' } })
      .jpeg()
      .toBuffer();
    expect(exifSegment(plain)).toBeUndefined();
    expect(exifSegment(Buffer.from('%PDF-1.7'))).toBeUndefined();
    const { buffer } = await phonePhoto('a.jpg');
    for (const length of [0, 1, 3, 5, 20, 40]) exifSegment(buffer.subarray(0, length));
  });

  it('never fail on whatever bytes', async () => {
    const { buffer } = await phonePhoto('a.jpg');
    fc.assert(
      fc.property(fc.nat(400), fc.nat(255), fc.nat(600), (at, value, length) => {
        const bytes = Uint8Array.from(buffer.subarray(0, length));
        if (at < bytes.length) bytes[at] = value;
        exifSegment(bytes);
      }),
    );
  });
});
