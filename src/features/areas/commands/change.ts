import { HAND_OVER_JOB } from '#features/reports/door.ts';
import { NATION } from '#kernel/area.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import type { Done } from '#kernel/contract.ts';
import { orThrow } from '#kernel/problem.ts';
import { runCommand } from '#server/commands.ts';
import type { Tx } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { changeArea as contract } from '../contract.ts';
import type { AreaChange } from '../model.ts';
import { planChange, type Surroundings } from '../rules/change.ts';
import { insertMissingOffices } from '../store/offices.ts';
import { applyEdits, listChildCodes, loadTree, lockTree } from '../store/tree.ts';

const named = (change: AreaChange): string[] => {
  if (change.kind === 'move') return [change.code, change.to];
  if (change.kind === 'merge') return [change.code, change.into];
  return change.kind === 'split' ? [change.code, change.part.code] : [change.code];
};

const surroundingsOf = async (tx: Tx, change: AreaChange): Promise<Surroundings> => {
  const areas = await loadTree(tx, named(change));
  const children = await loadTree(tx, await listChildCodes(tx, change.code));
  return { areas, children: [...children.values()] };
};

const PAST = { rename: 'renamed', move: 'moved', merge: 'merged', split: 'split' } as const;

/** Renames, moves, splits or merges an area from a day on; what was before stays as it was. */
export const changeArea = (services: Services, call: SignedCall<typeof contract>): Promise<Done> =>
  runCommand(services.db, call, async ({ tx, audit, enqueue }) => {
    const change = call.body;
    const today = bangkokDate(services.now());
    await lockTree(tx);
    const edits = orThrow(planChange(change, await surroundingsOf(tx, change)));
    await applyEdits(tx, edits, change.from, today);
    await insertMissingOffices(
      tx,
      today,
      edits.added.map(({ code }) => code),
    );
    await enqueue(HAND_OVER_JOB, {}, HAND_OVER_JOB);
    const subject = { kind: 'area', id: change.code, areaPath: NATION };
    await audit(`area.${PAST[change.kind]}`, subject, change);
    return {};
  });
