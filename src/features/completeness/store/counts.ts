import { sql, type Tx } from '#server/db.ts';
import { AREAS_ABOVE, deleteOfGroups, type Group, reportsOf } from './groups.ts';

/** Until when the report of the obligation `o` is waited for. */
export const AWAITED_UNTIL = sql`coalesce(o.extended_to, o.due_at)`;

/**
 * The columns of completeness_counts that are counted, over obligations `o`. The same order of questions
 * as rules/counts.ts tells: excused first, then what was sent; the clock is left to the reader.
 */
export const COUNTED = sql`
  min(o.period_start) as period_start, min(o.period_end) as period_end, min(o.due_at) as due_at,
  (count(*) filter (where o.state <> 'excused' and not o.nil and o.verdict = 'on-time'))::int as on_time,
  (count(*) filter (where o.state <> 'excused' and not o.nil and o.verdict = 'late'))::int as late,
  (count(*) filter (where o.state <> 'excused' and o.nil))::int as nil,
  (count(*) filter (where o.state <> 'excused' and o.nil and o.verdict = 'late'))::int as nil_late,
  (count(*) filter (where o.state = 'excused'))::int as excused,
  (count(*) filter (where o.state = 'due'))::int as unsent`;

/** Counts the reports of the groups anew, for every area above their offices. */
export const replaceCounts = async (tx: Tx, groups: readonly Group[]): Promise<void> => {
  await deleteOfGroups(tx, 'completeness_counts', groups);
  await sql`
    insert into completeness_counts (requirement_id, province, period_id, area_path, above_path, awaited_until,
      period_start, period_end, due_at, on_time, late, nil, nil_late, excused, unsent)
    select o.requirement_id, o.province, o.period_id, area.path, area.above, ${AWAITED_UNTIL}, ${COUNTED}
    from ${reportsOf(groups)}
    cross join lateral ${AREAS_ABOVE} area
    where o.area_path <> '/'
    group by o.requirement_id, o.province, o.period_id, area.path, area.above, ${AWAITED_UNTIL}`.execute(
    tx,
  );
};
