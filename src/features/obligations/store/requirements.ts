import { notFound } from '#kernel/problem.ts';
import { sql, type Tx } from '#server/db.ts';
import type { MakingRequirement } from '../model/requirement.ts';

const select = sql<MakingRequirement>`
  select r.id, r.programme_id as "programmeId", p.fiscal_year as "fiscalYear", r.area_path as "areaPath",
    r.level, r.schedule, r.active and not p.archived as live, r.activity, r.stand_ins as "standIns",
    (select v.id from form_versions v where v.form_id = r.form_id and v.published_at is not null
     order by v.version desc limit 1) as "formVersionId"
  from requirements r join programmes p on p.id = r.programme_id`;

/** A requirement as making needs it, if there is one. */
export const findRequirement = async (
  tx: Tx,
  id: string,
): Promise<MakingRequirement | undefined> => {
  const { rows } = await sql<MakingRequirement>`${select} where r.id = ${id}`.execute(tx);
  return rows[0];
};

/** A requirement as making needs it; an unknown one is not found. */
export const getRequirement = async (tx: Tx, id: string): Promise<MakingRequirement> => {
  const requirement = await findRequirement(tx, id);
  if (!requirement) throw notFound();
  return requirement;
};

/** Whether a requirement is addressed to an office: to all of its level, or to this one by name. */
export const isAddressedTo = async (
  tx: Tx,
  requirementId: string,
  officeId: string,
): Promise<boolean> => {
  const named = await tx
    .selectFrom('requirement_offices')
    .select((eb) => eb.fn.count('office_id').as('all'))
    .select((eb) => eb.fn.count('office_id').filterWhere('office_id', '=', officeId).as('own'))
    .where('requirement_id', '=', requirementId)
    .executeTakeFirstOrThrow();
  return Number(named.all) === 0 || Number(named.own) > 0;
};

/** The requirements that ask for something in a fiscal year (Gregorian year of its end) or later. */
export const listLiveRequirements = async (tx: Tx, fiscalYear: number): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select r.id from requirements r join programmes p on p.id = r.programme_id
    where r.active and not p.archived and p.fiscal_year >= ${fiscalYear}
    order by r.id`.execute(tx);
  return rows.map(({ id }) => id);
};

/** The live requirements whose due days move when days off change. */
export const listMovableRequirements = async (tx: Tx): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select r.id from requirements r join programmes p on p.id = r.programme_id
    where r.active and not p.archived and r.schedule ->> 'dayOff' in ('previous', 'next')
    order by r.id`.execute(tx);
  return rows.map(({ id }) => id);
};
