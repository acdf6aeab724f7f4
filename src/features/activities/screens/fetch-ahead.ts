import { bangkokDate } from '#kernel/bangkok-time.ts';
import { fetchOneAhead } from '#web/ahead.ts';
import { call } from '#web/api.ts';
import type { Session } from '#web/session.ts';
import { getMonthPlan } from '../contract/plans.ts';
import { monthAway } from '../rules/months.ts';
import { aheadMonth } from './ahead-month.ts';

/** Keeps the plans of this month and the next, with their screens, for a time without a network. */
export const fetchMonthsAhead = async (
  { account, office }: Session,
  isWanted: () => boolean,
): Promise<void> => {
  const now = bangkokDate(new Date().toISOString()).slice(0, 7);
  for (const month of [now, monthAway(now, 1)]) {
    if (!isWanted()) return;
    await fetchOneAhead(account.id, aheadMonth(office.id, month), () =>
      call(getMonthPlan, { query: { month } }),
    );
  }
  await Promise.all([import('./month.tsx'), import('./activity.tsx')]);
};
