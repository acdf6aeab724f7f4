import { Logger, type ParsedCronItem, parseCrontab, run, type TaskList } from 'graphile-worker';
import type { Logger as Log } from 'pino';
import { Counter, Histogram } from 'prom-client';
import { openOwnerPool } from './db.ts';
import { registry } from './http/metrics.ts';

const finished = new Counter({
  name: 'amphoe_jobs_total',
  help: 'Background jobs that ran, by task and outcome: done, retried, failed for good.',
  labelNames: ['task', 'outcome'] as const,
  registers: [registry],
});
const durations = new Histogram({
  name: 'amphoe_job_seconds',
  help: 'Time a background job took, by task.',
  labelNames: ['task'] as const,
  buckets: [0.01, 0.1, 1, 5, 30, 120, 600, 3600],
  registers: [registry],
});

/** What a runner of background jobs needs: the owner's address of the database, what to run and when. */
export type JobsConfig = {
  readonly connectionString: string;
  readonly tasks: TaskList;
  /** Lines of a crontab in UTC. */
  readonly crontab: readonly string[];
  readonly log: Log;
  /** Jobs at the same time. */
  readonly concurrency: number;
};

/** A running queue; stop() lets the jobs under way finish or come again later. */
export type RunningJobs = { readonly stop: () => Promise<void> };

const LEVELS = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;

const logged = (log: Log): Logger =>
  new Logger((scope) => (level, message) => {
    log[LEVELS[level]]({ task: scope.taskIdentifier, jobId: scope.jobId }, message);
  });

const measured = (tasks: TaskList): TaskList =>
  Object.fromEntries(
    Object.entries(tasks).map(([task, work]) => [
      task,
      async (payload, helpers) => {
        const done = durations.startTimer({ task });
        try {
          return await work?.(payload, helpers);
        } finally {
          done();
        }
      },
    ]),
  ) as TaskList;

const cronOf = (crontab: readonly string[]): ParsedCronItem[] => parseCrontab(crontab.join('\n'));

/**
 * Works off the queue until stopped: each job in `tasks`, and those of the crontab at their times. A
 * job that throws is logged, counted and tried again later; the last failure is counted as failed.
 */
export const startJobs = async (config: JobsConfig): Promise<RunningJobs> => {
  const { connectionString, tasks, crontab, log, concurrency } = config;
  // The library would not wait for its own pool to end, and a database that stops first would be an error.
  const pgPool = openOwnerPool({ connectionString }, concurrency + 2);
  const options = { pgPool, concurrency, noHandleSignals: true, logger: logged(log) };
  const runner = await run(options, measured(tasks), cronOf(crontab)).catch((error: unknown) =>
    pgPool.end().then(() => Promise.reject(error)),
  );
  const count = (task: string, outcome: string): void => finished.inc({ task, outcome });
  runner.events.on('job:success', ({ job }) => count(job.task_identifier, 'done'));
  runner.events.on('job:error', ({ job, error }) => {
    log.error({ err: error, task: job.task_identifier, attempt: job.attempts }, 'a job failed');
    count(job.task_identifier, job.attempts >= job.max_attempts ? 'failed' : 'retried');
  });
  // A lost connection ends the runner; the server says so and its owner decides what becomes of it.
  runner.promise.catch((error: unknown) => log.error({ err: error }, 'the queue stopped'));
  return { stop: () => runner.stop().finally(() => pgPool.end()) };
};
