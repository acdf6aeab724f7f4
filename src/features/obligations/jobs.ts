import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import { NATION } from '#kernel/area.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { gregorianYear } from '#kernel/buddhist-era.ts';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import type { Services } from '#server/services.ts';
import { makeObligations, REFIT_JOB, refitObligations } from './door.ts';
import { horizonOf } from './rules/extent.ts';
import { listLiveRequirements } from './store/requirements.ts';

/** Makes what every requirement asks for up to the horizon; every day. */
const MAKE_JOB = 'make-obligations';

/** When the daily job runs: 00:15 in Bangkok, and once more at a start that missed it. */
export const obligationCron = `15 17 * * * ${MAKE_JOB} ?fill=1d`;

const RefitPayload = z.object({ requirementId: z.uuid() });

/**
 * Makes the obligations of all live requirements from today up to the horizon, each in its own
 * transaction, so that one that fails holds up no other. Gives how many were made.
 */
export const makeAllObligations = async (services: Services): Promise<number> => {
  const { db, log } = services;
  const today = bangkokDate(services.now());
  const fiscalYear = gregorianYear(fiscalYearOf(today));
  const ids = await db.inScope(NATION, (tx) => listLiveRequirements(tx, fiscalYear));
  const faults: unknown[] = [];
  let made = 0;
  for (const id of ids) {
    try {
      made += await db.inScope(NATION, (tx) => makeObligations(tx, id, today, horizonOf(today)));
    } catch (error) {
      faults.push(error);
      log.error({ err: error, requirementId: id }, 'obligations not made');
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, 'some obligations were not made');
  return made;
};

/** The background work of obligations, for the worker's task list. */
export const obligationJobs = (services: Services): TaskList => ({
  [MAKE_JOB]: async () => {
    const made = await makeAllObligations(services);
    services.log.info({ made }, 'obligations made');
  },
  [REFIT_JOB]: async (payload) => {
    const { requirementId } = RefitPayload.parse(payload);
    const refit = await services.db.inScope(NATION, (tx) =>
      refitObligations(tx, requirementId, services.now()),
    );
    services.log.info({ requirementId, ...refit }, 'obligations refitted');
  },
});
