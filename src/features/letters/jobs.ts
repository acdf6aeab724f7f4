import type { TaskList } from 'graphile-worker';
import type { Services } from '#server/services.ts';
import { sealPlainPictures } from './commands/hand-pictures.ts';

/** Seals pictures of signatures that an earlier release kept as they were. */
const SEAL_JOB = 'seal-signature-pictures';

/** Every night at 01:40 in Bangkok. */
export const letterCron = `40 18 * * * ${SEAL_JOB}`;

/** The background work of letters, for the worker's task list. */
export const letterJobs = (services: Services): TaskList => ({
  [SEAL_JOB]: async () => {
    const pictures = await sealPlainPictures(services);
    if (pictures > 0) services.log.info({ pictures }, 'pictures of signatures sealed');
  },
});
