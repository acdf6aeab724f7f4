import type { Span } from '#kernel/civil-date.ts';
import { sql, type Tx } from '#server/db.ts';
import type { PlanStanding } from '../model/standing.ts';

/** Which offices are asked for plans, and over which days. */
export type StandingQuery = Span & {
  /** Within which area. */
  readonly area: string;
  readonly fiscalYear: number;
  /** How many codes of a path a row puts together; none gives each office its own row. */
  readonly depth: number | null;
  readonly now: string;
};

const MOST_ROWS = 2_000;

/** How the plans of a span of days stand, by office or by area below, in order of their areas. */
export const listStandings = async (tx: Tx, query: StandingQuery): Promise<PlanStanding[]> => {
  const { area, fiscalYear, depth, startOn, endOn, now } = query;
  const { rows } = await sql<PlanStanding>`
    with asked as (
      select distinct f.id, f.area_path, f.area_code, f.level, f.name_th, f.name_en
      from offices f
      join requirements r on r.level = f.level and r.activity is not null and r.active
        and starts_with(f.area_path, r.area_path)
      join programmes p on p.id = r.programme_id and not p.archived and p.fiscal_year = ${fiscalYear}
      where f.active and f.area_path >= ${area} and f.area_path < ${area}::text || '~'
        and starts_with(f.area_path, current_setting('amphoe.scope', true))
        and (not exists (select from requirement_offices named where named.requirement_id = r.id)
          or exists (select from requirement_offices named
            where named.requirement_id = r.id and named.office_id = f.id))
    ), counted as (
      select a.office_id,
        count(*) filter (where a.state = 'planned') as planned,
        count(*) filter (where a.state = 'draft') as drafts,
        count(*) filter (where a.state = 'cancelled') as cancelled,
        count(*) filter (where a.state = 'planned' and o.first_submitted_at is not null) as reported,
        count(*) filter (where a.state = 'planned' and o.state = 'due'
          and coalesce(o.extended_to, o.due_at) < ${now}::timestamptz) as overdue
      from activities a left join obligations o on o.event_id = a.id
      where a.area_path >= ${area} and a.area_path < ${area}::text || '~'
        and a.held_on >= ${startOn} and a.held_on < ${endOn}
      group by a.office_id
    ), placed as (
      select asked.*, case when ${depth}::int is null then asked.area_path || asked.id
          else array_to_string((string_to_array(asked.area_path, '/'))[1:${depth}::int + 1], '/') || '/' end as place,
        coalesce(c.planned, 0) as planned, coalesce(c.drafts, 0) as drafts,
        coalesce(c.cancelled, 0) as cancelled, coalesce(c.reported, 0) as reported,
        coalesce(c.overdue, 0) as overdue
      from asked left join counted c on c.office_id = asked.id
    ), grouped as (
      select place, count(*) as offices, count(*) filter (where planned > 0) as "withPlan",
        count(*) filter (where planned = 0 and drafts > 0) as "withDrafts",
        sum(planned)::bigint as planned, sum(drafts)::bigint as drafts,
        sum(cancelled)::bigint as cancelled, sum(reported)::bigint as reported,
        sum(overdue)::bigint as overdue,
        (array_agg(id))[1] as id, (array_agg(area_path))[1] as path, (array_agg(level))[1] as level,
        (array_agg(name_th))[1] as name_th, (array_agg(name_en))[1] as name_en
      from placed group by place
    )
    select case when ${depth}::int is null then g.path else g.place end as "areaPath",
      case when ${depth}::int is null then g.id end as "officeId",
      case when ${depth}::int is null then g.level else coalesce(area.level, g.level) end as level,
      case when ${depth}::int is null or area.code is null
        then jsonb_build_object('th', g.name_th, 'en', g.name_en)
        else jsonb_build_object('th', area.name_th, 'en', area.name_en) end as name,
      g.offices, g."withPlan", g."withDrafts", g.planned, g.drafts, g.cancelled, g.reported, g.overdue
    from grouped g
    left join areas area on ${depth}::int is not null and area.code = split_part(g.place, '/', ${depth ?? 0} + 1)
    order by g.place limit ${MOST_ROWS}`.execute(tx);
  return rows;
};
