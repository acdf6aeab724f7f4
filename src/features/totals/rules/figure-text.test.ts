import { expect, test } from 'vitest';
import { barsOf } from './chart.ts';
import { figureText } from './figure-text.ts';

test.each([
  [null, 0, '–'],
  ['0', 0, '0'],
  ['1234', 0, '1,234'],
  ['1234567.5', 2, '1,234,567.50'],
  ['-1234.5', 1, '-1,234.5'],
  ['100000000000000000000.01', 2, '100,000,000,000,000,000,000.01'],
])('%s with %i decimals is %s', (value, decimals, text) =>
  expect(figureText(value, decimals)).toBe(text),
);

test('a bar without a value is empty', () =>
  expect(barsOf([{ th: 'ก', en: 'A' }], [null])).toEqual([
    { label: { th: 'ก', en: 'A' }, value: 0 },
  ]));
