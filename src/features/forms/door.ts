import { isDeepStrictEqual } from 'node:util';
import { moveToFormVersion } from '#features/obligations/door.ts';
import { NATION } from '#kernel/area.ts';
import { type CompiledForm, compileForm } from '#kernel/form/compile.ts';
import type { FormDefinition } from '#kernel/form/model.ts';
import { notFound } from '#kernel/problem.ts';
import type { Tx } from '#server/db.ts';
import { findFormByCode, insertForm, updateForm } from './store/forms.ts';
import {
  type FormVersion,
  findDraft,
  findPublished,
  getVersion,
  insertDraft,
  publishDraft,
} from './store/versions.ts';

const compiled = new Map<string, CompiledForm>();

/**
 * A form version ready to work. A published version never changes, so it is compiled once in the
 * life of the process; a draft is compiled each time. An unknown id is not found.
 */
export const getCompiledForm = async (tx: Tx, formVersionId: string): Promise<CompiledForm> => {
  const known = compiled.get(formVersionId);
  if (known) return known;
  const version = await getVersion(tx, formVersionId);
  const form = compileForm(version.definition);
  if (version.publishedAt !== null) compiled.set(formVersionId, form);
  return form;
};

/** A compiled form version that is known already, without a look into the database. */
export const findCompiledForm = (formVersionId: string): CompiledForm | undefined =>
  compiled.get(formVersionId);

/** The newest published version of a form, if one was published. */
export const currentVersionOf = (tx: Tx, formId: string): Promise<FormVersion | undefined> =>
  findPublished(tx, formId);

/** The id of a form by its code; an unknown one is not found. */
export const getFormId = async (tx: Tx, code: string): Promise<string> => {
  const form = await findFormByCode(tx, code);
  if (!form) throw notFound();
  return form.id;
};

/** A form as a pack brings it. */
export type PackedForm = {
  readonly code: string;
  readonly letterId: string | null;
  readonly verified: boolean;
  readonly definition: FormDefinition;
};

const publishFromPack = async (
  tx: Tx,
  formId: string,
  definition: FormDefinition,
  now: string,
): Promise<void> => {
  const versionId = await insertDraft(tx, formId, definition);
  await publishDraft(tx, versionId, now, null);
  await moveToFormVersion(tx, formId, versionId);
};

/**
 * Brings a form in line with its pack: a new definition becomes the next published version, unless a
 * person has published or begun one since; then the person's stays.
 */
export const applyPackForm = async (
  tx: Tx,
  form: PackedForm,
  now: string,
): Promise<'added' | 'changed' | 'kept' | 'same'> => {
  const existing = await findFormByCode(tx, form.code);
  if (!existing) {
    const { code, letterId, verified, definition } = form;
    const values = { code, letterId, verified, areaPath: NATION, title: definition.title };
    await publishFromPack(tx, await insertForm(tx, values), definition, now);
    return 'added';
  }
  const current = await findPublished(tx, existing.id);
  if (current && isDeepStrictEqual(current.definition, form.definition)) return 'same';
  const edited = current?.publishedBy != null || (await findDraft(tx, existing.id)) !== undefined;
  if (edited) return 'kept';
  await publishFromPack(tx, existing.id, form.definition, now);
  await updateForm(tx, existing.id, { title: form.definition.title, verified: form.verified });
  return 'changed';
};
