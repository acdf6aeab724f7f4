import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import { findActor } from '#features/people/door.ts';
import type { Actor } from '#kernel/actor.ts';
import { hasRole } from '#kernel/actor.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { notAllowed, Problem } from '#kernel/problem.ts';
import type { Services } from '#server/services.ts';
import { applyPlans } from './commands/apply.ts';
import { CHECK_JOB, RUN_JOB } from './commands/imports.ts';
import { keepSealed, openKept } from './commands/kept-files.ts';
import { readPlaceFile } from './commands/read-file.ts';
import { removeOldImports, removeUpload } from './commands/remove-files.ts';
import { makeReport } from './commands/report-file.ts';
import { type WorkOrder, workOff } from './commands/work-off.ts';
import {
  endBadly,
  endWell,
  findInState,
  noteProgress,
  type StoredImport,
} from './store/imports.ts';
import { fileWords as words } from './words.ts';

/** What the jobs of an import are told: which one, and the area of the office that sent it. */
export const ImportPayload = z.object({ id: z.uuid(), areaPath: z.string() });
export type ImportPayload = z.infer<typeof ImportPayload>;

/** What an import is made with. */
export type Making = Pick<Services, 'db' | 'files' | 'now' | 'sealer'>;
/** What is done with a file: checked alone, or imported. */
export type Step = 'checking' | 'importing';

/** Works one import off away from the server's own thread (see `workOffImport`). */
export type ImportAside = (
  payload: ImportPayload,
  step: Step,
  signal: AbortSignal | undefined,
) => Promise<void>;

/** Removes what is no longer needed of imports. */
const REMOVE_JOB = 'remove-old-imports';
/** Every night at 01:50 in Bangkok. */
export const importCron = `50 18 * * * ${REMOVE_JOB}`;

const MOST_TRIES = 3;

// The account may have been closed, moved, or have lost its role since it sent the file.
const getSender = async ({ db }: Making, stored: StoredImport): Promise<Actor> => {
  const actor = await db.inScope(stored.areaPath, (tx) => findActor(tx, stored.accountId));
  if (!actor || !hasRole(actor, 'administrator')) throw notAllowed(words.noLonger);
  return actor;
};

// Upload and report of one import are sealed alike.
const keep = async (making: Making, { id, sealed }: StoredImport, bytes: Uint8Array) =>
  sealed ? keepSealed(making, id, bytes) : (await making.files.put(bytes)).sha256;

const workFor = async (making: Making, stored: StoredImport, step: Step): Promise<void> => {
  const { db, now } = making;
  const { id, areaPath } = stored;
  const actor = await getSender(making, stored);
  const file = await readPlaceFile(await openKept(making, stored, stored.sha256));
  const today = bangkokDate(now());
  const expected = file.rows.length;
  const maker = { accountId: actor.accountId, officeId: actor.officeId, importId: id };
  const order: WorkOrder = {
    scope: actor.areaPath,
    today,
    note: (done) => db.inScope(areaPath, (tx) => noteProgress(tx, id, { done, expected })),
    ...(step === 'importing' && { write: (tx, plans) => applyPlans(tx, plans, maker, today) }),
  };
  const { counts, rows } = await workOff(db, file, order);
  const report = await keep(making, stored, await makeReport(file, rows, stored.language));
  const state = step === 'importing' ? 'done' : 'checked';
  await db.inScope(areaPath, (tx) => endWell(tx, id, { state, counts, report }));
};

/**
 * Checks or imports one file; one that is in another state is left. What was uploaded is removed once it
 * was imported or refused as a whole.
 */
export const workOffImport = async (
  making: Making,
  { id, areaPath }: ImportPayload,
  step: Step,
): Promise<void> => {
  const stored = await making.db.inScope(areaPath, (tx) => findInState(tx, id, step));
  if (!stored) return;
  try {
    await workFor(making, stored, step);
  } catch (error) {
    // A refusal stays one however often it is tried.
    if (!(error instanceof Problem)) throw error;
    await making.db.inScope(areaPath, (tx) => endBadly(tx, id, error.sentence));
  }
  await removeUpload(making, id, areaPath);
};

/** The background work of imports, for the worker's task list; what fails is tried again, then marked as failed. */
export const importJobs = (services: Services, aside: ImportAside): TaskList => {
  const task =
    (step: Step): TaskList[string] =>
    async (given, { job, abortSignal }) => {
      const payload = ImportPayload.parse(given);
      try {
        await aside(payload, step, abortSignal);
      } catch (error) {
        if (job.attempts < MOST_TRIES) throw error;
        services.log.error({ err: error, importId: payload.id }, 'an import failed for good');
        await services.db.inScope(payload.areaPath, (tx) => endBadly(tx, payload.id, words.failed));
        await removeUpload(services, payload.id, payload.areaPath);
      }
    };
  return {
    [CHECK_JOB]: task('checking'),
    [RUN_JOB]: task('importing'),
    [REMOVE_JOB]: async () => {
      services.log.info(await removeOldImports(services), 'old imports of places removed');
    },
  };
};
