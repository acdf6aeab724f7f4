import { replaceCounts } from '#features/completeness/door.ts';
import { NATION } from '#kernel/area.ts';
import type { Database } from '#server/db.ts';
import type { Services } from '#server/services.ts';
import { deleteTotals, insertTotals, takeChangedGroups, takeRollUp } from './store/roll-up.ts';

const GROUPS_AT_ONCE = 200;
const EVERY_MS = 1_000;
// A batch is followed by a rest of so many times what it took: however much waits, callers keep most of
// the database. A thousand changed groups a second still come within five seconds.
const REST = 4;

/**
 * Computes one batch of changed groups anew, their totals and their completeness, and gives how many; 0
 * when none waits or another process is at it. Reading happens after the lock and the marks are taken,
 * so of two processes the later one always sees what the earlier one saw.
 */
export const rollUpBatch = (db: Database, most = GROUPS_AT_ONCE): Promise<number> =>
  db.inScope(NATION, async (tx) => {
    if (!(await takeRollUp(tx))) return 0;
    const groups = await takeChangedGroups(tx, most);
    if (groups.length === 0) return 0;
    await replaceCounts(tx, groups);
    await deleteTotals(tx, groups);
    await insertTotals(tx, groups);
    return groups.length;
  });

/** Computes changed groups until none waits; gives how many. */
export const rollUpAll = async (db: Database): Promise<number> => {
  let all = 0;
  for (let taken = await rollUpBatch(db); taken > 0; taken = await rollUpBatch(db)) all += taken;
  return all;
};

/** Milliseconds until the next look, after a batch of so many groups that took so long. */
const pauseAfter = (groups: number, took: number): number =>
  Math.max(groups < GROUPS_AT_ONCE ? EVERY_MS : 0, REST * took);

/**
 * Keeps totals and completeness fresh from within this process: looks for changes every second and works
 * until none waits, resting between batches. A failure is logged and tried again at the next look. `stop`
 * waits for the running batch.
 */
export const startTotalsRollup = (
  services: Pick<Services, 'db' | 'log'>,
): { readonly stop: () => Promise<void> } => {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const batch = async (): Promise<void> => {
    const began = performance.now();
    const groups = await rollUpBatch(services.db).catch((error: unknown) => {
      services.log.error({ err: error }, 'totals roll-up failed');
      return 0;
    });
    if (!stopped) timer = setTimeout(begin, pauseAfter(groups, performance.now() - began));
  };
  const begin = (): void => {
    running = batch();
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
