import type { TaskList } from 'graphile-worker';
import { NATION } from '#kernel/area.ts';
import type { Services } from '#server/services.ts';
import { handOverHeld } from './commands/hand-over.ts';
import { HAND_OVER_JOB } from './door.ts';
import { dropUploadsBefore } from './store/uploads.ts';

const FORGET_UPLOADS = 'forget-uploads';
// A phone attaches what it has sent within moments; one that fell silent in between begins anew.
const UPLOAD_DAYS = 30;

/** When held reports are looked through: 00:10 in Bangkok, after offices have followed their areas. */
export const reportCron = [
  `10 17 * * * ${HAND_OVER_JOB} ?fill=1d`,
  `20 17 * * * ${FORGET_UPLOADS} ?fill=1d`,
].join('\n');

/** The background work of reports, for the worker's task list. */
export const reportJobs = (services: Services): TaskList => ({
  [HAND_OVER_JOB]: async () => {
    const moved = await handOverHeld(services);
    services.log.info({ moved }, 'held reports handed over');
  },
  [FORGET_UPLOADS]: async () => {
    const before = new Date(Date.parse(services.now()) - UPLOAD_DAYS * 86_400_000).toISOString();
    const forgotten = await services.db.inScope(NATION, (tx) => dropUploadsBefore(tx, before));
    services.log.info({ forgotten }, 'old uploads forgotten');
  },
});
