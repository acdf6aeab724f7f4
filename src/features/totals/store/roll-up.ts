import { sql, type Tx } from '#server/db.ts';

/** Reports of one requirement, province and period: what totals are computed anew for. */
export type Group = {
  readonly province: string;
  readonly requirementId: string;
  readonly periodId: string;
};

const ROLL_UP_LOCK = 4902;

/** Takes the roll-up for this transaction; false while another process has it. */
export const takeRollUp = async (tx: Tx): Promise<boolean> => {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(${ROLL_UP_LOCK}) as taken`.execute(tx);
  return rows[0]?.taken ?? false;
};

/**
 * Takes up to `most` marks out of the queue and gives the groups they name. A mark is seen only once
 * the change it stands for is committed, and whatever commits later brings its own mark: nothing is
 * passed over, and an old transaction that is still open holds nothing back.
 */
export const takeChanges = async (
  tx: Tx,
  most: number,
): Promise<{ taken: number; groups: Group[] }> => {
  const { rows } = await sql<Group & { marks: number }>`
    with taken as (
      delete from totals_changes where id in (select id from totals_changes order by id limit ${most})
      returning province, requirement_id, period_id
    )
    select province, requirement_id as "requirementId", period_id as "periodId", count(*) as marks
    from taken group by 1, 2, 3`.execute(tx);
  return { taken: rows.reduce((sum, { marks }) => sum + marks, 0), groups: rows };
};

const asked = (groups: readonly Group[]) => sql`
  unnest(
    ${groups.map((group) => group.province)}::text[],
    ${groups.map((group) => group.requirementId)}::uuid[],
    ${groups.map((group) => group.periodId)}::text[]
  ) as g(province, requirement_id, period_id)`;

/** Removes the totals of the groups. */
export const deleteTotals = async (tx: Tx, groups: readonly Group[]): Promise<void> => {
  await sql`
    delete from totals t using ${asked(groups)}
    where t.province = g.province::char(2) and t.requirement_id = g.requirement_id and t.period_id = g.period_id`.execute(
    tx,
  );
};

// The areas above an office, from its province down; a province's own report stands for the province.
const AREAS_ABOVE = sql`
  (select array_to_string(array[''] || codes[1:depth] || array[''], '/') as path,
     case when depth = 1 then '/' else array_to_string(array[''] || codes[1:depth - 1] || array[''], '/') end as above
   from string_to_array(trim(both '/' from o.area_path), '/') codes,
     generate_series(1, greatest(1, cardinality(codes) - 1)) depth)`;

/** Sums the current revisions of received reports of the groups, with the arithmetic of numeric. */
export const insertTotals = async (tx: Tx, groups: readonly Group[]): Promise<void> => {
  await sql`
    insert into totals (province, requirement_id, period_id, period_start, period_end, area_path,
      above_path, field, stage, reports, total, greatest)
    select o.province, o.requirement_id, o.period_id, min(o.period_start), min(o.period_end), area.path,
      area.above, figure.field, stage.name, count(*), sum(figure.value), max(figure.value)
    from ${asked(groups)}
    join obligations o on o.province = g.province::char(2) and o.requirement_id = g.requirement_id
      and o.period_id = g.period_id
    join report_revisions v on v.province = o.province and v.obligation_id = o.id and v.revision = o.revision
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
