import type { FormDefinition } from '#kernel/form/model.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { sql, type Tx } from '#server/db.ts';

/** What a requirement asks, as a sheet needs it: the published versions of its form, newest first. */
export type AskedForm = {
  readonly title: Sentence;
  readonly compiles: boolean;
  readonly versions: readonly FormDefinition[];
};

/** The form that a requirement asks for; undefined when there is no such requirement. */
export const findAskedForm = async (
  tx: Tx,
  requirementId: string,
): Promise<AskedForm | undefined> => {
  const { rows } = await sql<AskedForm>`
    select jsonb_build_object('th', r.title_th, 'en', r.title_en) as title, r.compiles is not null as compiles,
      coalesce((select jsonb_agg(v.definition order by v.version desc) from form_versions v
        where v.form_id = r.form_id and v.published_at is not null), '[]') as versions
    from requirements r where r.id = ${requirementId}`.execute(tx);
  return rows[0];
};
