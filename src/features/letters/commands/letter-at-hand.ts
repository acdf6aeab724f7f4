import type { Actor } from '#kernel/actor.ts';
import { notFound, orThrow } from '#kernel/problem.ts';
import type { Work } from '#server/commands.ts';
import type { Tx } from '#server/db.ts';
import type { LetterAction } from '../model/register.ts';
import { decideAction } from '../rules/register.ts';
import { addEvent } from '../store/events.ts';
import { findLetter, type LetterRow } from '../store/letters.ts';

/** A letter of the caller's own register; any other is not found. */
export const getLetter = async (tx: Tx, actor: Actor, id: string): Promise<LetterRow> => {
  const letter = await findLetter(tx, actor.officeId, id);
  if (!letter) throw notFound();
  return letter;
};

/** A letter of the caller's own register, locked for something that the rules allow. */
export const takeLetter = async (
  tx: Tx,
  actor: Actor,
  id: string,
  action: LetterAction,
): Promise<LetterRow> => {
  const letter = await findLetter(tx, actor.officeId, id, true);
  if (!letter) throw notFound();
  orThrow(decideAction(action, letter, actor));
  return letter;
};

/**
 * Writes what happened to a letter into its history and into the audit; gives its place in the history.
 * The audit is read by the offices above, which see nothing of the register: it tells no content.
 */
export const tell = async (
  work: Work,
  letter: Pick<LetterRow, 'id' | 'areaPath'>,
  event: { readonly kind: string; readonly at: string; readonly detail?: Record<string, unknown> },
  actor: Actor,
): Promise<number> => {
  const { id, areaPath } = letter;
  const seq = await addEvent(work.tx, letter, event, actor);
  await work.audit(`letter.${event.kind}`, { kind: 'letter', id, areaPath }, { seq });
  return seq;
};
