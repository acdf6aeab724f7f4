import { describe, expect, it, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { findCalendarPeriod } from '#kernel/period.ts';
import type { Candidate, PickRule, SummaryRow } from '../model/summary.ts';
import {
  chooseByRule,
  countOf,
  decideIssuing,
  decidePeriod,
  duePeriods,
  figureOf,
  issuesDue,
  sumTexts,
} from './summaries.ts';

test.each([
  ['week', 0, '2026-11-23', ['2026-W47', '2026-W46']],
  ['week', 0, '2026-11-22', ['2026-W46', '2026-W45']],
  ['week', 1, '2026-11-23', ['2026-W46', '2026-W45']],
  ['week', 1, '2026-11-24', ['2026-W47', '2026-W46']],
  ['month', 0, '2026-12-01', ['2026-11', '2026-10']],
  ['month', 4, '2026-12-04', ['2026-10']],
  ['month', 4, '2026-12-05', ['2026-11', '2026-10']],
  ['month', 0, '2026-10-15', []],
  ['month', 0, '2027-10-01', ['2027-09', '2027-08']],
  ['week', 1, '2026-10-06', ['2026-W40']],
  ['week', 1, '2026-10-13', ['2026-W41', '2026-W40']],
  ['week', 1, '2027-10-05', ['2027-W39', '2027-W38']],
] as const)('every %s, %s days after, on %s', (every, daysAfter, today, expected) => {
  expect(duePeriods({ every, daysAfter }, 2027, today, 2).map(({ id }) => id)).toEqual(expected);
});

// 28 September to 4 October 2026: its days are of two fiscal years, so of two programmes.
test.each([2026, 2027])('a week of two fiscal years is summed up in both: %i', (fiscalYear) => {
  const due = duePeriods({ every: 'week', daysAfter: 1 }, fiscalYear, '2026-10-06', 1);
  expect(due.map(({ id }) => id)).toEqual(['2026-W40']);
});

test.each([
  ['2026-11-24', '2026-W47', '2026-W46'],
  ['2026-10-06', '2026-W40', undefined],
  ['2027-10-05', '2027-W39', '2027-W38'],
  ['2027-10-11', '2027-W39', '2027-W38'],
  ['2027-10-12', undefined, '2027-W39'],
  ['2027-10-19', undefined, undefined],
])('what comes out on %s: %s, and anew %s', (today, newest, before) => {
  const due = issuesDue({ every: 'week', daysAfter: 1 }, 2027, today);
  expect([due.newest?.id, due.before?.id]).toEqual([newest, before]);
});

const candidate = (reportId: string, over: Partial<Candidate> = {}): Candidate => ({
  reportId,
  title: reportId,
  type: 'development',
  office: { th: 'ก', en: 'a' },
  areaPath: '/49/4905/',
  heldOn: '2026-11-18',
  score: '10',
  photos: ['p'],
  ...over,
});

const rule = (over: Partial<PickRule> = {}): PickRule => ({
  activities: 3,
  photos: 2,
  by: [],
  fromEachArea: false,
  ...over,
});

describe('the choice by rule', () => {
  const all = [
    candidate('a', { score: '30' }),
    candidate('b', { score: '200' }),
    candidate('c', { score: '90' }),
    candidate('d', { score: '20', areaPath: '/49/4901/' }),
    candidate('e', { score: '900', photos: [] }),
  ];
  it('takes the greatest first, and none without photos', () => {
    expect(chooseByRule(all, rule())).toEqual(['b', 'c', 'a']);
  });
  it('takes the best of each area first', () => {
    expect(chooseByRule(all, rule({ fromEachArea: true }))).toEqual(['b', 'd', 'c']);
  });
  it('takes the newer of equals, and no more than there are', () => {
    const equals = [candidate('x'), candidate('y', { heldOn: '2026-11-19' })];
    expect(chooseByRule(equals, rule())).toEqual(['y', 'x']);
  });
});

const actor = (level: Actor['level'], ...roles: Actor['roles']): Actor => ({
  accountId: 'a',
  officeId: 'o',
  level,
  areaPath: '/49/',
  roles,
});

test.each([
  ['a reviewer of the province', actor('province', 'reviewer'), undefined],
  ['a compiler of the department', actor('department', 'compiler'), undefined],
  ['a recorder', actor('province', 'recorder'), 'role'],
  ['a district', actor('district', 'reviewer'), 'other-level'],
])('who issues: %s', (_name, who, code) => {
  const result = decideIssuing({ levels: ['province', 'department'] }, who);
  expect(result.ok ? undefined : result.refusals[0].code).toBe(code);
});

test.each([
  ['2026-W47', undefined],
  ['2026-W48', 'period-ahead'],
  ['2026-11', 'unknown-period'],
  ['nothing', 'unknown-period'],
])('which period is issued on 20 November: %s', (id, code) => {
  const result = decidePeriod({ every: 'week' }, findCalendarPeriod(id), '2026-11-20');
  expect(result.ok ? undefined : result.refusals[0].code).toBe(code);
});

test('figures are added up exactly', () => {
  const row = (activities: number, budget?: string): SummaryRow => ({
    ...{ areaPath: '/49/4905/', area: { th: 'ก', en: 'a' }, level: 'village', type: 'special' },
    activities,
    figures: budget === undefined ? {} : { budget },
  });
  const rows = [row(2, '0.1'), row(3, '0.2'), row(1)];
  expect([countOf(rows), figureOf(rows, 'budget'), figureOf(rows, 'none')]).toEqual([
    6,
    '0.3',
    '0',
  ]);
  expect(sumTexts(['12', undefined, 'x', '3.50'])).toBe('15.5');
});
