import { describe, expect, it } from 'vitest';
import { fitsDay } from './upload-quota.ts';

describe('fitsDay', () => {
  it.each([
    ['the first', 0, 0, 10, true],
    ['exactly full', 3, 90, 10, true],
    ['one byte too many', 3, 91, 10, false],
    ['larger than a day', 0, 0, 101, false],
    ['the last piece', 4999, 0, 1, true],
    ['one piece too many', 5000, 0, 1, false],
  ])('%s', (_name, pieces, sent, bytes, fits) => {
    expect(fitsDay({ pieces, bytes: sent }, bytes, 100)).toBe(fits);
  });
});
