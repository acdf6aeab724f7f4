import { expect, test } from 'vitest';
import { shortPeriod } from './period-short.ts';

test.each([
  ['2026-W47', '2026-11-16', '2026-11-23', '16-22', 'พ.ย. 69'],
  ['2026-W49', '2026-11-30', '2026-12-07', '30-6', 'ธ.ค. 69'],
  ['2026-11', '2026-11-01', '2026-12-01', 'พ.ย.', '2569'],
  ['FY2570-Q1', '2026-10-01', '2027-01-01', 'ไตรมาส 1', '2570'],
  ['round-1', '2026-11-16', '2026-11-17', '16', 'พ.ย. 69'],
])('%s', (id, startOn, endOn, top, under) => {
  const short = shortPeriod({ id, startOn, endOn });
  expect([short.top.th, short.under.th]).toEqual([top, under]);
});
