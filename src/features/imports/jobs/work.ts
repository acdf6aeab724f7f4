import { findActor } from '#features/people/door.ts';
import { type Actor, hasRole } from '#kernel/actor.ts';
import { notAllowed, notFound } from '#kernel/problem.ts';
import type { Services } from '#server/services.ts';
import { columnsOfAll } from '../rules/columns.ts';
import { findAskedForm } from '../store/forms.ts';
import { type ImportOrder, noteProgress } from '../store/imports.ts';
import { words } from '../words.ts';
import type { Judging } from './judging.ts';
import { type OpenSheet, openSheet } from './sheet.ts';

/** What an import needs of the server. */
export type Making = Pick<Services, 'db' | 'files' | 'now'>;

/** Rows that share a look into the database, and a commit. */
export const BATCH = 1000;

/** Thrown where the owner has cancelled; what the transaction did is rolled back. */
export class Cancelled extends Error {}

/** A sheet that is open, with who sent it. */
export type Work = {
  readonly order: ImportOrder;
  readonly actor: Actor;
  readonly sheet: OpenSheet;
};

/** Opens the file of an import for the account as it is now: it may have been closed, moved or lost its role. */
export const openWork = async ({ db, files }: Making, order: ImportOrder): Promise<Work> => {
  const { actor, asked } = await db.inScope(order.areaPath, async (tx) => ({
    actor: await findActor(tx, order.accountId),
    asked: await findAskedForm(tx, order.requirementId),
  }));
  if (!asked) throw notFound();
  if (!actor || !hasRole(actor, 'recorder')) throw notAllowed(words.noLonger);
  const known = new Set(columnsOfAll(asked.versions).map(({ key }) => key));
  return { order, actor, sheet: await openSheet(await files.read(order.sha256), known) };
};

/** What the rows of the sheet are judged with; `since` where they are then written. */
export const judgingOf = ({ order, actor, sheet }: Work, now: string, since?: string): Judging => ({
  actor,
  requirementId: order.requirementId,
  head: sheet.head,
  now,
  since,
  seen: new Map(),
  readers: new Map(),
});

/** Notes how many rows are done; throws Cancelled when the owner does not want them any more. */
export const note = async ({ db }: Making, order: ImportOrder, done: number): Promise<void> => {
  const goesOn = await db.inScope(order.areaPath, (tx) => noteProgress(tx, order.id, done));
  if (!goesOn) throw new Cancelled();
};
