import { describe, expect, test } from 'vitest';
import { edgesOf, overAreas, overPeriods } from './adding.ts';

describe('over areas', () => {
  test.each([
    ['sum', ['0.10', '0.2', null], '0.3'],
    ['sum', ['99999999999999999.99', '0.01'], '100000000000000000'],
    ['sum', ['-5', '5'], '0'],
    ['last', ['3', '4'], '7'],
    ['max', ['9', '10', null], '10'],
    ['sum', [null, null], null],
    ['max', [], null],
  ] as const)('%s of %o is %s', (adds, values, result) =>
    expect(overAreas(adds, values)).toBe(result),
  );
});

describe('over periods', () => {
  test.each([
    ['sum', ['1', null, '2'], '3'],
    ['last', ['1', '7', null], '7'],
    ['last', [null], null],
    ['max', ['3', '12', '5'], '12'],
  ] as const)('%s of %o is %s', (adds, values, result) =>
    expect(overPeriods(adds, values)).toBe(result),
  );
});

test.each([
  ['sum', { byRow: ['3', '3'], byPeriod: ['4', '2'], whole: '6' }],
  ['last', { byRow: ['2', '3'], byPeriod: ['4', '2'], whole: '5' }],
  ['max', { byRow: ['2', '3'], byPeriod: ['3', '2'], whole: '3' }],
] as const)('both edges for %s', (adds, edges) =>
  expect(
    edgesOf(
      adds,
      [
        ['1', '2'],
        ['3', null],
      ],
      2,
    ),
  ).toEqual(edges),
);
