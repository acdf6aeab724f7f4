import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { toArabicDigits, toThaiDigits, withDigits } from './thai-digits.ts';

test.each([
  ['ที่ มท 0018.1/ว 328', 'ที่ มท ๐๐๑๘.๑/ว ๓๒๘'],
  ['0123456789', '๐๑๒๓๔๕๖๗๘๙'],
  ['', ''],
])('%s = %s', (arabic, thai) => {
  expect(toThaiDigits(arabic)).toBe(thai);
  expect(toArabicDigits(thai)).toBe(arabic);
  expect(withDigits(arabic, 'thai')).toBe(thai);
  expect(withDigits(thai, 'arabic')).toBe(arabic);
});

it('changes nothing but digits, and changes them back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const arabic = toArabicDigits(text);
      expect(toArabicDigits(toThaiDigits(text))).toBe(arabic);
      expect(arabic).toHaveLength(text.length);
    }),
  );
});
