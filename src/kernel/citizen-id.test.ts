import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import {
  checkDigitOf,
  citizenIdDigits,
  formatCitizenId,
  isCitizenId,
  syntheticCitizenId,
} from './citizen-id.ts';

/** Twelve digits and the check worked out by hand: (11 - Σ mod 11) mod 10. */
test.each([
  ['123456789012', 1],
  ['100000000000', 9],
  ['000000000000', 1],
  ['800000000000', 6],
  ['111111111111', 9],
])('the check digit of %s is %i', (firstTwelve, check) => {
  expect(checkDigitOf(firstTwelve)).toBe(check);
});

test.each([
  ['1234567890121', true],
  ['1-2345-67890-12-1', true],
  ['๑ ๒๓๔๕ ๖๗๘๙๐ ๑๒ ๑', true],
  ['1234567890122', false],
  ['0000000000001', false],
  ['123456789012', false],
  ['12345678901211', false],
  ['123456789012x', false],
  ['', false],
])('%s is a citizen id: %s', (text, valid) => {
  expect(isCitizenId(text)).toBe(valid);
});

it('prints an id in its groups', () => {
  expect(formatCitizenId('1234567890121')).toBe('1-2345-67890-12-1');
  expect(citizenIdDigits('1-2345-67890-12-1')).toBe('1234567890121');
});

it('refuses every other last digit', () => {
  const twelve = fc.stringMatching(/^[1-8]\d{11}$/);
  fc.assert(
    fc.property(twelve, fc.integer({ min: 1, max: 9 }), (firstTwelve, shift) => {
      const check = checkDigitOf(firstTwelve);
      expect(isCitizenId(`${firstTwelve}${check}`)).toBe(true);
      expect(isCitizenId(`${firstTwelve}${(check + shift) % 10}`)).toBe(false);
    }),
  );
});

it('makes ids that are nobody’s, all different', () => {
  fc.assert(
    fc.property(fc.nat(), (number) => {
      const id = syntheticCitizenId(number);
      expect(id).toMatch(/^[1-8]\d{12}$/);
      expect(isCitizenId(id)).toBe(false);
    }),
  );
  const ids = Array.from({ length: 5000 }, (_, number) => syntheticCitizenId(number));
  expect(new Set(ids).size).toBe(ids.length);
});
