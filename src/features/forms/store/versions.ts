import type { FormDefinition } from '#kernel/form/model.ts';
import { notFound } from '#kernel/problem.ts';
import { json, sql, type Tx } from '#server/db.ts';

/** One version of a form as the database keeps it. */
export type FormVersion = {
  readonly id: string;
  readonly formId: string;
  readonly version: number;
  readonly definition: FormDefinition;
  readonly publishedAt: string | null;
  /** Nobody when it came from a pack. */
  readonly publishedBy: string | null;
  readonly updatedAt: string;
};

const columns = [
  'id',
  'form_id as formId',
  'version',
  'definition',
  'published_at as publishedAt',
  'published_by as publishedBy',
  'updated_at as updatedAt',
] as const;

/** One version by its id; an unknown one is not found. */
export const getVersion = async (tx: Tx, id: string): Promise<FormVersion> => {
  const row = await tx
    .selectFrom('form_versions')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw notFound();
  return row as FormVersion;
};

/** All versions of a form, newest first. */
export const listVersions = async (tx: Tx, formId: string): Promise<FormVersion[]> => {
  const rows = await tx
    .selectFrom('form_versions')
    .select(columns)
    .where('form_id', '=', formId)
    .orderBy('version', 'desc')
    .execute();
  return rows as FormVersion[];
};

/** The newest published version of a form, if one was published. */
export const findPublished = async (tx: Tx, formId: string): Promise<FormVersion | undefined> => {
  const row = await tx
    .selectFrom('form_versions')
    .select(columns)
    .where('form_id', '=', formId)
    .where('published_at', 'is not', null)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row as FormVersion | undefined;
};

/** The draft of a form, locked, if it has one. */
export const findDraft = async (tx: Tx, formId: string): Promise<FormVersion | undefined> => {
  const row = await tx
    .selectFrom('form_versions')
    .select(columns)
    .where('form_id', '=', formId)
    .where('published_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row as FormVersion | undefined;
};

const nextVersion = (formId: string) =>
  sql<number>`(select coalesce(max(version), 0) + 1 from form_versions where form_id = ${formId})`;

/** Begins the next version of a form as a draft; gives its id. */
export const insertDraft = async (
  tx: Tx,
  formId: string,
  definition: FormDefinition,
): Promise<string> => {
  const row = await tx
    .insertInto('form_versions')
    .values({ form_id: formId, version: nextVersion(formId), definition: json(definition) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
};

/** Replaces the definition of a draft. */
export const saveDraft = async (tx: Tx, id: string, definition: FormDefinition): Promise<void> => {
  await tx
    .updateTable('form_versions')
    .set({ definition: json(definition), updated_at: sql<string>`now()` })
    .where('id', '=', id)
    .execute();
};

/** Makes a draft a published version, for ever; `by` nobody when a pack does it. */
export const publishDraft = async (
  tx: Tx,
  id: string,
  at: string,
  by: string | null,
): Promise<void> => {
  await tx
    .updateTable('form_versions')
    .set({ published_at: at, published_by: by })
    .where('id', '=', id)
    .execute();
};

/** Throws a draft away. */
export const deleteDraft = async (tx: Tx, id: string): Promise<void> => {
  await tx.deleteFrom('form_versions').where('id', '=', id).execute();
};
