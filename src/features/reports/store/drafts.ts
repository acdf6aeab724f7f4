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

/** One of many drafts to keep. Names as the statement reads them. */
export type DraftRow = {
  readonly province: string;
  readonly id: string;
  readonly area_path: string;
  readonly form_version_id: string;
  readonly answers: Answers;
  /** The version it was made from; 0 when there was none. */
  readonly base: number;
};

/** Who keeps them, for the rows and the audit. */
export type DraftsBy = {
  readonly accountId: string;
  readonly officeId: string;
  readonly address: string;
  readonly requestId: string;
};

/** Keeps many drafts and audits each; gives the ids of those that nobody had changed meanwhile. */
export const saveDrafts = async (
  tx: Tx,
  drafts: readonly DraftRow[],
  by: DraftsBy,
): Promise<string[]> => {
  if (drafts.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    with given as (
      select * from jsonb_to_recordset(${json(drafts)}) as g(
        province char(2), id uuid, area_path text, form_version_id uuid, answers jsonb, base int)
    ), kept as (
      insert into report_drafts as d (province, obligation_id, area_path, form_version_id, answers, version, updated_by)
      select province, id, area_path, form_version_id, answers, base + 1, ${by.accountId}::uuid from given
      on conflict (province, obligation_id) do update
        set answers = excluded.answers, form_version_id = excluded.form_version_id,
            version = d.version + 1, updated_at = now(), updated_by = excluded.updated_by
        where d.version = excluded.version - 1
      returning obligation_id, area_path
    ), audited as (
      insert into audit_entries (account_id, office_id, area_path, action, subject_kind, subject_id, request_id, address)
      select ${by.accountId}::uuid, ${by.officeId}::uuid, area_path, 'report.draft-imported', 'report',
        obligation_id::text, ${by.requestId}, ${by.address} from kept
    )
    select obligation_id as id from kept`.execute(tx);
  return rows.map(({ id }) => id);
};
