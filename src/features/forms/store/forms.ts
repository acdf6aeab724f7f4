import type { Sentence } from '#kernel/sentence.ts';
import { sql, type Tx } from '#server/db.ts';
import type { FormEntry } from '../model.ts';

/** A form's own row. */
export type FormRow = {
  readonly id: string;
  readonly code: string;
  readonly areaPath: string;
  readonly letterId: string | null;
  readonly verified: boolean;
  readonly archived: boolean;
};

const columns = [
  'id',
  'code',
  'area_path as areaPath',
  'letter_id as letterId',
  'verified',
  'archived',
] as const;

/** A form by its id. */
export const findForm = (tx: Tx, id: string): Promise<FormRow | undefined> =>
  tx.selectFrom('forms').select(columns).where('id', '=', id).executeTakeFirst();

/** A form by its code. */
export const findFormByCode = (tx: Tx, code: string): Promise<FormRow | undefined> =>
  tx.selectFrom('forms').select(columns).where('code', '=', code).executeTakeFirst();

/** A form as it is first written. */
export type NewForm = {
  readonly code: string;
  readonly areaPath: string;
  readonly title: Sentence;
  readonly letterId: string | null;
  readonly verified: boolean;
};

/** Adds a form without any version; gives its id. */
export const insertForm = async (tx: Tx, form: NewForm): Promise<string> => {
  const row = await tx
    .insertInto('forms')
    .values({
      code: form.code,
      area_path: form.areaPath,
      title_th: form.title.th,
      title_en: form.title.en,
      letter_id: form.letterId,
      verified: form.verified,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
};

/** Changes what a form says of itself, apart from its versions. */
export const updateForm = async (
  tx: Tx,
  id: string,
  { title, ...rest }: Partial<Pick<FormRow, 'verified' | 'archived'>> & { title?: Sentence },
): Promise<void> => {
  const names = title && { title_th: title.th, title_en: title.en };
  await tx
    .updateTable('forms')
    .set({ ...rest, ...names })
    .where('id', '=', id)
    .execute();
};

/** The forms of the nation, of the offices above and below a place, by title. */
export const listForms = async (tx: Tx, areaPath: string): Promise<FormEntry[]> => {
  const { rows } = await sql<FormEntry>`
    select f.id, f.code, f.area_path as "areaPath", f.verified, f.archived,
      jsonb_build_object('th', f.title_th, 'en', f.title_en) as title,
      case when l.id is null then null else jsonb_build_object(
        'code', l.code, 'number', l.number, 'datedOn', l.dated_on, 'subject', l.subject,
        'issuer', jsonb_build_object('th', l.issuer_th, 'en', l.issuer_en)) end as letter,
      published.version as "publishedVersion", draft.version as "draftVersion",
      (select count(*) from requirements r where r.form_id = f.id and r.active)::int as "usedBy"
    from forms f
    left join letters l on l.id = f.letter_id
    left join lateral (select max(version) as version from form_versions v
      where v.form_id = f.id and v.published_at is not null) published on true
    left join form_versions draft on draft.form_id = f.id and draft.published_at is null
    where starts_with(f.area_path, ${areaPath}) or starts_with(${areaPath}, f.area_path)
    order by f.archived, f.title_th collate "th-x-icu", f.code`.execute(tx);
  return rows;
};
