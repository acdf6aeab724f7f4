import { type AreaPath, NATION, provinceOf } from '#kernel/area.ts';
import { type RawBuilder, sql, type Tx } from '#server/db.ts';
import type { CellTuple, GridPeriod } from '../model.ts';
import { AWAITED_UNTIL, COUNTED } from './counts.ts';
import { columnDays, columnOf, type GridQuestion } from './grid.ts';

/** The grid as it is counted: its periods in order of time, and the cells of each child area by period. */
export type CountedGrid = {
  readonly periods: readonly GridPeriod[];
  readonly cells: Readonly<Record<AreaPath, Readonly<Record<string, CellTuple>>>>;
};

const provinceIs = ({ area }: GridQuestion): RawBuilder<unknown> =>
  area === NATION ? sql`` : sql`and province = ${provinceOf(area)}`;

// The area directly below the asked one that the obligation lies in.
const childOf = (area: AreaPath): RawBuilder<string> =>
  sql<string>`${area} || split_part(o.area_path, '/', ${sql.lit(area.split('/').length)}) || '/'`;

// Counted ahead of time, but for groups that wait to be counted anew: those from their reports, in the
// same statement. A mark comes into sight together with its change and goes out of sight together with
// the new counts, so the cells are always those of this moment.
const counted = (question: GridQuestion): RawBuilder<unknown> => sql`
  with marked as materialized (
    select distinct province, period_id from totals_changes
    where requirement_id = ${question.requirementId} ${provinceIs(question)}
  ), counted as (
    select area_path, period_id, awaited_until, period_start, period_end, due_at,
      on_time, late, nil, nil_late, excused, unsent
    from completeness_counts
    where requirement_id = ${question.requirementId} and above_path = ${question.area}
      and (province, period_id) not in (select province, period_id from marked)
    union all
    select ${childOf(question.area)}, o.period_id, ${AWAITED_UNTIL}, ${COUNTED}
    from marked
    cross join lateral (
      select * from obligations where requirement_id = ${question.requirementId}
        and province = marked.province and period_id = marked.period_id offset 0
    ) o
    where o.area_path > ${question.area} and o.area_path < ${`${question.area}~`}
    group by 1, 2, 3
  )`;

/**
 * Counts by child area and period. It comes as one JSON value, for 4,000 rows of ten columns cost the
 * driver more than the counting.
 */
export const countCells = async (tx: Tx, question: GridQuestion): Promise<CountedGrid> => {
  const { rows } = await sql<{ grid: CountedGrid }>`
    ${counted(question)}, cells as materialized (
      select area_path, ${columnOf(question)} as id, ${columnDays(question)}, min(due_at) as due_at,
        array[sum(on_time), sum(late), sum(nil), sum(nil_late),
          coalesce(sum(unsent) filter (where awaited_until < ${question.now}::timestamptz), 0), sum(excused),
          coalesce(sum(unsent) filter (where awaited_until >= ${question.now}::timestamptz), 0)] as cell
      from counted group by 1, 2
    )
    select json_build_object(
      'periods', (
        select coalesce(json_agg(p order by p."startOn", p."dueAt"), '[]') from (
          select id, min(start_on) as "startOn", min(end_on) as "endOn", min(due_at) as "dueAt"
          from cells group by id
        ) p),
      'cells', (
        select coalesce(json_object_agg(area_path, line), '{}') from (
          select area_path, json_object_agg(id, cell) as line from cells group by 1
        ) lines)
    ) as grid`.execute(tx);
  const { periods = [], cells = {} } = rows[0]?.grid ?? {};
  const instant = (text: string): string => new Date(text).toISOString();
  return { periods: periods.map((one) => ({ ...one, dueAt: instant(one.dueAt) })), cells };
};
