import { activityJobs, summaryCron } from '#features/activities/jobs.ts';
import { areaCron, areaJobs } from '#features/areas/jobs.ts';
import { exportJobs } from '#features/exports/jobs.ts';
import { figureImportJobs } from '#features/imports/jobs.ts';
import { letterCron, letterJobs } from '#features/letters/jobs.ts';
import { obligationCron, obligationJobs } from '#features/obligations/jobs.ts';
import { auditCron, auditJobs } from '#features/people/jobs.ts';
import { importCron, importJobs } from '#features/place-imports/jobs.ts';
import { startPhotoCopies } from '#features/reports/door.ts';
import { reportCron, reportJobs } from '#features/reports/jobs.ts';
import { startTotalsRollup } from '#features/totals/door.ts';
import { unitCron, unitJobs } from '#features/units/jobs.ts';
import { type RunningJobs, startJobs } from '#server/jobs.ts';
import type { Services } from '#server/services.ts';
import { exportSources } from './export-sources.ts';
import { exportThread } from './export-thread.ts';
import { placeImportThread } from './place-import-thread.ts';

/** Jobs at once: one long export leaves room for everything else. */
const CONCURRENCY = 2;

/** Starts the background work of every feature: the queue of the database's owner, and the sums. */
export const startWorker = async (
  services: Services,
  connectionString: string,
): Promise<RunningJobs> => {
  const jobs = await startJobs({
    connectionString,
    tasks: {
      ...obligationJobs(services),
      ...activityJobs(services),
      ...unitJobs(services),
      ...areaJobs(services),
      ...reportJobs(services),
      ...auditJobs(services),
      ...letterJobs(services),
      ...figureImportJobs(services),
      ...importJobs(services, placeImportThread(services, connectionString)),
      ...exportJobs(services, exportSources, exportThread(services, connectionString)),
    },
    crontab: [
      obligationCron,
      summaryCron,
      unitCron,
      areaCron,
      reportCron,
      auditCron,
      importCron,
      letterCron,
    ],
    log: services.log,
    concurrency: CONCURRENCY,
  });
  const rounds = [startTotalsRollup(services), startPhotoCopies(services)];
  return {
    stop: async () => {
      await Promise.all(rounds.map((one) => one.stop()));
      await jobs.stop();
    },
  };
};
