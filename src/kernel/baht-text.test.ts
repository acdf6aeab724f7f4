import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readBahtText } from './baht-reading.ts';
import { bahtText, numberText } from './baht-text.ts';
import { moneyOf } from './money.ts';

describe('amounts in words', () => {
  test.each([
    ['0.00', 'ศูนย์บาทถ้วน'],
    ['1.00', 'หนึ่งบาทถ้วน'],
    ['10.00', 'สิบบาทถ้วน'],
    ['11.00', 'สิบเอ็ดบาทถ้วน'],
    ['20.00', 'ยี่สิบบาทถ้วน'],
    ['21.00', 'ยี่สิบเอ็ดบาทถ้วน'],
    ['100.00', 'หนึ่งร้อยบาทถ้วน'],
    ['101.00', 'หนึ่งร้อยเอ็ดบาทถ้วน'],
    ['110.00', 'หนึ่งร้อยสิบบาทถ้วน'],
    ['7402000.00', 'เจ็ดล้านสี่แสนสองพันบาทถ้วน'],
    ['1000001.00', 'หนึ่งล้านเอ็ดบาทถ้วน'],
    ['11000000.00', 'สิบเอ็ดล้านบาทถ้วน'],
    ['101000101.00', 'หนึ่งร้อยเอ็ดล้านหนึ่งร้อยเอ็ดบาทถ้วน'],
    ['1000000000000.00', 'หนึ่งล้านล้านบาทถ้วน'],
    ['3100000000000.00', 'สามล้านหนึ่งแสนล้านบาทถ้วน'],
    ['2000001000000.00', 'สองล้านเอ็ดล้านบาทถ้วน'],
    ['0.01', 'หนึ่งสตางค์'],
    ['0.50', 'ห้าสิบสตางค์'],
    ['0.11', 'สิบเอ็ดสตางค์'],
    ['10.25', 'สิบบาทยี่สิบห้าสตางค์'],
    ['-101.50', 'ลบหนึ่งร้อยเอ็ดบาทห้าสิบสตางค์'],
    ['-0.25', 'ลบยี่สิบห้าสตางค์'],
  ])('%s is %s', (money, words) => {
    expect(bahtText(money)).toBe(words);
    expect(readBahtText(words)).toEqual({ ok: true, value: money });
  });

  test.each([
    ['หนึ่งร้อยหนึ่งบาทถ้วน', '101.00'],
    ['สิบหนึ่งบาท', '11.00'],
    ['(เจ็ดล้านสี่แสนสองพันบาทถ้วน)', '7402000.00'],
    ['เจ็ดล้าน สี่แสน สองพันบาท', '7402000.00'],
    ['ร้อยบาท', '100.00'],
    ['สองสิบบาท', '20.00'],
    ['ศูนย์บาท', '0.00'],
    ['ศูนย์บาทห้าสิบสตางค์', '0.50'],
  ])('%s is read as %s', (words, money) => {
    expect(readBahtText(words)).toEqual({ ok: true, value: money });
  });

  test.each([
    '',
    'บาท',
    'บาทถ้วน',
    'ลบ',
    'ล้านบาท',
    'หนึ่งร้อย',
    'ร้อยพันบาท',
    'หนึ่งสองบาท',
    'สิบบาทหนึ่งร้อยสตางค์',
    'สิบบาทบาท',
    'สิบเหรียญ',
    `หนึ่ง${'ล้าน'.repeat(3)}บาท`,
    'ล้าน'.repeat(5000),
  ])('%s is refused', (words) => {
    expect(readBahtText(words).ok).toBe(false);
  });

  it('counts past money too', () => {
    expect(numberText(10n ** 18n)).toBe('หนึ่งล้านล้านล้าน');
    expect(numberText(-21n)).toBe('ลบยี่สิบเอ็ด');
  });

  it('reads back whatever it writes', () => {
    const satang = fc.bigInt({ min: -(10n ** 17n) + 1n, max: 10n ** 17n - 1n });
    const small = fc.bigInt({ min: -200_000n, max: 200_000n });
    fc.assert(
      fc.property(fc.oneof(satang, small), (value) => {
        const money = moneyOf(value);
        expect(readBahtText(bahtText(money))).toEqual({ ok: true, value: money });
      }),
      { numRuns: 500 },
    );
  });
});
