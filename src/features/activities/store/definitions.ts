import type { Level } from '#kernel/area.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { type RawBuilder, sql, type Tx } from '#server/db.ts';
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

/** A programme as far as a new summary needs it. */
export type StartProgramme = {
  readonly id: string;
  readonly title: Sentence;
  readonly fiscalYear: number;
  readonly areaPath: string;
  /** The codes of its summaries. */
  readonly codes: string[];
};

const listProgrammes = async (
  tx: Tx,
  condition: RawBuilder<unknown>,
): Promise<StartProgramme[]> => {
  const { rows } = await sql<StartProgramme>`
    select p.id, p.fiscal_year as "fiscalYear", p.area_path as "areaPath",
      jsonb_build_object('th', p.title_th, 'en', p.title_en) as title,
      array(select s.code from activity_summaries s where s.programme_id = p.id order by s.code) as codes
    from programmes p where not p.archived and ${condition} order by p.position, p.title_th limit 200`.execute(
    tx,
  );
  return rows;
};

/** The programmes in use of an area and a fiscal year (Gregorian year of its end) with reports that follow activities. */
export const listStartProgrammes = (
  tx: Tx,
  areaPath: string,
  fiscalYear: number,
): Promise<StartProgramme[]> =>
  listProgrammes(
    tx,
    sql`p.area_path = ${areaPath} and p.fiscal_year = ${fiscalYear}
      and exists (select from requirements r where r.programme_id = p.id and r.activity is not null)`,
  );

/** A programme in use by its id. */
export const findStartProgramme = async (tx: Tx, id: string): Promise<StartProgramme | undefined> =>
  (await listProgrammes(tx, sql`p.id = ${id}`))[0];
