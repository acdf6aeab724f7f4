import { type AreaPath, NATION } from '#kernel/area.ts';
import type { Done } from '#kernel/contract.ts';
import { conflict, notFound } from '#kernel/problem.ts';
import { runCommand } from '#server/commands.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { giveUpImport } from '../contract.ts';
import { KEPT_DAYS } from '../model.ts';
import * as store from '../store/removal.ts';
import { fileWords as words } from '../words.ts';
import { removeKept } from './kept-files.ts';

type Removing = Pick<Services, 'db' | 'files'>;

/** Removes the uploaded file of an import that has ended; its report stays. Again changes nothing. */
export const removeUpload = async (
  { db, files }: Removing,
  id: string,
  areaPath: AreaPath,
): Promise<void> => {
  const ended = await db.inScope(areaPath, (tx) => store.findEnded(tx, id));
  if (!ended) return;
  // The file first: what stops in between is taken up by the nightly round.
  await removeKept({ files }, ended, ended.sha256);
  await db.inScope(areaPath, (tx) => store.forgetUpload(tx, id));
};

/** Removes an import of the caller's own with its files; refused while it is being worked on. */
export const giveUp = async (
  services: Services,
  call: SignedCall<typeof giveUpImport>,
): Promise<Done> => {
  const { accountId, areaPath } = call.actor;
  const { id } = call.params;
  const gone = await runCommand(services.db, call, async ({ tx, audit }) => {
    const found = await store.findOwn(tx, id, accountId);
    if (!found) throw notFound();
    if (!(await store.deleteIdle(tx, id))) throw conflict('import-at-work', words.atWork);
    await audit('import.removed', { kind: 'import', id, areaPath });
    return found;
  });
  await removeKept(services, gone, gone.sha256, gone.report);
  return {};
};

const DAY_MS = 86_400_000;

/**
 * Removes imports older than so many days with their files, and uploads whose import has ended but whose
 * server stopped before it removed them. Gives how many imports and how many uploads went.
 */
export const removeOldImports = async (
  services: Pick<Services, 'db' | 'files' | 'now'>,
): Promise<{ readonly imports: number; readonly uploads: number }> => {
  const before = new Date(Date.parse(services.now()) - KEPT_DAYS * DAY_MS).toISOString();
  const read = <T>(work: (tx: Parameters<typeof store.listEnded>[0]) => Promise<T>) =>
    services.db.inScope(NATION, work);
  const old = await read((tx) => store.listIdleBefore(tx, before));
  for (const one of old) {
    await removeKept(services, one, one.sha256, one.report);
    await read((tx) => store.deleteIdle(tx, one.id));
  }
  const ended = await read(store.listEnded);
  for (const { id } of ended) await removeUpload(services, id, NATION);
  return { imports: old.length, uploads: ended.length };
};
