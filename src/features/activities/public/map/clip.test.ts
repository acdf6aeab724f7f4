import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaOf, clipped, isInside, type Place } from './clip.ts';

const BOX = { left: 0, right: 10, low: 0, high: 10 };
const square = (from: number, to: number): Place[] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
];

test.each<[string, Place[], number]>([
  ['inside stays as it is', square(2, 4), 4],
  ['around fills the box', square(-5, 15), 100],
  ['over a corner keeps its quarter', square(5, 15), 25],
  ['beside goes', square(11, 15), 0],
  [
    'without area has none',
    [
      [1, 1],
      [2, 2],
    ],
    0,
  ],
])('a ring %s', (_name, ring, area) => {
  expect(areaOf(clipped(ring, BOX))).toBeCloseTo(area);
});

test('nothing of a clipped ring lies outside of its box', () => {
  const place = fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 }));
  fc.assert(
    fc.property(fc.array(place, { minLength: 3, maxLength: 12 }), (ring) => {
      for (const [x, y] of clipped(ring, BOX)) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-9);
        expect(Math.max(x, y)).toBeLessThanOrEqual(10 + 1e-9);
      }
    }),
  );
});

test.each<[Place, boolean]>([
  [[3, 3], true],
  [[1, 3], false],
  [[5, 3], false],
])('%j lies in the square: %s', (place, inside) => {
  expect(isInside(place, square(2, 4))).toBe(inside);
});
