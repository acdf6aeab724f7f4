import { NATION } from '#kernel/area.ts';
import type { Database } from '#server/db.ts';
import type { Services } from '#server/services.ts';
import { deleteTotals, insertTotals, takeChanges, takeRollUp } from './store/roll-up.ts';

const MARKS_AT_ONCE = 2_000;
const EVERY_MS = 1_000;

/**
 * Computes one batch of changed groups anew and gives how many marks it took; 0 when the queue is
 * empty or another process is at it. Reading happens after the lock and the marks are taken, so of two
 * processes the later one always sees what the earlier one saw.
 */
export const rollUpBatch = (db: Database, most = MARKS_AT_ONCE): Promise<number> =>
  db.inScope(NATION, async (tx) => {
    if (!(await takeRollUp(tx))) return 0;
    const { taken, groups } = await takeChanges(tx, most);
    if (groups.length === 0) return 0;
    await deleteTotals(tx, groups);
    await insertTotals(tx, groups);
    return taken;
  });

/** Computes changed groups until none waits; gives how many marks it took. */
export const rollUpAll = async (db: Database): Promise<number> => {
  let all = 0;
  for (let taken = await rollUpBatch(db); taken > 0; taken = await rollUpBatch(db)) all += taken;
  return all;
};

/**
 * Keeps totals fresh from within this process: looks for changes every second and works until none
 * waits. A failure is logged and tried again at the next look. `stop` waits for the running round.
 */
export const startTotalsRollup = (
  services: Pick<Services, 'db' | 'log'>,
): { readonly stop: () => Promise<void> } => {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const round = async (): Promise<void> => {
    try {
      while (!stopped && (await rollUpBatch(services.db)) > 0);
    } catch (error) {
      services.log.error({ err: error }, 'totals roll-up failed');
    }
    if (!stopped) timer = setTimeout(begin, EVERY_MS);
  };
  const begin = (): void => {
    running = round();
  };
  begin();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};
