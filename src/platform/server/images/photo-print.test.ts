import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { photoCopies } from './photo-copies.ts';
import { bandsOf, type PhotoPrint, photoPrint, samePicture } from './photo-print.ts';

const SIZE = { width: 960, height: 640 };

/** A scene drawn from a seed: ground, sky and forty shapes; another seed is another scene. */
const scene = (seed: number): Sharp => {
  let state = seed * 2_654_435_761 + 1;
  const chance = (most: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const shapes = Array.from({ length: 40 }, () => {
    const [x, y, r] = [chance(SIZE.width), chance(SIZE.height), 20 + chance(140)];
    const colour = `rgb(${chance(256)},${chance(256)},${chance(256)})`;
    return `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${20 + chance(120)}" fill="${colour}"/>`;
  });
  const ground = `<rect width="960" height="640" fill="rgb(${chance(256)},${chance(256)},${chance(256)})"/>`;
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="640">${ground}${shapes.join('')}</svg>`,
    ),
  );
};

const printOf = async (image: Sharp): Promise<PhotoPrint> => {
  const { thumbnail } = await photoCopies(await image.toBuffer(), 1600);
  const print = await photoPrint(thumbnail.bytes);
  if (!print) throw new Error('too little to tell it by');
  return print;
};

const taken = await scene(1).jpeg({ quality: 92 }).toBuffer();

const again: readonly [string, () => Sharp][] = [
  ['saved anew, poorly', () => sharp(taken).jpeg({ quality: 30 })],
  ['made smaller', () => sharp(taken).resize(320).jpeg({ quality: 70 })],
  ['made smaller twice', () => sharp(taken).resize(200).jpeg({ quality: 60 })],
  ['saved as WebP', () => sharp(taken).webp({ quality: 50 })],
  ['a little lighter', () => sharp(taken).modulate({ brightness: 1.04 }).jpeg()],
];

describe('the print of a photo', () => {
  test.each(again)('is the same for the picture %s', async (_, make) => {
    const [first, second] = [await printOf(sharp(taken)), await printOf(make())];
    expect(samePicture(first, second)).toBe(true);
    const bands = bandsOf(first);
    expect(bandsOf(second).some((band, at) => band !== null && band === bands[at])).toBe(true);
  });

  test('differs between 60 scenes, each with every other', async () => {
    const prints = await Promise.all(
      Array.from({ length: 60 }, (_, seed) => printOf(scene(seed).jpeg())),
    );
    const alarms = prints.flatMap((one, at) =>
      prints.slice(at + 1).filter((other) => samePicture(one, other)),
    );
    expect(alarms).toHaveLength(0);
  });

  test('tells the same drawing in other colours apart', async () => {
    const half = (left: string, right: string) =>
      sharp({ create: { width: 640, height: 480, channels: 3, background: right } })
        .composite([
          {
            input: { create: { width: 320, height: 480, channels: 3, background: left } },
            left: 0,
            top: 0,
          },
        ])
        .jpeg();
    const prints = [
      await printOf(half('#1b4f72', '#f5b041')),
      await printOf(half('#943126', '#fadbd8')),
    ];
    expect(samePicture(prints[0] as PhotoPrint, prints[1] as PhotoPrint)).toBe(false);
  });

  test('is not taken of a bare wall', async () => {
    const wall = sharp({ create: { ...SIZE, channels: 3, background: '#d0d0c8' } }).jpeg();
    expect(await photoPrint(await wall.toBuffer())).toBeUndefined();
  });
});
