import type { TaskList } from 'graphile-worker';
import { sealAudit } from '#server/audit.ts';
import type { Services } from '#server/services.ts';

/** Seals what was written to the audit since the last seal. */
export const SEAL_JOB = 'seal-audit';

/** Every five minutes; one run seals all that waited, so a missed one needs no second. */
export const auditCron = `*/5 * * * * ${SEAL_JOB}`;

/** The background work of the audit, for the worker's task list. */
export const auditJobs = (services: Services): TaskList => ({
  [SEAL_JOB]: async () => {
    const entries = await sealAudit(services.db);
    if (entries > 0) services.log.info({ entries }, 'audit sealed');
  },
});
