import { bangkokInstant } from '#kernel/bangkok-time.ts';
import type { Occurrence } from '#kernel/schedule/occurrences.ts';
import { type RawBuilder, sql, type Tx } from '#server/db.ts';
import type { MakingRequirement } from '../model/requirement.ts';

// Occurrences travel as one array a column, so that a whole year is one statement.
const dueRows = (dues: readonly Occurrence[]): RawBuilder<unknown> => sql`
  unnest(
    ${dues.map(({ period }) => period.id)}::text[],
    ${dues.map(({ period }) => period.startOn)}::date[],
    ${dues.map(({ period }) => period.endOn)}::date[],
    ${dues.map(({ period }) => bangkokInstant(period.startOn, '00:00'))}::timestamptz[],
    ${dues.map(({ dueAt }) => dueAt)}::timestamptz[],
    ${dues.map(({ softDueAt }) => softDueAt ?? null)}::timestamptz[],
    ${dues.map(({ closesAt }) => closesAt ?? null)}::timestamptz[]
  ) as due (period_id, period_start, period_end, opens_at, due_at, soft_due_at, closes_at)`;

/** Whether a requirement is addressed to an office: to all of its level, or to this one by name. */
const isAddressed = (requirementId: string): RawBuilder<boolean> => sql`(
  not exists (select from requirement_offices named where named.requirement_id = ${requirementId}::uuid)
  or exists (select from requirement_offices named
    where named.requirement_id = ${requirementId}::uuid and named.office_id = office.id))`;

/**
 * Makes the obligations of some dues: one for every active office of the level that is addressed and
 * whose area lay within the requirement's on the day the period began. Those that are there already stay as they are.
 * Gives how many it made.
 */
export const insertObligations = async (
  tx: Tx,
  requirement: MakingRequirement & { readonly formVersionId: string },
  dues: readonly Occurrence[],
): Promise<number> => {
  const { id, programmeId, fiscalYear, areaPath, level, formVersionId } = requirement;
  const { numAffectedRows } = await sql`
    insert into obligations (province, requirement_id, programme_id, fiscal_year, office_id, area_path,
      level, period_id, period_start, period_end, opens_at, due_at, soft_due_at, closes_at,
      form_version_id, holder_office_id, holder_role, held_since)
    select coalesce(nullif(split_part(place.path, '/', 2), ''), '00'), ${id}::uuid, ${programmeId}::uuid, ${fiscalYear}::smallint,
      office.id, place.path, ${level}::text, due.period_id, due.period_start, due.period_end, due.opens_at,
      due.due_at, due.soft_due_at, due.closes_at, ${formVersionId}::uuid, office.id, 'recorder', due.opens_at
    from offices office
    join area_paths place on place.code = office.area_code
    join ${dueRows(dues)} on place.during @> due.period_start
    where office.active and office.level = ${level} and starts_with(place.path, ${areaPath})
      and ${isAddressed(id)}
    on conflict (requirement_id, period_id, office_id, province) do nothing`.execute(tx);
  return Number(numAffectedRows ?? 0);
};

/**
 * Makes the obligations of recorded events, each of the office and at the area path that recorded it.
 * Those that are there already stay as they are. Gives how many it made.
 */
export const insertEventObligations = async (
  tx: Tx,
  requirement: MakingRequirement,
  dues: readonly Occurrence[],
): Promise<number> => {
  const { id, programmeId, fiscalYear, level, formVersionId } = requirement;
  const { numAffectedRows } = await sql`
    insert into obligations (province, requirement_id, programme_id, fiscal_year, office_id, area_path,
      level, period_id, period_start, period_end, opens_at, due_at, soft_due_at, closes_at,
      form_version_id, holder_office_id, holder_role, held_since, event_id)
    select coalesce(nullif(split_part(event.area_path, '/', 2), ''), '00'), ${id}::uuid, ${programmeId}::uuid,
      ${fiscalYear}::smallint, event.office_id, event.area_path, ${level}::text, due.period_id,
      due.period_start, due.period_end, due.opens_at, due.due_at, due.soft_due_at, due.closes_at,
      ${formVersionId}::uuid, event.office_id, 'recorder', due.opens_at, event.id
    from ${dueRows(dues)}
    join recorded_events event on event.requirement_id = ${id}::uuid and event.withdrawn_at is null
      and due.period_id = 'event-' || event.id
    on conflict (requirement_id, period_id, office_id, province) do nothing`.execute(tx);
  return Number(numAffectedRows ?? 0);
};

/** Gives untouched obligations that are still ahead the due times of the same periods; how many changed. */
export const moveDueTimes = async (
  tx: Tx,
  requirementId: string,
  dues: readonly Occurrence[],
  now: string,
): Promise<number> => {
  const { numAffectedRows } = await sql`
    update obligations o set
      period_start = due.period_start, period_end = due.period_end, opens_at = due.opens_at,
      held_since = due.opens_at, due_at = due.due_at, soft_due_at = due.soft_due_at, closes_at = due.closes_at
    from ${dueRows(dues)}
    where o.requirement_id = ${requirementId} and o.period_id = due.period_id and o.due_at > ${now}::timestamptz
      and o.last_seq = 0
      and not exists (select from report_drafts d where d.province = o.province and d.obligation_id = o.id)
      and (o.period_start, o.period_end, o.due_at, o.soft_due_at, o.closes_at) is distinct from
        (due.period_start, due.period_end, due.due_at, due.soft_due_at, due.closes_at)`.execute(tx);
  return Number(numAffectedRows ?? 0);
};

/** Gives the obligation of an event the due time of its new day; false when something was reported. */
export const moveEventObligation = async (
  tx: Tx,
  eventId: string,
  due: Occurrence,
): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    update obligations o set
      period_start = due.period_start, period_end = due.period_end, opens_at = due.opens_at,
      held_since = due.opens_at, due_at = due.due_at, soft_due_at = due.soft_due_at, closes_at = due.closes_at
    from ${dueRows([due])}
    where o.event_id = ${eventId} and o.last_seq = 0`.execute(tx);
  return Number(numAffectedRows ?? 0) > 0;
};

/** Removes untouched obligations that are still ahead, but for those of the kept periods; how many. */
export const removeUntouched = async (
  tx: Tx,
  requirementId: string,
  now: string,
  keptPeriods: readonly string[],
): Promise<number> => {
  const { rows } = await sql<{ removed: number }>`
    select remove_untouched_obligations(${requirementId}, ${now}, ${keptPeriods}::text[]) as removed`.execute(
    tx,
  );
  return rows[0]?.removed ?? 0;
};

/** Whether a requirement asks anybody for anything. */
export const hasObligations = async (tx: Tx, requirementId: string): Promise<boolean> => {
  const found = await tx
    .selectFrom('obligations')
    .select('id')
    .where('requirement_id', '=', requirementId)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
};

/** Binds every untouched obligation of a form to another of its versions; how many it bound. */
export const bindToVersion = async (
  tx: Tx,
  formId: string,
  formVersionId: string,
): Promise<number> => {
  const { numAffectedRows } = await sql`
    update obligations o set form_version_id = ${formVersionId}
    from requirements r
    where r.form_id = ${formId} and o.requirement_id = r.id and o.last_seq = 0
      and o.form_version_id <> ${formVersionId}
      and not exists (
        select from report_drafts d where d.province = o.province and d.obligation_id = o.id)`.execute(
    tx,
  );
  return Number(numAffectedRows ?? 0);
};
