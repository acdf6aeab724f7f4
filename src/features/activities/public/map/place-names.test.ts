import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place } from './clip.ts';
import { boxAt, type Naming, namesOn, overlap } from './place-names.ts';

const CANVAS = { left: 0, right: 340, low: 0, high: 250 };
const village = (text: string, x: number, y: number): Naming => ({
  text,
  kind: 'place',
  places: [[x, y]],
});
const said = (namings: readonly Naming[], taken: Parameters<typeof namesOn>[2] = []) =>
  namesOn(namings, CANVAS, taken).map(({ text }) => text);

test.each<[string, Naming[], string[]]>([
  ['stand beside their dots', [village('บ้านสาธิต', 100, 100)], ['บ้านสาธิต']],
  ['are said once', [village('A', 50, 50), village('A', 200, 200)], ['A']],
  ['off the canvas are left out', [village('A', -90, 50)], []],
  [
    'of more than a dozen places are left out',
    Array.from({ length: 14 }, (_none, at) => village(`${at}`, 20, 15 + 16 * at)),
    Array.from({ length: 12 }, (_none, at) => `${at}`),
  ],
])('names %s', (_name, namings, texts) => {
  expect(said(namings)).toEqual(texts);
});

test('a name goes past the mark that covers its dot, and is left out where all is taken', () => {
  const mark = { left: 88, right: 112, low: 88, high: 112 };
  const [spot] = namesOn([village('AB', 100, 100)], CANVAS, [mark]);
  expect(spot?.at[0]).toBeGreaterThan(112);
  expect(said([village('AB', 100, 100)], [CANVAS])).toEqual([]);
});

test('no name covers another', () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 340 }), fc.integer({ min: 0, max: 250 }));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 30 }), (places: readonly Place[]) => {
      const namings = places.map(([x, y], at) => village(`Ban ${at}`, x, y));
      const boxes = namesOn(namings, CANVAS, []).map((spot) => boxAt(spot, spot.at));
      expect(
        boxes.some((one, at) => boxes.some((other, to) => to > at && overlap(one, other))),
      ).toBe(false);
    }),
  );
});
