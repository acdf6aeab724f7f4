import { conflict, notFound, Problem } from '#kernel/problem.ts';
import { keyReused, runCommand } from '#server/commands.ts';
import { FileAnswer, type SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type * as contract from '../contract.ts';
import type { FigureImport } from '../model.ts';
import {
  cancelImport,
  countOpen,
  findErrorSheet,
  findImport,
  insertImport,
  orderImport,
} from '../store/imports.ts';
import { words } from '../words.ts';
import { getAsked } from './asked.ts';

/** The job that checks a sheet, and the one that carries out what was checked; payload `{ id, areaPath }`. */
export const CHECK_JOB = 'check-figures';
export const CARRY_OUT_JOB = 'import-figures';

const MOST_OPEN = 3;

type Tx = Parameters<typeof findImport>[0];

const getOwn = async (tx: Tx, id: string, accountId: string): Promise<FigureImport> => {
  const found = await findImport(tx, id, accountId);
  if (!found) throw notFound();
  return found;
};

const bytesOf = ({ request }: SignedCall): Uint8Array => {
  const { body } = request;
  if (body instanceof Uint8Array && body.byteLength > 0) return body;
  throw new Problem(400, 'file-empty', words.fileEmpty);
};

/** Keeps a sheet and lets it be checked. The client makes its id, so the same again answers the same. */
export const sendSheet = async (
  services: Services,
  call: SignedCall<typeof contract.sendFigureSheet>,
): Promise<FigureImport> => {
  const { actor, params, query, requestId, address } = call;
  const { accountId, areaPath, officeId } = actor;
  const { requirementId, name: fileName } = query;
  await services.db.inScope(areaPath, (tx) => getAsked(tx, requirementId));
  const { sha256, size } = await services.files.put(bytesOf(call));
  return runCommand(services.db, call, async ({ tx, enqueue, audit }) => {
    const { id } = params;
    const own = { accountId, areaPath, officeId, requestId, address };
    const known = await findImport(tx, id, accountId);
    if (known) return known;
    if ((await countOpen(tx, accountId)) >= MOST_OPEN)
      throw conflict('too-many-imports', words.tooMany);
    const arrived = { ...own, id, requirementId, fileName, sha256, size };
    if (!(await insertImport(tx, arrived))) throw keyReused();
    await enqueue(CHECK_JOB, { id, areaPath }, id);
    const subject = { kind: 'figure-import', id, areaPath };
    await audit('figures.uploaded', subject, { requirementId, sha256, size });
    return getOwn(tx, id, accountId);
  });
};

type Choice = { readonly sends: boolean; readonly allOrNothing: boolean };

const holdToCheck = ({ state, counts }: FigureImport, { sends, allOrNothing }: Choice): void => {
  if (state !== 'checked' || !counts) throw conflict('import-not-checked', words.notChecked);
  if (allOrNothing && counts.refused + (sends ? counts.incomplete : 0) > 0)
    throw conflict('not-all-pass', words.notAllPass);
  if (counts.fresh + counts.changed + (sends ? counts.ready : 0) === 0)
    throw conflict('nothing-to-import', words.nothingToDo);
};

/** Lets what was checked be carried out, as drafts or sent, wholly or as far as it passes. */
export const startImport = (
  services: Services,
  call: SignedCall<typeof contract.startFigureImport>,
): Promise<FigureImport> =>
  runCommand(services.db, call, async ({ tx, enqueue, audit }) => {
    const { accountId, areaPath } = call.actor;
    const { id } = call.params;
    const found = await getOwn(tx, id, accountId);
    holdToCheck(found, call.body);
    if (!(await orderImport(tx, id, call.body)))
      throw conflict('import-not-checked', words.notChecked);
    await enqueue(CARRY_OUT_JOB, { id, areaPath }, `${id} import`);
    const subject = { kind: 'figure-import', id, areaPath };
    await audit('figures.import-started', subject, { ...call.body, ...found.counts });
    return getOwn(tx, id, accountId);
  });

/** Cancels an import: a check at once, one that is carried out after the batch in hand. */
export const cancel = (
  services: Services,
  call: SignedCall<typeof contract.cancelFigureImport>,
): Promise<Record<string, never>> =>
  runCommand(services.db, call, async ({ tx, audit }) => {
    const { id } = call.params;
    const { areaPath, accountId } = call.actor;
    await getOwn(tx, id, accountId);
    if (!(await cancelImport(tx, id))) throw conflict('import-ended', words.ended);
    await audit('figures.import-cancelled', { kind: 'figure-import', id, areaPath });
    return {};
  });

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The person's own sheet with what is wrong, to the account that sent it. */
export const openErrorSheet = async (
  services: Services,
  { actor, params }: SignedCall<typeof contract.downloadErrorSheet>,
): Promise<FileAnswer> => {
  const { own, sha256 } = await services.db.inScope(actor.areaPath, async (tx) => ({
    own: await getOwn(tx, params.id, actor.accountId),
    sha256: await findErrorSheet(tx, params.id),
  }));
  if (!sha256) throw conflict('no-error-sheet', words.noErrorSheet);
  const name = own.fileName.replace(/\.\w+$/, '') || own.title.th;
  const content = await services.files.open(sha256);
  return new FileAnswer(content, SHEET, `${name} - ${words.errors.th}.xlsx`);
};
