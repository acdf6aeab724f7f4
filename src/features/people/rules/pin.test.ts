import { describe, expect, it } from 'vitest';
import { acceptNewPin, acceptPin } from './pin.ts';

const OWNER = { areaPath: '/49/4905/490502/49050203/', username: 'v.49050203' };

const codeOf = (pin: string): string => {
  const result = acceptPin(pin, OWNER);
  return result.ok ? 'accepted' : result.refusals[0].code;
};

describe('a PIN', () => {
  it.each([
    ['000000', 'pin-weak'],
    ['111111', 'pin-weak'],
    ['123456', 'pin-weak'],
    ['456789', 'pin-weak'],
    ['890123', 'pin-weak'],
    ['654321', 'pin-weak'],
    ['210987', 'pin-weak'],
    ['121212', 'pin-weak'],
    ['123123', 'pin-weak'],
    ['112112', 'pin-weak'],
    ['123321', 'pin-weak'],
    ['112233', 'pin-weak'],
    ['998877', 'pin-weak'],
    ['135791', 'pin-weak'],
    ['246802', 'pin-weak'],
    ['147258', 'pin-weak'],
    ['159357', 'pin-weak'],
    ['100001', 'pin-weak'],
    ['252600', 'pin-weak'],
    ['112526', 'pin-weak'],
    ['199900', 'pin-weak'],
    ['490502', 'pin-weak'],
    ['050203', 'pin-weak'],
    ['12345', 'pin-form'],
    ['1234567', 'pin-form'],
    ['12345a', 'pin-form'],
    ['', 'pin-form'],
    ['830174', 'accepted'],
    ['490601', 'accepted'],
    ['719384', 'accepted'],
  ])('%s is %s', (pin, outcome) => {
    expect(codeOf(pin)).toBe(outcome);
  });

  it('leaves nearly all of a million to choose from', () => {
    const STEP = 37;
    const tried = Array.from({ length: Math.floor(1_000_000 / STEP) }, (_, at) => at * STEP);
    const taken = tried.filter((one) => codeOf(String(one).padStart(6, '0')) === 'accepted');
    expect(taken.length).toBeGreaterThan(tried.length * 0.95);
  });
});

describe('a PIN in place of the current one', () => {
  it.each([
    ['274913', '830174', 'accepted', undefined],
    ['830174', '830174', 'pin-same', 'body.next'],
    ['123456', '830174', 'pin-weak', 'body.next'],
    ['27491', '830174', 'pin-form', 'body.next'],
    ['', '', 'pin-form', 'body.next'],
  ])('%s instead of %s: %s', (next, current, code, field) => {
    const result = acceptNewPin(next, current, OWNER);
    const refusal = result.ok ? { code: 'accepted', field: undefined } : result.refusals[0];
    expect(refusal).toMatchObject({ code });
    expect(refusal.field).toBe(field);
  });
});
