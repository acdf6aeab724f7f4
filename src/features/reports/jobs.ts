import type { TaskList } from 'graphile-worker';
import type { Services } from '#server/services.ts';
import { handOverHeld } from './commands/hand-over.ts';
import { HAND_OVER_JOB } from './door.ts';

/** When held reports are looked through: 00:10 in Bangkok, after offices have followed their areas. */
export const reportCron = `10 17 * * * ${HAND_OVER_JOB} ?fill=1d`;

/** The background work of reports, for the worker's task list. */
export const reportJobs = (services: Services): TaskList => ({
  [HAND_OVER_JOB]: async () => {
    const moved = await handOverHeld(services);
    services.log.info({ moved }, 'held reports handed over');
  },
});
