import { NATION } from '#kernel/area.ts';
import type { Tx } from '#server/db.ts';
import type { Services } from '#server/services.ts';
import { type LoadedDuty, lockDuties } from '../store/duties.ts';
import { insertSystemAudit } from '../store/history.ts';
import { listStranded } from '../store/stranded.ts';
import { holderOf, settle } from './move.ts';

const AT_ONCE = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

const handOverOne = async (tx: Tx, duty: LoadedDuty, now: string): Promise<boolean> => {
  const next = holderOf(duty, duty.state);
  if (next === null || next.officeId === duty.holderOfficeId) return false;
  const by = { accountId: null, officeId: next.officeId, address: null };
  await settle(tx, duty, { kind: 'handed-over', step: next.step }, now, by);
  await insertSystemAudit(tx, duty, 'report.handed-over', { from: duty.holderOfficeId });
  return true;
};

/**
 * Moves what closed or moved offices hold to whoever acts now, each batch in its own transaction: an
 * office that took the place, else the next step that has one. Time held stays with the level that had
 * it. It can be repeated. Gives how many were moved.
 */
export const handOverHeld = async (services: Services): Promise<number> => {
  const now = services.now();
  let [moved, after] = [0, FIRST];
  for (;;) {
    const ids = await services.db.inScope(NATION, async (tx) => {
      const batch = await listStranded(tx, after, AT_ONCE);
      for (const duty of await lockDuties(tx, batch))
        if (await handOverOne(tx, duty, now)) moved += 1;
      return batch;
    });
    after = ids.at(-1) ?? after;
    if (ids.length < AT_ONCE) return moved;
  }
};
