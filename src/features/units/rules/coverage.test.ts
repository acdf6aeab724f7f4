import { describe, expect, it } from 'vitest';
import {
  type Counted,
  childWithin,
  coverageOf,
  NO_COVERAGE,
  percent,
  sumCoverage,
} from './coverage.ts';

const unit = (status: Counted['status'], isUpdated = false): Counted => ({
  status,
  trainedMen: 30,
  trainedWomen: 20,
  active: 45,
  isUpdated,
});

describe('coverage', () => {
  const some = [unit('complete', true), unit('complete'), unit('none', true), unit('lapsed')];

  it('counts every unit once, in its status', () => {
    const counts = coverageOf(some);
    expect(counts).toMatchObject({
      units: 4,
      complete: 2,
      none: 1,
      lapsed: 1,
      updated: 2,
      active: 180,
    });
    const { units, none, trained, ordered, complete, lapsed } = counts;
    expect(none + trained + ordered + complete + lapsed).toBe(units);
  });

  it('of the parts adds up to that of the whole', () => {
    const parts = [coverageOf(some.slice(0, 1)), coverageOf(some.slice(1)), NO_COVERAGE];
    expect(sumCoverage(parts)).toEqual(coverageOf(some));
  });

  it.each([
    ['/', '/49/4905/4905901/', '/49/'],
    ['/49/', '/49/4905/4905901/', '/49/4905/'],
    ['/49/', '/49/4900001/', '/49/4900001/'],
    ['/49/4905/', '/49/4905/4905901/', '/49/4905/4905901/'],
  ])('below %s, %s belongs to %s', (area, path, child) => {
    expect(childWithin(area, path)).toBe(child);
  });

  it.each([
    [0, 0, null],
    [0, 3, 0],
    [199, 200, 99],
    [200, 200, 100],
  ])('%i of %i are %s per cent', (count, of, expected) => {
    expect(percent(count, of)).toBe(expected);
  });
});
