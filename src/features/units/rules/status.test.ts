import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#kernel/civil-date.ts';
import type { UnitEntry } from '../model/entry.ts';
import { RuleContent } from '../model/rule.ts';
import type { UnitStatus } from '../model/unit.ts';
import { entryOf, membersOn, orderOn, refresherOn, trainingOn } from '../testing/sample-entries.ts';
import { foldUnit } from './fold.ts';
import { checkRule, readyRule, refresherDueOn, statusOf, wholeMonths } from './status.ts';

const file = new URL('../../../../programmes/disaster-unit-rule.json', import.meta.url);
const RULE = RuleContent.parse(JSON.parse(readFileSync(file, 'utf8')));
const ready = readyRule(RULE);
const TODAY = '2026-11-18';

describe('whole months', () => {
  it.each([
    ['2026-01-15', '2026-01-15', 0],
    ['2026-01-15', '2026-02-14', 0],
    ['2026-01-15', '2026-02-15', 1],
    ['2025-11-18', '2026-11-17', 11],
    ['2025-11-18', '2026-11-18', 12],
    ['2026-01-31', '2026-02-28', 1],
    ['2024-02-29', '2025-02-28', 12],
    ['2026-11-18', '2026-10-18', -1],
  ])('from %s to %s are %i', (from, to, months) => {
    expect(wholeMonths(from, to)).toBe(months);
  });
});

const trained = trainingOn('2026-03-06', 30, 20);
const CASES: [name: string, details: Parameters<typeof entryOf>[0][], status: UnitStatus][] = [
  ['nothing', [], 'none'],
  ['an equipment alone', [membersOn('2026-05-01', 10, 10)], 'none'],
  ['a course', [trainingOn('2026-03-06', 10, 5)], 'trained'],
  ['a course long ago, without an order', [trainingOn('2020-03-06')], 'trained'],
  [
    'a course and an order for fewer than the target',
    [trained, orderOn('2026-04-01', 40)],
    'ordered',
  ],
  ['an order without a course', [orderOn('2026-04-01')], 'ordered'],
  ['too few trained', [trainingOn('2026-03-06', 20, 29), orderOn('2026-04-01')], 'ordered'],
  ['all of it', [trained, orderOn('2026-04-01')], 'complete'],
  [
    'members lost since',
    [trained, orderOn('2026-04-01'), membersOn('2026-06-01', 20, 20)],
    'ordered',
  ],
  ['the last course a year ago', [trainingOn('2025-11-18'), orderOn('2025-12-01')], 'lapsed'],
  ['a year less a day', [trainingOn('2025-11-19'), orderOn('2025-12-01')], 'complete'],
  [
    'a refresher in time',
    [trainingOn('2024-11-18'), orderOn('2025-12-01'), refresherOn('2026-01-10')],
    'complete',
  ],
];

describe('the status by the rule that ships', () => {
  it.each(CASES)('after %s is told', (_name, details, status) => {
    expect(statusOf(foldUnit(details.map((one) => entryOf(one))), ready, TODAY)).toBe(status);
  });

  it('can be put in force, and says that nobody has verified it', () => {
    expect(checkRule(RULE).ok).toBe(true);
    expect(RULE.verified).toBe(false);
  });

  it('names the day of the next refresher', () => {
    expect(refresherDueOn(foldUnit([entryOf(trained)]), RULE)).toBe('2027-03-06');
    expect(refresherDueOn(foldUnit([]), RULE)).toBeNull();
  });
});

const RANKS: Record<UnitStatus, number> = {
  none: 0,
  trained: 1,
  ordered: 2,
  lapsed: 2,
  complete: 3,
};
const DAY = fc.integer({ min: 0, max: 1400 }).map((days) => addDays('2023-01-01', days));
const ENTRY: fc.Arbitrary<UnitEntry> = fc.oneof(
  DAY.map((day) => entryOf(trainingOn(day))),
  DAY.map((day) => entryOf(refresherOn(day))),
  fc
    .tuple(DAY, fc.integer({ min: 0, max: 60 }))
    .map(([day, count]) => entryOf(orderOn(day, count))),
);

describe('for any unit', () => {
  it('a course within the interval never makes the status worse', () => {
    const recent = fc.integer({ min: 0, max: 300 }).map((days) => addDays(TODAY, -days));
    fc.assert(
      fc.property(fc.array(ENTRY, { maxLength: 8 }), recent, (entries, day) => {
        const before = statusOf(foldUnit(entries), ready, TODAY);
        const after = statusOf(foldUnit([...entries, entryOf(trainingOn(day))]), ready, TODAY);
        expect(RANKS[after]).toBeGreaterThanOrEqual(RANKS[before]);
        expect(after).not.toBe('lapsed');
      }),
    );
  });

  it('a lapsed unit stays so however many days go by', () => {
    fc.assert(
      fc.property(fc.array(ENTRY, { maxLength: 8 }), fc.nat(800), (entries, days) => {
        const facts = foldUnit(entries);
        if (statusOf(facts, ready, TODAY) !== 'lapsed') return;
        expect(statusOf(facts, ready, addDays(TODAY, days))).toBe('lapsed');
      }),
    );
  });
});

const withConditions = (conditions: RuleContent['conditions']): RuleContent => ({
  ...RULE,
  conditions,
});

const changed = (when: string): RuleContent =>
  withConditions(RULE.conditions.map((one, at) => (at === 0 ? { ...one, when } : one)));

describe('a rule is refused', () => {
  it.each([
    ['a name that there is not', changed('people > 3'), 'unknown-name', 'body.conditions[0].when'],
    ['what cannot be read', changed('orders >'), 'not-readable', 'body.conditions[0].when'],
    [
      'a number where a truth is asked',
      changed('orders + 1'),
      'wrong-result',
      'body.conditions[0].when',
    ],
    [
      'a status twice and one not at all',
      withConditions(RULE.conditions.map((one) => ({ ...one, status: 'trained' as const }))),
      'each-status-once',
      'body.conditions',
    ],
  ])('with %s', (_name, rule, code, field) => {
    const result = checkRule(rule);
    expect(result.ok ? [] : result.refusals.map((one) => [one.code, one.field])).toContainEqual([
      code,
      field,
    ]);
  });
});
