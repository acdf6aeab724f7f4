import { json, sql, type Tx } from '#server/db.ts';
import type { Answers } from './revisions.ts';

export type Draft = {
  readonly answers: Answers;
  readonly formVersionId: string;
  readonly version: number;
  readonly updatedAt: string;
};

/** The draft of a report, if one was begun. */
export const findDraft = async (
  tx: Tx,
  province: string,
  id: string,
): Promise<Draft | undefined> => {
  const row = await tx
    .selectFrom('report_drafts')
    .select(['answers', 'form_version_id as formVersionId', 'version', 'updated_at as updatedAt'])
    .where('province', '=', province)
    .where('obligation_id', '=', id)
    .executeTakeFirst();
  return row as Draft | undefined;
};

/**
 * Keeps the draft when nobody else has saved one since `baseVersion` (0 when none was there).
 * Gives the new version, or undefined when somebody has.
 */
export const saveDraft = async (
  tx: Tx,
  draft: {
    province: string;
    obligationId: string;
    areaPath: string;
    formVersionId: string;
    answers: Answers;
    baseVersion: number;
    by: string;
  },
): Promise<{ version: number; updatedAt: string } | undefined> => {
  const { rows } = await sql<{ version: number; updatedAt: string }>`
    insert into report_drafts as d (province, obligation_id, area_path, form_version_id, answers, version, updated_by)
    values (${draft.province}, ${draft.obligationId}, ${draft.areaPath}, ${draft.formVersionId},
      ${json(draft.answers)}, ${draft.baseVersion + 1}, ${draft.by})
    on conflict (province, obligation_id) do update
      set answers = excluded.answers, form_version_id = excluded.form_version_id,
          version = d.version + 1, updated_at = now(), updated_by = excluded.updated_by
      where d.version = ${draft.baseVersion}
    returning version, updated_at as "updatedAt"`.execute(tx);
  return rows[0];
};
