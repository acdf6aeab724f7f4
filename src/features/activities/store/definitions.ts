import type { Level } from '#kernel/area.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { sql, type Tx } from '#server/db.ts';
import type { SummaryRevision } from '../model/definition.ts';

/** A report that a summary of its programme may count, with the newest published version of its form. */
export type CountableReport = {
  readonly code: string;
  readonly title: Sentence;
  readonly level: Level;
  readonly formVersionId: string;
};

/** The reports of a programme that follow activities. */
export const listCountable = async (tx: Tx, programmeId: string): Promise<CountableReport[]> => {
  const { rows } = await sql<CountableReport>`
    select r.code, r.level, jsonb_build_object('th', r.title_th, 'en', r.title_en) as title,
      (select v.id from form_versions v where v.form_id = r.form_id and v.published_at is not null
        order by v.version desc limit 1) as "formVersionId"
    from requirements r
    where r.programme_id = ${programmeId} and r.activity is not null
      and exists (select from form_versions v where v.form_id = r.form_id and v.published_at is not null)
    order by r.code`.execute(tx);
  return rows;
};

/** How a summary was defined so far, the newest first. */
export const listRevisions = async (tx: Tx, summaryId: string): Promise<SummaryRevision[]> => {
  const { rows } = await sql<SummaryRevision>`
    select revision, changed_at as "changedAt", person_name(changed_by) as "changedBy",
      content ->> 'reason' as reason, (content -> 'verified')::boolean as verified,
      (content -> 'active')::boolean as active
    from programme_revisions where subject_kind = 'summary' and subject_id = ${summaryId}
    order by id desc limit 200`.execute(tx);
  return rows;
};

/** The id of a source letter by its code. */
export const findLetterId = async (tx: Tx, code: string): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('letters')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirst();
  return row?.id;
};
