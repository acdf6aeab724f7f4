import { replaceCounts } from '#features/completeness/door.ts';
import { NATION } from '#kernel/area.ts';
import type { Database } from '#server/db.ts';
import { type Rounds, startRounds } from '#server/rounds.ts';
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

/** Keeps totals and completeness fresh from within this process: looks for changes every second. */
export const startTotalsRollup = ({ db, log }: Pick<Services, 'db' | 'log'>): Rounds =>
  startRounds({
    what: 'totals roll-up',
    everyMs: EVERY_MS,
    rest: REST,
    batch: async () => (await rollUpBatch(db)) === GROUPS_AT_ONCE,
    log,
  });
