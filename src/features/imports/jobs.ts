import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import { Problem } from '#kernel/problem.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { Services } from '#server/services.ts';
import { CARRY_OUT_JOB, CHECK_JOB } from './commands/send.ts';
import { carryOut } from './jobs/carry-out.ts';
import { check } from './jobs/check.ts';
import { Cancelled, type Making } from './jobs/work.ts';
import { beginWork, failImport, type ImportOrder } from './store/imports.ts';
import { words } from './words.ts';

const ImportPayload = z.object({ id: z.uuid(), areaPath: z.string() });
type ImportPayload = z.infer<typeof ImportPayload>;

const MOST_TRIES = 3;

type Step = {
  readonly state: 'checking' | 'importing';
  readonly run: (making: Making, order: ImportOrder) => Promise<void>;
};

const STEPS: Readonly<Record<string, Step>> = {
  [CHECK_JOB]: { state: 'checking', run: check },
  [CARRY_OUT_JOB]: { state: 'importing', run: carryOut },
};

const fail = ({ db }: Making, { id, areaPath }: ImportPayload, why: Sentence): Promise<void> =>
  db.inScope(areaPath, (tx) => failImport(tx, id, why));

/** Runs one step of an import; what is refused fails for good, what is cancelled is left. */
export const runStep = async (
  making: Making,
  job: string,
  payload: ImportPayload,
): Promise<void> => {
  const step = STEPS[job];
  if (!step) throw new Error(`no step of an import is called ${job}`);
  const { id, areaPath } = payload;
  const order = await making.db.inScope(areaPath, (tx) => beginWork(tx, id, step.state));
  if (!order) return;
  try {
    await step.run(making, order);
  } catch (error) {
    if (error instanceof Cancelled) return;
    if (!(error instanceof Problem)) throw error;
    await fail(making, payload, error.sentence);
  }
};

/** The background work of imports, for the worker's task list; what fails is tried again, then marked as failed. */
export const figureImportJobs = (services: Services): TaskList =>
  Object.fromEntries(
    Object.keys(STEPS).map((name) => [
      name,
      async (given, { job }) => {
        const payload = ImportPayload.parse(given);
        try {
          await runStep(services, name, payload);
        } catch (error) {
          if (job.attempts < MOST_TRIES) throw error;
          services.log.error({ err: error, importId: payload.id }, 'an import failed for good');
          await fail(services, payload, words.failed);
        }
      },
    ]),
  ) as TaskList;
