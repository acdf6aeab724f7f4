import { PassThrough } from 'node:stream';
import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import { findActor } from '#features/people/door.ts';
import type { AreaPath } from '#kernel/area.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { notAllowed, Problem } from '#kernel/problem.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { Services } from '#server/services.ts';
import { writeSheet } from '#server/sheets/write-sheet.ts';
import { EXPORT_JOB } from './commands.ts';
import type { ExportCell } from './rules/form-columns.ts';
import { type ExportContent, type ExportSource, mayExport } from './source.ts';
import { type AskedExport, beginJob, failJob, finishJob, noteProgress } from './store/jobs.ts';
import { words } from './words.ts';

/** What the job of an export is told: which export, and the area of the office that asked. */
export const ExportPayload = z.object({ id: z.uuid(), areaPath: z.string() });
export type ExportPayload = z.infer<typeof ExportPayload>;

/** What making an export needs of the server; a thread of its own has no more. */
export type Making = Pick<Services, 'db' | 'files' | 'now'>;

const ROWS_BETWEEN_NOTES = 1000;
const MOST_TRIES = 3;

/** Thrown inside the stream of rows when the owner cancels; the half-made file is left out. */
class Cancelled extends Error {}

type Progress = { rows: number };

/** The rows as they pass, noting how far they are; ends with Cancelled when the owner does not want them any more. */
async function* watched(
  services: Making,
  { id, areaPath }: ExportPayload,
  { rows, expected }: ExportContent,
  progress: Progress,
): AsyncGenerator<readonly ExportCell[]> {
  const note = (): Promise<boolean> =>
    services.db.inScope(areaPath, (tx) => noteProgress(tx, id, progress.rows, expected));
  if (!(await note())) throw new Cancelled();
  for await (const row of rows) {
    yield row;
    progress.rows += 1;
    if (progress.rows % ROWS_BETWEEN_NOTES === 0 && !(await note())) throw new Cancelled();
  }
}

const openContent = async (
  services: Making,
  sources: readonly ExportSource[],
  { kind, input, language, accountId }: AskedExport,
  areaPath: AreaPath,
): Promise<ExportContent> => {
  const source = sources.find((one) => one.kind === kind);
  if (!source) throw new Error(`no source of exports is called ${kind}`);
  // The account may have been closed, moved, or have lost a role since it asked.
  const actor = await services.db.inScope(areaPath, (tx) => findActor(tx, accountId));
  if (!actor || !mayExport(source, actor)) throw notAllowed(words.noLonger);
  const scope = actor.areaPath;
  const read = <T>(work: Parameters<typeof services.db.inScope<T>>[1]): Promise<T> =>
    services.db.inScope(scope, work);
  return source.open(input, { actor, scope, language, now: services.now(), read });
};

const makeFile = async (
  services: Making,
  content: ExportContent,
  payload: ExportPayload,
  { format }: AskedExport,
): Promise<void> => {
  const progress: Progress = { rows: 0 };
  const through = new PassThrough();
  const stored = services.files.put(through, Number.MAX_SAFE_INTEGER);
  const written = writeSheet(
    watched(services, payload, content, progress),
    { format, columns: content.columns, sheetName: content.title },
    through,
  ).catch((error: unknown) => {
    // The store must see that the stream broke, or it would keep half a file.
    through.destroy(error as Error);
    throw error;
  });
  const [file] = await Promise.all([stored, written]);
  const fileName = `${content.title} ${bangkokDate(services.now())}.${format}`;
  await services.db.inScope(payload.areaPath, (tx) =>
    finishJob(tx, payload.id, { ...file, fileName, rows: progress.rows }),
  );
};

const fail = ({ db }: Making, { id, areaPath }: ExportPayload, why: Sentence): Promise<void> =>
  db.inScope(areaPath, (tx) => failJob(tx, id, why));

/** Makes an export somewhere else than here; rejects when it could not, or was told to stop. */
export type ExportAside = (payload: ExportPayload, signal: AbortSignal) => Promise<void>;

const MOST_ROWS_HERE = 2000;

const isSmall = ({ expected }: ExportContent): boolean =>
  expected !== null && expected <= MOST_ROWS_HERE;

/** Makes the file of one export, a long one `aside` where that is given; a cancelled one is left. */
export const makeExport = async (
  services: Making,
  sources: readonly ExportSource[],
  payload: ExportPayload,
  aside?: () => Promise<void>,
): Promise<void> => {
  const { id, areaPath } = payload;
  const asked = await services.db.inScope(areaPath, (tx) => beginJob(tx, id));
  if (!asked) return;
  try {
    const content = await openContent(services, sources, asked, areaPath);
    if (aside && !isSmall(content)) await aside();
    else await makeFile(services, content, payload, asked);
  } catch (error) {
    if (error instanceof Cancelled) return;
    // A refusal stays one however often it is tried.
    if (!(error instanceof Problem)) throw error;
    await fail(services, payload, error.sentence);
  }
};

/** The background work of exports, for the worker's task list; what fails is tried again, then marked as failed. */
export const exportJobs = (
  services: Services,
  sources: readonly ExportSource[],
  aside: ExportAside,
): TaskList => ({
  [EXPORT_JOB]: async (given, { job, abortSignal }) => {
    const payload = ExportPayload.parse(given);
    try {
      await makeExport(services, sources, payload, () => aside(payload, abortSignal));
    } catch (error) {
      if (job.attempts < MOST_TRIES) throw error;
      services.log.error({ err: error, exportId: payload.id }, 'an export failed for good');
      await fail(services, payload, words.failed);
    }
  },
});
