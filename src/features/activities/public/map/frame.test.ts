import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaFrame, earthIn, frameAround, kilometreIn, nationFrame, placeOn } from './frame.ts';

const CANVAS = { width: 340, height: 250, margin: 44 };
const point = (latitude: number, longitude: number) => ({ latitude, longitude });

test('a single point stands in the middle, with the least around it', () => {
  const frame = frameAround([point(16, 104)], 0.25, CANVAS);
  expect(placeOn(frame, point(16, 104))).toEqual([170, 125]);
  expect(frame.scale).toBe(1000);
});

test('north is above and east to the right; a degree east is shorter by the latitude', () => {
  const frame = frameAround([point(60, 10)], 1, CANVAS);
  const [x, y] = placeOn(frame, point(60.1, 10.1));
  expect([x - 170, 125 - y]).toEqual([expect.closeTo(12.5), expect.closeTo(25)]);
});

test.each([
  ['a province', 'province', 1],
  ['a district', 'district', 1],
  ['several in a district', 'district', 2],
] as const)('%s shows what its readers know', (_name, level, many) => {
  const points = Array.from({ length: many }, () => point(16, 104));
  const { low, high } = earthIn(areaFrame(points, level));
  expect(high - low).toBeCloseTo({ province: 0.8, district: 0.25 / (many === 1 ? 1 : 4) }[level]);
});

test('the nation fills its canvas, 15 degrees high', () => {
  const { low, high, left, right } = earthIn(nationFrame());
  expect(low).toBeLessThan(5.61);
  expect(high).toBeGreaterThan(20.47);
  expect([left < 97.34, right > 105.64]).toEqual([true, true]);
});

test('a kilometre is a degree by 111', () => {
  expect(kilometreIn(frameAround([point(16, 104)], 0.25, CANVAS))).toBeCloseTo(9, 1);
});

const somewhere = fc.record({
  latitude: fc.double({ min: -80, max: 80, noNaN: true }),
  longitude: fc.double({ min: -179, max: 179, noNaN: true }),
});

test('every point is drawn within its frame', () => {
  fc.assert(
    fc.property(fc.array(somewhere, { minLength: 1, maxLength: 20 }), (points) => {
      const frame = frameAround(points, 0.01, CANVAS);
      for (const one of points) {
        const [x, y] = placeOn(frame, one);
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(CANVAS.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(CANVAS.height);
      }
    }),
  );
});
