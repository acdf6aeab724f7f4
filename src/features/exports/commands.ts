import { randomUUID } from 'node:crypto';
import type { Actor } from '#kernel/actor.ts';
import { conflict, notAllowed, notFound, Problem } from '#kernel/problem.ts';
import { runCommand } from '#server/commands.ts';
import { FileAnswer, type SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type * as contract from './contract.ts';
import type { ExportJob } from './model.ts';
import { type ExportSource, mayExport } from './source.ts';
import { cancelJob, countOpen, findJob, insertJob } from './store/jobs.ts';
import { words } from './words.ts';

/** The job that makes the file of an export; payload `{ id, areaPath }`. */
export const EXPORT_JOB = 'make-export';

const MOST_OPEN = 5;

const MEDIA = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

type Asked = { readonly kind: string; readonly input: unknown };

const check = (sources: readonly ExportSource[], { kind, input }: Asked, actor: Actor): void => {
  const source = sources.find((one) => one.kind === kind);
  if (!source) throw new Problem(422, 'unknown-export', words.unknownKind);
  if (!mayExport(source, actor)) throw notAllowed();
  if (source.input.safeParse(input).success) return;
  throw new Problem(422, 'export-input', words.badInput, [
    { code: 'export-input', sentence: words.badInput, field: 'body.input' },
  ]);
};

/** Puts an export into the queue, once for each Idempotency-Key of an account. */
export const askExport = (
  services: Services,
  sources: readonly ExportSource[],
  call: SignedCall<typeof contract.askExport>,
): Promise<ExportJob> => {
  const { kind, format, language, input } = call.body;
  check(sources, call.body, call.actor);
  return runCommand(services.db, call, async ({ tx, enqueue, audit }) => {
    const { accountId, areaPath } = call.actor;
    if ((await countOpen(tx, accountId)) >= MOST_OPEN)
      throw conflict('too-many-exports', words.tooMany);
    const id = randomUUID();
    await insertJob(tx, { id, accountId, kind, format, language, input }, areaPath);
    await enqueue(EXPORT_JOB, { id, areaPath }, id);
    await audit('export.asked', { kind: 'export', id, areaPath }, { kind, format, input });
    const job = await findJob(tx, id, accountId);
    if (!job) throw notFound();
    const { sha256: _sha256, ...shown } = job;
    return shown;
  });
};

/** Cancels one of the caller's exports; the job stops at its next page. */
export const cancelExport = (
  services: Services,
  call: SignedCall<typeof contract.cancelExport>,
): Promise<Record<string, never>> =>
  runCommand(services.db, call, async ({ tx }) => {
    const { accountId } = call.actor;
    if (!(await findJob(tx, call.params.id, accountId))) throw notFound();
    if (!(await cancelJob(tx, call.params.id, accountId)))
      throw conflict('export-ended', words.notRunning);
    return {};
  });

/** The finished file, to the account that asked for it, as long as it is kept. */
export const downloadExport = async (
  services: Services,
  call: SignedCall<typeof contract.downloadExport>,
): Promise<FileAnswer> => {
  const { actor, params } = call;
  const job = await services.db.inScope(actor.areaPath, (tx) =>
    findJob(tx, params.id, actor.accountId),
  );
  if (!job) throw notFound();
  if (!job.sha256 || !job.expiresAt || job.expiresAt < services.now())
    throw conflict('export-not-ready', words.notReady);
  const content = await services.files.open(job.sha256);
  return new FileAnswer(content, MEDIA[job.format], job.fileName ?? `export.${job.format}`);
};
