import { conflict, notFound, Problem } from '#kernel/problem.ts';
import { runCommand } from '#server/commands.ts';
import { FileAnswer, type SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type * as contract from '../contract.ts';
import type { PlaceImport } from '../model.ts';
import * as store from '../store/imports.ts';
import { fileWords as words } from '../words.ts';
import { keepSealed, openKept } from './kept-files.ts';

/** The job that checks a file; payload `{ id, areaPath }`. */
export const CHECK_JOB = 'check-import';
/** The job that imports a checked file; the same payload. */
export const RUN_JOB = 'run-import';

const MOST_OPEN = 3;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const bytesOf = (call: SignedCall): Uint8Array => {
  if (Buffer.isBuffer(call.request.body) && call.request.body.length > 0) return call.request.body;
  throw new Problem(400, 'file-missing', words.empty);
};

const shown = (found: (PlaceImport & store.ReportOf) | undefined): PlaceImport => {
  if (!found) throw notFound();
  const { report: _report, sealed: _sealed, ...rest } = found;
  return rest;
};

/** Keeps a file and has it checked; nothing of what it says is written. */
export const sendImport = async (
  services: Services,
  call: SignedCall<typeof contract.sendImport>,
): Promise<PlaceImport> => {
  const { accountId, areaPath } = call.actor;
  const { id } = call.params;
  const sha256 = await keepSealed(services, id, bytesOf(call));
  return runCommand(services.db, call, async ({ tx, enqueue, audit }) => {
    if ((await store.countOpen(tx, accountId)) >= MOST_OPEN)
      throw conflict('too-many-imports', words.tooManyOpen);
    const { name: fileName, language } = call.query;
    const made = { id, accountId, areaPath, fileName, sha256, language };
    if (!(await store.insertImport(tx, made))) throw notFound();
    await enqueue(CHECK_JOB, { id, areaPath }, id);
    await audit('import.sent', { kind: 'import', id, areaPath }, { fileName });
    return shown(await store.findImport(tx, id, accountId));
  });
};

/** Has the good rows of a checked file imported. */
export const runImport = (
  services: Services,
  call: SignedCall<typeof contract.runImport>,
): Promise<PlaceImport> =>
  runCommand(services.db, call, async ({ tx, enqueue, audit }) => {
    const { accountId, areaPath } = call.actor;
    const { id } = call.params;
    if (!(await store.findImport(tx, id, accountId))) throw notFound();
    if (!(await store.beginImport(tx, id))) throw conflict('not-checked', words.notChecked);
    await enqueue(RUN_JOB, { id, areaPath }, id);
    await audit('import.ordered', { kind: 'import', id, areaPath });
    return shown(await store.findImport(tx, id, accountId));
  });

/** The rows of a file with what came of each, to the account that sent it. */
export const getReport = async (
  services: Services,
  call: SignedCall<typeof contract.getImportReport>,
): Promise<FileAnswer> => {
  const { actor, params } = call;
  const found = await services.db.inScope(actor.areaPath, (tx) =>
    store.findImport(tx, params.id, actor.accountId),
  );
  if (!found) throw notFound();
  if (!found.report) throw conflict('no-report', words.noReport);
  const name = `${words.report.th} ${found.fileName.replace(/\.\w+$/, '')}.xlsx`;
  return new FileAnswer(await openKept(services, found, found.report), XLSX, name);
};
