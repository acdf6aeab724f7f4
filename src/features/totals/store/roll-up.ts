import { AREAS_ABOVE, deleteOfGroups, type Group, reportsOf } from '#features/completeness/door.ts';
import { sql, type Tx } from '#server/db.ts';

const ROLL_UP_LOCK = 4902;

/** Takes the roll-up for this transaction; false while another process has it. */
export const takeRollUp = async (tx: Tx): Promise<boolean> => {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(${ROLL_UP_LOCK}) as taken`.execute(tx);
  return rows[0]?.taken ?? false;
};

/**
 * Takes the marks of up to `most` groups out of the queue, longest waiting first, and gives the groups.
 * A mark is seen only once the change it stands for is committed, and whatever commits later brings its
 * own mark: nothing is passed over, and an old transaction that is still open holds nothing back.
 */
export const takeChangedGroups = async (tx: Tx, most: number): Promise<Group[]> => {
  const { rows } = await sql<Group>`
    with chosen as materialized (
      select province, requirement_id, period_id, array_agg(id) as ids from totals_changes
      group by 1, 2, 3 order by min(id) limit ${most}
    ), taken as (
      delete from totals_changes where id in (select unnest(ids) from chosen)
    )
    select province, requirement_id as "requirementId", period_id as "periodId" from chosen`.execute(
    tx,
  );
  return rows;
};

/** Removes the totals of the groups. */
export const deleteTotals = (tx: Tx, groups: readonly Group[]): Promise<void> =>
  deleteOfGroups(tx, 'totals', groups);

/** Sums the current revisions of received reports of the groups, with the arithmetic of numeric. */
export const insertTotals = async (tx: Tx, groups: readonly Group[]): Promise<void> => {
  await sql`
    insert into totals (province, requirement_id, period_id, period_start, period_end, area_path,
      above_path, field, stage, reports, total, greatest)
    select o.province, o.requirement_id, o.period_id, min(o.period_start), min(o.period_end), area.path,
      area.above, figure.field, stage.name, count(*), sum(figure.value), max(figure.value)
    from ${reportsOf(groups)}
    cross join lateral (
      select nil, numbers from report_revisions
      where province = o.province and obligation_id = o.id and revision = o.revision offset 0
    ) v
    cross join lateral ${AREAS_ABOVE} area
    cross join lateral (
      select key as field, value::numeric as value from jsonb_each_text(v.numbers)
      union all select '', v.nil::int::numeric
    ) figure
    cross join lateral (
      select 'received' as name union all select 'accepted' where o.state = 'accepted'
    ) stage
    where o.state in ('in-review', 'accepted') and o.area_path <> '/'
    group by o.province, o.requirement_id, o.period_id, area.path, area.above, figure.field, stage.name`.execute(
    tx,
  );
};
