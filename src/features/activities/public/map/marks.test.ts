import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameAround, placeOn } from './frame.ts';
import { MARK_HEIGHT, type Mark, marksOf } from './marks.ts';

const CANVAS = { width: 360, height: 260, margin: 40 };
const spot = (number: number, x: number, y: number) => ({ number, x, y });

test.each<[string, Parameters<typeof marksOf>[0], string[]]>([
  ['far apart keep their own marks', [spot(1, 50, 50), spot(2, 200, 50)], ['1', '2']],
  ['side by side share one', [spot(2, 100, 50), spot(1, 110, 55)], ['1 2']],
  [
    'that meet only once joined join too',
    [spot(1, 100, 50), spot(2, 110, 50), spot(3, 136, 50)],
    ['1 2 3'],
  ],
  [
    'of many name the first four',
    [1, 2, 3, 4, 5, 6].map((number) => spot(number, 100, 100)),
    ['1 2 3 4 +2'],
  ],
])('spots %s', (_name, spots, labels) => {
  expect(marksOf(spots, CANVAS.width).map(({ label }) => label)).toEqual(labels);
});

const covers = (one: Mark, other: Mark): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
  Math.abs(one.y - other.y) < MARK_HEIGHT;

test('no mark covers another, and every activity has one', () => {
  const points = fc.array(
    fc.record({
      latitude: fc.double({ min: 16, max: 17, noNaN: true }),
      longitude: fc.double({ min: 104, max: 105, noNaN: true }),
    }),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(points, (all) => {
      const frame = frameAround(all, 0.02, CANVAS);
      const spots = all.map((point, at) => {
        const [x, y] = placeOn(frame, point);
        return { number: at + 1, x, y };
      });
      const marks = marksOf(spots, CANVAS.width);
      const numbers = marks.flatMap((mark) => mark.numbers).sort((one, other) => one - other);
      expect(numbers).toEqual(all.map((_, at) => at + 1));
      expect(marks.some((one) => marks.some((other) => one !== other && covers(one, other)))).toBe(
        false,
      );
    }),
    { numRuns: 200 },
  );
});
