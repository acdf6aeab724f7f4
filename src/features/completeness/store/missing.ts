import type { AreaPath } from '#kernel/area.ts';
import { type RawBuilder, sql, type Tx } from '#server/db.ts';
import type { MissingGroup, MissingReport } from '../model.ts';

/** Which missing reports are asked for, judged at a moment; each part left out asks for all. */
export type MissingFilter = {
  readonly area: AreaPath;
  readonly requirementId?: string | undefined;
  readonly periodId?: string | undefined;
  readonly now: string;
};

/**
 * The condition of a missing report: nothing sent, and the due time (or its extension) has passed. That
 * somebody holds it follows; it is said for the index obligations_open.
 */
export const isMissing = (filter: MissingFilter): RawBuilder<unknown> => sql`
  o.state = 'due' and o.holder_office_id is not null and o.due_at < ${filter.now}::timestamptz
  and coalesce(o.extended_to, o.due_at) < ${filter.now}::timestamptz
  and o.area_path >= ${filter.area} and o.area_path < ${`${filter.area}~`}
  ${filter.requirementId === undefined ? sql`` : sql`and o.requirement_id = ${filter.requirementId}`}
  ${filter.periodId === undefined ? sql`` : sql`and o.period_id = ${filter.periodId}`}`;

const TITLES = sql`
  jsonb_build_object('th', r.title_th, 'en', r.title_en) as title,
  jsonb_build_object('th', p.title_th, 'en', p.title_en) as programme`;

/** How many are missing, by requirement and period; longest overdue first, 500 groups at most. */
export const countMissing = async (tx: Tx, filter: MissingFilter): Promise<MissingGroup[]> => {
  const { rows } = await sql<MissingGroup>`
    select g."requirementId", ${TITLES}, g.period, g.count
    from (
      select o.requirement_id as "requirementId", o.period_id, count(*) as count,
        min(coalesce(o.extended_to, o.due_at)) as due_at,
        jsonb_build_object('id', o.period_id, 'startOn', min(o.period_start), 'endOn', min(o.period_end),
          'dueAt', min(coalesce(o.extended_to, o.due_at)), 'event', min(event.title)) as period
      from obligations o left join recorded_events event on event.id = o.event_id
      where ${isMissing(filter)} group by 1, 2
      order by 4, 1 limit 500
    ) g
    join requirements r on r.id = g."requirementId" join programmes p on p.id = r.programme_id
    order by g.due_at, r.code`.execute(tx);
  return rows;
};

/** How many are missing in all. */
export const countAllMissing = async (tx: Tx, filter: MissingFilter): Promise<number> => {
  const { rows } = await sql<{ many: number }>`
    select count(*) as many from obligations o where ${isMissing(filter)}`.execute(tx);
  return rows[0]?.many ?? 0;
};

// The latest reminder stands beside each, so that nobody is asked twice in a day.
const REMINDED = sql`(
  select max(n.created_at) from notices n
  where n.kind = 'report-reminder' and n.subject_id = o.id::text)`;

/** The missing reports with their offices, longest overdue first. */
export const listMissing = async (
  tx: Tx,
  filter: MissingFilter,
  page: { readonly offset: number; readonly limit: number },
): Promise<MissingReport[]> => {
  const { rows } = await sql<MissingReport>`
    select o.id, o.requirement_id as "requirementId", ${TITLES},
      jsonb_build_object('th', f.name_th, 'en', f.name_en) as office,
      jsonb_build_object('id', o.period_id, 'startOn', o.period_start, 'endOn', o.period_end,
        'dueAt', coalesce(o.extended_to, o.due_at), 'event', event.title) as period,
      ${REMINDED} as "remindedAt"
    from obligations o
    join offices f on f.id = o.office_id
    left join recorded_events event on event.id = o.event_id
    join requirements r on r.id = o.requirement_id join programmes p on p.id = r.programme_id
    where ${isMissing(filter)}
    order by coalesce(o.extended_to, o.due_at), r.code, o.area_path
    limit ${page.limit} offset ${page.offset}`.execute(tx);
  return rows;
};
