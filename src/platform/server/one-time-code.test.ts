import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base32, codeAt, enrolmentLink, findStep, stepAt } from './one-time-code.ts';

const KEY = Buffer.from('12345678901234567890');
const at = (seconds: number): string => new Date(seconds * 1000).toISOString();

describe('codeAt', () => {
  it.each([
    [0, '755224'],
    [1, '287082'],
    [2, '359152'],
    [3, '969429'],
    [4, '338314'],
    [5, '254676'],
    [6, '287922'],
    [7, '162583'],
    [8, '399871'],
    [9, '520489'],
  ])('gives what RFC 4226 gives for counter %i', (counter, code) => {
    expect(codeAt(KEY, counter)).toBe(code);
  });

  // RFC 6238 writes eight digits; six are their end.
  it.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('gives what RFC 6238 gives at second %i', (second, code) => {
    expect(codeAt(KEY, stepAt(at(second)))).toBe(code.slice(2));
  });
});

describe('findStep', () => {
  const NOW = at(1_800_000_000);
  const present = stepAt(NOW);

  it.each([
    ['now', 0, true],
    ['one early', -1, true],
    ['one late', 1, true],
    ['two early', -2, false],
    ['two late', 2, false],
  ])('takes a code of %s: %s', (_name, distance, taken) => {
    const step = present + distance;
    expect(findStep(KEY, codeAt(KEY, step), NOW, 0)).toBe(taken ? step : undefined);
  });

  it('takes no code twice, and none before one it has taken', () => {
    expect(findStep(KEY, codeAt(KEY, present), NOW, present)).toBeUndefined();
    expect(findStep(KEY, codeAt(KEY, present - 1), NOW, present)).toBeUndefined();
    expect(findStep(KEY, codeAt(KEY, present + 1), NOW, present)).toBe(present + 1);
  });

  it('takes nothing that is not a code', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/^\d{6}$/.test(text));
        expect(findStep(KEY, text, NOW, 0)).toBeUndefined();
      }),
    );
  });
});

describe('base32', () => {
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('writes %j as RFC 4648 does', (text, written) => {
    expect(base32(Buffer.from(text))).toBe(written);
  });
});

it('an enrolment link names the account and the key', () => {
  expect(enrolmentLink(KEY, 'Amphoe', 'a.b')).toBe(
    'otpauth://totp/Amphoe:a.b?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Amphoe&algorithm=SHA1&digits=6&period=30',
  );
});
