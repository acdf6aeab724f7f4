import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rulerFor } from './ruler.ts';

test.each([
  [400, 0.1],
  [100, 0.5],
  [40, 1],
  [30, 2],
  [8, 5],
  [0.34, 200],
  [0.0001, 5000],
])('where a kilometre is %d units, the ruler says %d km', (units, kilometres) => {
  expect(rulerFor(units, 40)).toEqual({ kilometres, units: kilometres * units });
});

test('a ruler is long enough to be seen, and short enough for the drawing', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.02, max: 390, noNaN: true }), (units) => {
      const ruler = rulerFor(units, 40);
      expect(ruler.units).toBeGreaterThanOrEqual(40);
      expect(ruler.units).toBeLessThanOrEqual(101);
    }),
  );
});
