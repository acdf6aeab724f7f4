import type { OutboxItem } from '#web/outbox/item.ts';
import { monthAway } from '../rules/months.ts';

/** The plan of an office for a month. */
export type OfficeMonth = { readonly officeId: string; readonly month: string };

/** How the ids of the items of all plans begin. */
export const PLAN_ITEMS = 'plan:';

/** The office and the month of an item of a plan; undefined for one of something else. */
export const officeMonthOf = ({ id }: Pick<OutboxItem, 'id'>): OfficeMonth | undefined => {
  const [, officeId = '', month = ''] = id.split(':');
  return id.startsWith(PLAN_ITEMS) && month !== '' ? { officeId, month } : undefined;
};

/**
 * What is kept for a time without a network: the months that an office writes in (results of the last, this one, the
 * next), and those of which something waits on this device, each once.
 */
export const monthsAhead = (
  officeId: string,
  now: string,
  items: readonly Pick<OutboxItem, 'id' | 'state'>[],
): readonly OfficeMonth[] => {
  const own = [0, 1, -1].map((by) => ({ officeId, month: monthAway(now, by) }));
  const waiting = items
    .filter(({ state }) => state !== 'received')
    .flatMap((item) => officeMonthOf(item) ?? []);
  const byName = [...own, ...waiting].map((one) => [aheadMonth(one.officeId, one.month), one]);
  return [...new Map(byName as [string, OfficeMonth][]).values()];
};

/** Under what the months of all offices are kept for a time without a network. */
export const AHEAD_MONTHS = 'month:';

/** Under what the plan of an office for a month (`2026-11`) is kept for a time without a network. */
export const aheadMonth = (officeId: string, month: string): string =>
  `${AHEAD_MONTHS}${officeId}:${month}`;
