import { expect, test } from 'vitest';
import type { OwedReport } from '../model/activity.ts';
import { ActivityPlan } from '../model/plan.ts';
import { standingOf } from './standing.ts';

const NOW = '2026-11-20T03:00:00.000Z';

const report = (over: Partial<OwedReport> = {}): OwedReport => ({
  id: 'r',
  status: 'due',
  nil: false,
  dueAt: '2026-11-23T09:30:00.000Z',
  extendedTo: null,
  ...over,
});

test.each([
  ['draft', 'draft', '2026-11-25', null],
  ['cancelled', 'cancelled', '2026-11-25', null],
  ['ahead', 'planned', '2026-11-25', report()],
  ['today', 'planned', '2026-11-20', report()],
  ['toReport', 'planned', '2026-11-19', report()],
  ['overdue', 'planned', '2026-11-10', report({ dueAt: '2026-11-13T09:30:00.000Z' })],
  [
    'toReport',
    'planned',
    '2026-11-10',
    report({ dueAt: '2026-11-13T09:30:00.000Z', extendedTo: '2026-11-30T09:30:00.000Z' }),
  ],
  ['reported', 'planned', '2026-11-19', report({ status: 'in-review' })],
  ['returned', 'planned', '2026-11-19', report({ status: 'returned' })],
  ['accepted', 'planned', '2026-11-19', report({ status: 'accepted' })],
] as const)('%s: %s on %s', (expected, state, heldOn, owed) => {
  const plan = ActivityPlan.parse({ type: 'special', title: 'ก', heldOn });
  expect(standingOf({ state, plan, report: owed }, '2026-11-20', NOW)).toBe(expected);
});
