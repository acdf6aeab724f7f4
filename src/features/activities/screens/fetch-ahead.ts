import { bangkokDate } from '#kernel/bangkok-time.ts';
import { fetchOneAhead } from '#web/ahead.ts';
import { call } from '#web/api.ts';
import { isUnderstood } from '#web/outbox/item.ts';
import { outboxOf } from '#web/outbox/use-outbox.ts';
import type { Session } from '#web/session.ts';
import { getMonthPlan } from '../contract/plans.ts';
import { aheadMonth, monthsAhead } from './ahead-month.ts';

const openItems = async (account: string) =>
  (await (await outboxOf(account)).look()).items.filter(isUnderstood);

/**
 * Keeps the plans of this month, the next and the last, and of months of which something waits, with their screens, for
 * a time without a network.
 */
export const fetchMonthsAhead = async (
  { account, office }: Session,
  isWanted: () => boolean,
): Promise<void> => {
  const now = bangkokDate(new Date().toISOString()).slice(0, 7);
  for (const { officeId, month } of monthsAhead(office.id, now, await openItems(account.id))) {
    if (!isWanted()) return;
    const query = { month, ...(officeId !== office.id && { officeId }) };
    await fetchOneAhead(account.id, aheadMonth(officeId, month), () =>
      call(getMonthPlan, { query }),
    );
  }
  await Promise.all([import('./month.tsx'), import('./activity.tsx')]);
};
