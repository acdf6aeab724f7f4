import { NATION } from '#kernel/area.ts';
import type { Done } from '#kernel/contract.ts';
import { notAllowed, notFound } from '#kernel/problem.ts';
import { runCommand, type Work } from '#server/commands.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { resetDayOff, setDayOff } from '../contract/days-off.ts';
import { REFIT_JOB } from '../door.ts';
import { mayChangeDaysOff } from '../rules/days-off.ts';
import { deleteChange, saveChange } from '../store/days-off.ts';
import { listMovableRequirements } from '../store/requirements.ts';

const refitMovable = async (work: Work): Promise<void> => {
  for (const requirementId of await listMovableRequirements(work.tx))
    await work.enqueue(REFIT_JOB, { requirementId }, `refit:${requirementId}`);
};

const subject = (on: string) => ({ kind: 'day-off', id: on, areaPath: NATION });

/** Adds a day off or makes a holiday a working day; due days that move with days off follow. */
export const changeDayOff = (
  services: Services,
  call: SignedCall<typeof setDayOff>,
): Promise<Done> =>
  runCommand(services.db, call, async (work) => {
    if (!mayChangeDaysOff(call.actor)) throw notAllowed();
    const { on } = call.params;
    await saveChange(work.tx, { on, ...call.body }, call.actor.accountId);
    await refitMovable(work);
    await work.audit('day-off.changed', subject(on), call.body);
    return {};
  });

/** Takes a change back, so that the library's own word holds again. */
export const undoDayOff = (
  services: Services,
  call: SignedCall<typeof resetDayOff>,
): Promise<Done> =>
  runCommand(services.db, call, async (work) => {
    if (!mayChangeDaysOff(call.actor)) throw notAllowed();
    const { on } = call.params;
    if (!(await deleteChange(work.tx, on))) throw notFound();
    await refitMovable(work);
    await work.audit('day-off.reset', subject(on));
    return {};
  });
