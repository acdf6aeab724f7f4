import type { ActivityNews, SummaryNews } from '#features/notices/model.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import { json, sql, type Tx } from '#server/db.ts';

/** A change of a plan that others have to hear of: which event of which plan, and the day it stood on before. */
export type PlanChange = {
  readonly activityId: string;
  readonly seq: number;
  readonly heldOn: CivilDate;
};

/** What happened to a plan, as messages need it. */
export type ToldChange = Pick<ActivityNews, 'title' | 'office' | 'movedTo'> & {
  readonly kind: 'postponed' | 'cancelled';
  readonly officeId: string;
  readonly areaPath: string;
  readonly partner: string;
  readonly reason: string;
  readonly by: string | null;
  /** The office that did it, which may have stood in for the plan's own. */
  readonly byOffice: string | null;
};

/** A postponed or cancelled plan by its event. */
export const findChange = async (
  tx: Tx,
  { activityId, seq }: PlanChange,
): Promise<ToldChange | undefined> => {
  const { rows } = await sql<ToldChange>`
    select e.kind, e.detail ->> 'reason' as reason, e.detail ->> 'heldOn' as "movedTo", e.account_id as by,
      e.office_id as "byOffice", a.office_id as "officeId", a.area_path as "areaPath",
      a.plan ->> 'title' as title, a.plan ->> 'partner' as partner,
      jsonb_build_object('th', f.name_th, 'en', f.name_en) as office
    from activity_events e join activities a on a.id = e.activity_id join offices f on f.id = a.office_id
    where e.activity_id = ${activityId} and e.seq = ${seq} and e.kind in ('postponed', 'cancelled')`.execute(
    tx,
  );
  return rows[0];
};

// Partners are typed by people: several stand in one line, each by the name its office goes by.
const SEPARATORS = String.raw`\s*(?:[,;/\n]|\sและ\s*|\sand\s)\s*`;

/** An office that is told of something, and whether it sees the plan itself. */
export type Addressee = {
  readonly id: string;
  readonly areaPath: string;
  readonly sees: boolean;
};

/**
 * Who has to do with a plan: its own office, those above it up to the district, the partners that it names,
 * and those of the same province who joined it on that day; but for the office that changed it.
 */
export const listConcerned = async (
  tx: Tx,
  change: ToldChange,
  heldOn: CivilDate,
): Promise<Addressee[]> => {
  const { officeId, areaPath, partner, byOffice, office } = change;
  const { rows } = await sql<Addressee>`
    with joining as (
      select a.office_id from activities a
      where a.held_on = ${heldOn} and a.state = 'planned' and a.plan ->> 'hosted' = 'joined'
        and split_part(a.area_path, '/', 2) = split_part(${areaPath}, '/', 2)
        and regexp_split_to_array(a.plan ->> 'partner', ${SEPARATORS}) && array[${office.th}, ${office.en}]::text[]
    )
    select f.id, f.area_path as "areaPath",
      starts_with(${areaPath}::text, f.area_path) as sees
    from offices f
    where f.active and f.id is distinct from ${byOffice}::uuid and (
      f.id = ${officeId}
      or (starts_with(${areaPath}::text, f.area_path) and f.level in ('subdistrict', 'district'))
      or f.id in (select office_id from joining)
      or (split_part(f.area_path, '/', 2) = split_part(${areaPath}, '/', 2)
        and array[f.name_th, f.name_en] && regexp_split_to_array(${partner}, ${SEPARATORS})))
    order by f.area_path, f.id`.execute(tx);
  return rows;
};

/** An issue as messages need it, and the levels above that want to hear of it. */
export type ToldIssue = SummaryNews & {
  readonly summaryId: string;
  readonly officeId: string;
  readonly areaPath: string;
  readonly issuedBy: string | null;
  readonly informs: readonly string[] | null;
};

/** An issue by its id. */
export const findToldIssue = async (tx: Tx, issueId: string): Promise<ToldIssue | undefined> => {
  const { rows } = await sql<ToldIssue>`
    select i.id as "issueId", i.summary_id as "summaryId", i.office_id as "officeId", i.area_path as "areaPath",
      i.issued_by as "issuedBy", i.content -> 'title' as title, i.content -> 'period' as period,
      s.definition -> 'informs' as informs
    from summary_issues i join activity_summaries s on s.id = i.summary_id
    where i.id = ${issueId}`.execute(tx);
  return rows[0];
};

/** The active offices of some levels above an area. */
export const listAbove = async (
  tx: Tx,
  areaPath: string,
  levels: readonly string[],
): Promise<Addressee[]> => {
  const { rows } = await sql<Addressee>`
    select id, area_path as "areaPath", true as sees from offices
    where active and level = any(${[...levels]}::text[])
      and starts_with(${areaPath}::text, area_path) and area_path <> ${areaPath}
    order by area_path, id`.execute(tx);
  return rows;
};

/** One message on its way; `about` is what an office is told of no more than once. */
export type Message = {
  readonly to: Pick<Addressee, 'id' | 'areaPath'>;
  readonly kind: string;
  readonly about: string;
  readonly detail: object;
  readonly by: string | null;
};

/** Writes messages; whoever was told already is not told again. Gives how many were written. */
export const insertMessages = async (
  tx: Tx,
  messages: readonly Message[],
  at: string,
): Promise<number> => {
  if (messages.length === 0) return 0;
  const written = await tx
    .insertInto('notices')
    .values(
      messages.map(({ to, kind, about, detail, by }) => ({
        area_path: to.areaPath,
        office_id: to.id,
        kind,
        subject_id: about,
        detail: json(detail),
        sent_by: by,
        created_at: at,
      })),
    )
    .onConflict((on) => on.doNothing())
    .returning('id')
    .execute();
  return written.length;
};
