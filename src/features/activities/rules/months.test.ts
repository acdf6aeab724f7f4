import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekdayOf } from '#kernel/civil-date.ts';
import { ActivityPlan } from '../model/plan.ts';
import { monthAway, monthSpan, sameWeekdayIn, shiftedPlans, weeksOf } from './months.ts';

test.each([
  ['the first Sunday', '2026-11-01', '2026-12-01', '2026-12-06'],
  ['the second Tuesday', '2026-11-10', '2026-12-15', '2026-12-08'],
  ['a fifth Sunday where there is none', '2026-11-29', '2027-02-01', '2027-02-28'],
  ['a fifth Monday where there is one', '2026-11-30', '2027-03-10', '2027-03-29'],
  ['over the year', '2026-12-14', '2027-01-01', '2027-01-11'],
  ['29 February', '2028-02-29', '2028-03-01', '2028-03-28'],
])('%s', (_name, from, month, expected) => {
  expect(sameWeekdayIn(from, month)).toBe(expected);
});

test('a shifted day lies in the month, on the same weekday', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01') });
  const text = days.filter((day) => !Number.isNaN(day.getTime()));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [from, month] = [one.toISOString().slice(0, 10), other.toISOString().slice(0, 10)];
      const shifted = sameWeekdayIn(from, month);
      expect(shifted.slice(0, 7)).toBe(month.slice(0, 7));
      expect(weekdayOf(shifted)).toBe(weekdayOf(from));
    }),
  );
});

test('a month’s plans are shifted in order of their new days', () => {
  const plan = (title: string, heldOn: string) =>
    ActivityPlan.parse({ type: 'special', title, heldOn });
  const shifted = shiftedPlans([plan('ก', '2026-11-02'), plan('ข', '2026-11-01')], '2026-12-01');
  expect(shifted.map(({ title, heldOn }) => [title, heldOn])).toEqual([
    ['ข', '2026-12-06'],
    ['ก', '2026-12-07'],
  ]);
});

test('months and their weeks', () => {
  expect([monthAway('2026-12', 1), monthAway('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  expect(monthSpan('2026-11')).toMatchObject({ startOn: '2026-11-01', endOn: '2026-12-01' });
  const weeks = weeksOf('2026-11');
  expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7]);
  expect(weeks[0]?.indexOf('2026-11-01')).toBe(6);
  expect(weeks.flat().filter(Boolean)).toHaveLength(30);
});
