import { PassThrough } from 'node:stream';
import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import type { Services } from '#server/services.ts';
import { writeSheet } from '#server/sheets/write-sheet.ts';
import { EXPORT_JOB } from './commands.ts';
import type { ExportCell } from './rules/form-columns.ts';
import type { ExportContent, ExportSource } from './source.ts';
import { type AskedExport, beginJob, failJob, finishJob, noteProgress } from './store/jobs.ts';
import { words } from './words.ts';

const Payload = z.object({ id: z.uuid(), areaPath: z.string() });
type Payload = z.infer<typeof Payload>;

const ROWS_BETWEEN_NOTES = 1000;
const MOST_TRIES = 3;

/** Thrown inside the stream of rows when the owner cancels; the half-made file is left out. */
class Cancelled extends Error {}

type Progress = { rows: number };

/** The rows as they pass, noting how far they are; ends with Cancelled when the owner does not want them any more. */
async function* watched(
  services: Services,
  { id, areaPath }: Payload,
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

const openContent = (
  services: Services,
  sources: readonly ExportSource[],
  { kind, input, language }: AskedExport,
  scope: string,
): Promise<ExportContent> => {
  const source = sources.find((one) => one.kind === kind);
  if (!source) throw new Error(`no source of exports is called ${kind}`);
  const read = <T>(work: Parameters<typeof services.db.inScope<T>>[1]): Promise<T> =>
    services.db.inScope(scope, work);
  return source.open(input, { scope, language, now: services.now(), read });
};

const makeFile = async (
  services: Services,
  sources: readonly ExportSource[],
  payload: Payload,
  asked: AskedExport,
): Promise<void> => {
  const content = await openContent(services, sources, asked, payload.areaPath);
  const progress: Progress = { rows: 0 };
  const through = new PassThrough();
  const stored = services.files.put(through, Number.MAX_SAFE_INTEGER);
  const written = writeSheet(
    watched(services, payload, content, progress),
    { format: asked.format, columns: content.columns, sheetName: content.title },
    through,
  ).catch((error: unknown) => {
    // The store must see that the stream broke, or it would keep half a file.
    through.destroy(error as Error);
    throw error;
  });
  const [file] = await Promise.all([stored, written]);
  const fileName = `${content.title} ${bangkokDate(services.now())}.${asked.format}`;
  await services.db.inScope(payload.areaPath, (tx) =>
    finishJob(tx, payload.id, { ...file, fileName, rows: progress.rows }),
  );
};

/** Makes the file of one export; a cancelled one is left, one that fails is tried again, then marked as failed. */
export const makeExport = async (
  services: Services,
  sources: readonly ExportSource[],
  payload: Payload,
  isLastTry: boolean,
): Promise<void> => {
  const { id, areaPath } = payload;
  const asked = await services.db.inScope(areaPath, (tx) => beginJob(tx, id));
  if (!asked) return;
  try {
    await makeFile(services, sources, payload, asked);
  } catch (error) {
    if (error instanceof Cancelled) return;
    if (!isLastTry) throw error;
    services.log.error({ err: error, exportId: id }, 'an export failed for good');
    await services.db.inScope(areaPath, (tx) => failJob(tx, id, words.failed.th));
  }
};

/** The background work of exports, for the worker's task list. */
export const exportJobs = (services: Services, sources: readonly ExportSource[]): TaskList => ({
  [EXPORT_JOB]: (payload, helpers) =>
    makeExport(services, sources, Payload.parse(payload), helpers.job.attempts >= MOST_TRIES),
});
