import type { TaskList } from 'graphile-worker';
import { sealAudit } from '#server/audit.ts';
import { forgetOldReceipts } from '#server/commands.ts';
import type { Services } from '#server/services.ts';
import { sealPlainKeys } from './commands/factor-keys.ts';

/** Seals what was written to the audit since the last seal. */
const SEAL_JOB = 'seal-audit';
/** Forgets the answers of client-made ids that no phone will repeat any more. */
const FORGET_JOB = 'forget-receipts';

/** Seals keys of authenticators that an earlier release kept as they are. */
const KEYS_JOB = 'seal-factor-keys';

/** Sealing every five minutes; one run seals all that waited. Forgetting at 01:30 in Bangkok, the keys after it. */
export const auditCron = `*/5 * * * * ${SEAL_JOB}\n30 18 * * * ${FORGET_JOB}\n35 18 * * * ${KEYS_JOB}`;

/** The background work of the audit and of commands, for the worker's task list. */
export const auditJobs = (services: Services): TaskList => ({
  [SEAL_JOB]: async () => {
    const entries = await sealAudit(services.db);
    if (entries > 0) services.log.info({ entries }, 'audit sealed');
  },
  [FORGET_JOB]: async () => {
    const receipts = await forgetOldReceipts(services.db, services.now());
    services.log.info({ receipts }, 'old receipts forgotten');
  },
  [KEYS_JOB]: async () => {
    const keys = await sealPlainKeys(services);
    if (keys > 0) services.log.info({ keys }, 'keys of authenticators sealed');
  },
});
