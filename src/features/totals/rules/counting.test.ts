import { describe, expect, it } from 'vitest';
import { type AwaitedReport, countsByArea } from './counting.ts';

const DUE = '2026-11-20T09:30:00.000Z';
const EXTENDED = '2026-11-27T09:30:00.000Z';

const report = (
  status: AwaitedReport['state']['status'],
  verdict: AwaitedReport['state']['verdict'] = null,
  nil = false,
): AwaitedReport => ({
  periodId: '2026-W47',
  areaPath: '/49/4905/',
  awaitedUntil: DUE,
  state: { status, verdict, nil },
});

const figures = (reports: readonly AwaitedReport[], key: string) => {
  const row = countsByArea(reports).get(key);
  return row && [row.onTime, row.late, row.nil, row.nilLate, row.excused, row.unsent];
};

describe('counting reports by area', () => {
  it.each<[string, AwaitedReport, number[]]>([
    ['nothing sent', report('due'), [0, 0, 0, 0, 0, 1]],
    ['sent in time', report('in-review', 'on-time'), [1, 0, 0, 0, 0, 0]],
    ['sent late', report('accepted', 'late'), [0, 1, 0, 0, 0, 0]],
    ['sent back', report('returned', 'late'), [0, 1, 0, 0, 0, 0]],
    ['nil in time', report('accepted', 'on-time', true), [0, 0, 1, 0, 0, 0]],
    ['nil late', report('in-review', 'late', true), [0, 0, 1, 1, 0, 0]],
    ['excused', report('excused'), [0, 0, 0, 0, 1, 0]],
    ['excused after it was sent', report('excused', 'late'), [0, 0, 0, 0, 1, 0]],
  ])('%s', (_what, one, expected) => {
    expect(figures([one], `2026-W47 /49/ ${DUE}`)).toEqual(expected);
  });

  it('adds up what is due at the same time, and keeps an extension apart', () => {
    const reports = [report('due'), report('due'), { ...report('due'), awaitedUntil: EXTENDED }];
    expect(figures(reports, `2026-W47 /49/ ${DUE}`)).toEqual([0, 0, 0, 0, 0, 2]);
    expect(figures(reports, `2026-W47 /49/ ${EXTENDED}`)).toEqual([0, 0, 0, 0, 0, 1]);
  });

  it('counts for every area above the office, and for none the nation itself', () => {
    const village = { ...report('due'), areaPath: '/49/4905/490501/49050101/' };
    const nation = { ...report('due'), areaPath: '/' };
    expect([...countsByArea([village, nation]).values()].map(({ areaPath }) => areaPath)).toEqual([
      '/49/',
      '/49/4905/',
      '/49/4905/490501/',
    ]);
  });
});
