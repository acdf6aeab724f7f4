import { describe, expect, it } from 'vitest';
import { aheadMonth, monthsAhead, officeMonthOf } from './ahead-month.ts';

const items = (...ids: string[]) => ids.map((id) => ({ id, state: 'refused' as const }));
const names = (...waiting: Parameters<typeof monthsAhead>[2]) =>
  monthsAhead('own', '2027-01', waiting).map(({ officeId, month }) => aheadMonth(officeId, month));

const OWN = ['month:own:2027-01', 'month:own:2027-02', 'month:own:2026-12'];

describe('the months that are kept for a time without a network', () => {
  it.each<[string, Parameters<typeof monthsAhead>[2], string[]]>([
    ['are this one, the next and the last', [], OWN],
    [
      'are those of which something waits too, of another office as well',
      items('plan:own:2027-05', 'plan:other:2027-01'),
      [...OWN, 'month:own:2027-05', 'month:other:2027-01'],
    ],
    ['are named once', items('plan:own:2027-01', 'plan:own:2026-12'), OWN],
    ['are none of what was received', [{ id: 'plan:own:2027-05', state: 'received' }], OWN],
    ['are none of other items', items('report:1', 'unit:2:3'), OWN],
  ])('%s', (_name, waiting, expected) => {
    expect(names(...waiting)).toEqual(expected);
  });
});

it('an item of a plan names its office and its month', () => {
  expect(officeMonthOf({ id: 'plan:x:2026-11' })).toEqual({ officeId: 'x', month: '2026-11' });
  expect(officeMonthOf({ id: 'unit:x:2026-11' })).toBeUndefined();
});
