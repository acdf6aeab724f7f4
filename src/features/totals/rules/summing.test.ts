import { expect, test } from 'vitest';
import { areasOf, keyOf, totalsOf } from './summing.ts';

test.each([
  ['/', []],
  ['/49/', ['/49/']],
  ['/49/4905/', ['/49/']],
  ['/49/4905/490502/', ['/49/', '/49/4905/']],
])('%s is part of %o', (path, areas) => expect(areasOf(path)).toEqual(areas));

test('adds exactly, counts nil as a report without figures, and keeps the stages apart', () => {
  const base = { periodId: 'p', areaPath: '/49/4905/', nil: false };
  const totals = totalsOf([
    { ...base, accepted: true, numbers: { budget: '0.1' } },
    { ...base, accepted: false, numbers: { budget: '0.2' } },
    { ...base, accepted: false, nil: true, numbers: {} },
  ]);
  const at = (field: string, stage: 'received' | 'accepted') =>
    totals.get(keyOf({ periodId: 'p', areaPath: '/49/', field, stage }));
  expect(at('budget', 'received')).toMatchObject({ reports: 2, total: '0.3', greatest: '0.2' });
  expect(at('budget', 'accepted')).toMatchObject({ reports: 1, total: '0.1' });
  expect(at('', 'received')).toMatchObject({ reports: 3, total: '1' });
  expect(at('', 'accepted')).toMatchObject({ reports: 1, total: '0' });
});
