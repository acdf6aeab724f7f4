import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Counts } from '../model.ts';
import {
  completenessOf,
  countsOf,
  markOf,
  NO_COUNTS,
  sumCounts,
  timelinessOf,
  totalOf,
  tupleOf,
} from './counts.ts';

const of = (part: Partial<Counts>): Counts => ({ ...NO_COUNTS, ...part });

describe('completeness and timeliness in percent', () => {
  test.each([
    ['nothing owed', {}, undefined, undefined],
    ['only excused', { excused: 3 }, undefined, undefined],
    ['none due yet', { due: 5 }, undefined, undefined],
    ['all on time', { onTime: 7 }, 100, 100],
    ['excused leave the denominator', { onTime: 6, excused: 1 }, 100, 100],
    ['not yet due leave it too', { onTime: 3, due: 4 }, 100, 100],
    ['late is complete and not timely', { onTime: 1, late: 1 }, 100, 50],
    ['nil is a report', { nil: 2 }, 100, 100],
    ['a late nil is late', { nil: 2, nilLate: 1 }, 100, 50],
    ['a missing one counts', { onTime: 3, missing: 1 }, 75, 75],
    ['almost is not all', { onTime: 1999, missing: 1 }, 99.9, 99.9],
    ['nothing sent', { missing: 2 }, 0, 0],
  ])('%s', (_case, part, completeness, timeliness) => {
    expect(completenessOf(of(part))).toBe(completeness);
    expect(timelinessOf(of(part))).toBe(timeliness);
  });
});

test.each([
  [{}, undefined],
  [{ excused: 1 }, 'excused'],
  [{ nil: 1, excused: 1 }, 'nil'],
  [{ onTime: 1, nil: 1 }, 'on-time'],
  [{ onTime: 1, due: 1 }, 'due'],
  [{ onTime: 9, late: 1 }, 'late'],
  [{ onTime: 9, late: 1, missing: 1 }, 'missing'],
] as const)('%o is marked %s', (part, mark) => expect(markOf(of(part))).toBe(mark));

const counts = fc
  .record({
    onTime: fc.nat(999),
    late: fc.nat(999),
    nil: fc.nat(999),
    nilLate: fc.nat(999),
    missing: fc.nat(999),
    excused: fc.nat(999),
    due: fc.nat(999),
  })
  .map((found) => ({ ...found, nilLate: Math.min(found.nil, found.nilLate) }));

describe('for any counts', () => {
  it('0 ≤ timeliness ≤ completeness ≤ 100, and only all is 100', () =>
    fc.assert(
      fc.property(counts, (found) => {
        const complete = completenessOf(found);
        if (complete === undefined) return;
        expect(timelinessOf(found)).toBeGreaterThanOrEqual(0);
        expect(timelinessOf(found)).toBeLessThanOrEqual(complete);
        expect(complete).toBeLessThanOrEqual(100);
        expect(complete === 100).toBe(found.missing === 0);
      }),
    ));

  it('travelling and adding keep every report', () =>
    fc.assert(
      fc.property(fc.array(fc.option(counts)), (cells) => {
        const tuples = cells.map((cell) => cell && tupleOf(cell));
        const total = cells.reduce((sum, cell) => sum + (cell ? totalOf(cell) : 0), 0);
        expect(totalOf(sumCounts(tuples))).toBe(total);
        for (const cell of cells) if (cell) expect(countsOf(tupleOf(cell))).toEqual(cell);
      }),
    ));
});
