import type { TaskList } from 'graphile-worker';
import type { Services } from '#server/services.ts';
import { tellOfSilentUnits } from './commands/tell.ts';

const TELL_JOB = 'tell-of-silent-units';

/** When it is looked who has updated nothing: 08:00 in Bangkok, and once more at a start that missed it. */
export const unitCron = `0 1 * * * ${TELL_JOB} ?fill=1d`;

/** The background work of disaster units, for the worker's task list. */
export const unitJobs = (services: Services): TaskList => ({
  [TELL_JOB]: async () => {
    const told = await tellOfSilentUnits(services);
    services.log.info({ told }, 'told of units without an update');
  },
});
