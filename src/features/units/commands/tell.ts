import { NATION } from '#kernel/area.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import type { Services } from '#server/services.ts';
import { getRule, judgeUnits } from '../queries/units.ts';
import { insertSilence } from '../store/notices.ts';
import { listUnitRows } from '../store/units.ts';

/**
 * Once a month, from the day that the rule names, tells each authority that has updated nothing, and its
 * district how many there are. Whoever was told this month is not told again. Gives how many were told.
 */
export const tellOfSilentUnits = (services: Services): Promise<number> =>
  services.db.inScope(NATION, async (tx) => {
    const now = services.now();
    const today = bangkokDate(now);
    const rule = await getRule(tx);
    if (Number(today.slice(8)) < rule.remindOnDay) return 0;
    const units = judgeUnits(await listUnitRows(tx, NATION), rule, today);
    const silent = units.filter(({ isUpdated }) => !isUpdated).map(({ officeId }) => officeId);
    return insertSilence(tx, silent, today.slice(0, 7), now);
  });
