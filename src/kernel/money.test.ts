import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  compareMoney,
  formatMoney,
  Money,
  moneyOf,
  NO_MONEY,
  readMoney,
  satangOf,
  subtractMoney,
  sumMoney,
} from './money.ts';

const LIMIT = 10n ** 17n - 1n;
const satang = fc.bigInt({ min: -LIMIT, max: LIMIT });

test.each([
  ['0.00', true],
  ['7402000.00', true],
  ['-0.50', true],
  ['999999999999999.99', true],
  ['1000000000000000.00', false],
  ['-0.00', false],
  ['00.50', false],
  ['7402000', false],
  ['7402000.5', false],
  ['7402000.005', false],
  ['7,402,000.00', false],
  ['1e3', false],
  ['', false],
])('%s is money: %s', (text, valid) => {
  expect(Money.safeParse(text).success).toBe(valid);
});

describe('typed amounts', () => {
  test.each([
    ['7,402,000', '7402000.00'],
    ['7402000.5', '7402000.50'],
    ['๗,๔๐๒,๐๐๐ บาท', '7402000.00'],
    ['7402000 บาทถ้วน', '7402000.00'],
    ['฿ 12.25', '12.25'],
    ['-12', '-12.00'],
    ['−12', '-12.00'],
    ['-0', '0.00'],
    ['007', '7.00'],
    [' 0 ', '0.00'],
  ])('%s is %s', (text, money) => {
    expect(readMoney(text)).toEqual({ ok: true, value: money });
  });

  test.each([
    '',
    '-',
    'บาท',
    '1.234',
    '1,23',
    '12,3456',
    '1.2.3',
    '1e5',
    '12 34',
    'สิบบาท',
    ' '.repeat(1e5),
    '9'.repeat(16),
  ])('%s is refused', (text) => expect(readMoney(text).ok).toBe(false));
});

test.each([
  ['7402000.00', '7,402,000.00', '๗,๔๐๒,๐๐๐.๐๐'],
  ['-1234.50', '-1,234.50', '-๑,๒๓๔.๕๐'],
  ['999.99', '999.99', '๙๙๙.๙๙'],
  ['-100.00', '-100.00', '-๑๐๐.๐๐'],
])('%s is shown as %s', (money, arabic, thai) => {
  expect(formatMoney(money)).toBe(arabic);
  expect(formatMoney(money, 'thai')).toBe(thai);
});

describe('arithmetic', () => {
  it('does not lose a satang where floats do', () => {
    expect(sumMoney(['0.10', '0.20'])).toBe('0.30');
    expect(sumMoney(['999999999999999.98', '0.01'])).toBe('999999999999999.99');
    expect(subtractMoney('0.30', '0.30')).toBe(NO_MONEY);
    expect(sumMoney([])).toBe(NO_MONEY);
  });

  it('is exact for any amounts', () => {
    fc.assert(
      fc.property(satang, satang, (one, other) => {
        const [a, b] = [moneyOf(one), moneyOf(other)];
        expect(Money.safeParse(a).success).toBe(true);
        expect(satangOf(a)).toBe(one);
        expect(satangOf(sumMoney([a, b]))).toBe(one + other);
        expect(satangOf(subtractMoney(a, b))).toBe(one - other);
        expect(compareMoney(a, b)).toBe(one < other ? -1 : Number(one > other));
        expect(readMoney(formatMoney(a, 'thai'))).toEqual({ ok: true, value: a });
      }),
    );
  });
});
