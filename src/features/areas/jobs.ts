import type { TaskList } from 'graphile-worker';
import type { Services } from '#server/services.ts';
import { followAreas } from './door.ts';

/** Brings names, offices and accounts to the tree of the day; every day. */
const FOLLOW_JOB = 'follow-areas';

/** When the daily job runs: 00:05 in Bangkok, and once more at a start that missed it. */
export const areaCron = `5 17 * * * ${FOLLOW_JOB} ?fill=1d`;

/** The background work of areas, for the worker's task list. */
export const areaJobs = (services: Services): TaskList => ({
  [FOLLOW_JOB]: async () => {
    await followAreas(services);
    services.log.info('areas followed');
  },
});
