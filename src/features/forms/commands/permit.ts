import { isVisible, mayEdit } from '#features/programmes/rules/ownership.ts';
import { words as programmeWords } from '#features/programmes/words.ts';
import type { Actor } from '#kernel/actor.ts';
import type { AreaPath } from '#kernel/area.ts';
import { notAllowed, notFound, Problem } from '#kernel/problem.ts';
import { isDatabaseError, type Tx } from '#server/db.ts';
import { type FormRow, findForm, insertForm, type NewForm } from '../store/forms.ts';

/** Throws unless the actor may change what belongs to the area. */
export const permitEdit = (actor: Actor, owner: AreaPath): void => {
  const result = mayEdit(actor, owner);
  if (!result.ok) throw notAllowed(result.refusals[0].sentence);
};

/** A form that the actor sees; any other is not found. */
export const getVisibleForm = async (tx: Tx, id: string, actor: Actor): Promise<FormRow> => {
  const form = await findForm(tx, id);
  if (!form || !isVisible(form.areaPath, actor.areaPath)) throw notFound();
  return form;
};

/** A form that the actor may change. */
export const getOwnForm = async (tx: Tx, id: string, actor: Actor): Promise<FormRow> => {
  const form = await getVisibleForm(tx, id, actor);
  permitEdit(actor, form.areaPath);
  return form;
};

/** Adds a form; a code that is taken is its field's refusal. */
export const insertOrCodeTaken = async (tx: Tx, form: NewForm): Promise<string> => {
  try {
    return await insertForm(tx, form);
  } catch (error) {
    if (!isDatabaseError(error, '23505')) throw error;
    const sentence = programmeWords.codeTaken(form.code);
    throw new Problem(409, 'code-taken', sentence, [
      { code: 'code-taken', sentence, field: 'body.code' },
    ]);
  }
};
