import { type RawBuilder, sql, type Tx } from '#server/db.ts';
import type { ActivityRequirement, PlanOffice } from '../model/activity.ts';

const list = async (tx: Tx, condition: RawBuilder<unknown>): Promise<ActivityRequirement[]> => {
  const { rows } = await sql<ActivityRequirement>`
    select r.id, r.schedule, r.level, r.activity as settings, r.stand_ins as "standIns", r.verified,
      jsonb_build_object('th', r.title_th, 'en', r.title_en) as title,
      jsonb_build_object('th', p.title_th, 'en', p.title_en) as programme
    from requirements r join programmes p on p.id = r.programme_id
    where r.activity is not null and ${condition}
    order by p.fiscal_year desc, p.position, r.code`.execute(tx);
  return rows;
};

/** A report after planned activities, by its id. */
export const findActivityRequirement = async (
  tx: Tx,
  id: string,
): Promise<ActivityRequirement | undefined> => (await list(tx, sql`r.id = ${id}`))[0];

/** The live reports after planned activities that are asked of an office for a fiscal year's days. */
export const listActivityRequirements = (
  tx: Tx,
  office: PlanOffice,
  fiscalYear: number,
): Promise<ActivityRequirement[]> =>
  list(
    tx,
    sql`r.active and not p.archived and p.fiscal_year = ${fiscalYear} and r.level = ${office.level}
      and starts_with(${office.areaPath}, r.area_path)
      and (not exists (select from requirement_offices named where named.requirement_id = r.id)
        or exists (select from requirement_offices named
          where named.requirement_id = r.id and named.office_id = ${office.id}))
      and exists (select from form_versions v where v.form_id = r.form_id and v.published_at is not null)`,
  );

/** An active office within the scope, as its plan names it. */
export const findPlanOffice = async (tx: Tx, id: string): Promise<PlanOffice | undefined> => {
  const { rows } = await sql<PlanOffice>`
    select f.id, f.level, f.area_path as "areaPath",
      jsonb_build_object('th', f.name_th, 'en', f.name_en) as name
    from offices f
    where f.id = ${id} and f.active
      and starts_with(f.area_path, current_setting('amphoe.scope', true))`.execute(tx);
  return rows[0];
};
