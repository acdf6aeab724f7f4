import { type RawBuilder, sql, type Tx } from '#server/db.ts';

/** Reports of one requirement, province and period: what counts and totals are computed anew for. */
export type Group = {
  readonly province: string;
  readonly requirementId: string;
  readonly periodId: string;
};

// The groups as a table `g (province, requirement_id, period_id)`.
const groupRows = (groups: readonly Group[]): RawBuilder<unknown> => sql`
  unnest(
    ${groups.map((group) => group.province)}::char(2)[],
    ${groups.map((group) => group.requirementId)}::uuid[],
    ${groups.map((group) => group.periodId)}::text[]
  ) as g(province, requirement_id, period_id)`;

// What belongs to each group, found by the group's key. The planner takes the fence of the scope for a
// sharp condition and would read the whole table for every group; `offset 0` keeps it to this order.
const ofEachGroup = (table: string, groups: readonly Group[], columns: RawBuilder<unknown>) => sql`
  ${groupRows(groups)}
  cross join lateral (
    select ${columns} from ${sql.table(table)}
    where requirement_id = g.requirement_id and province = g.province and period_id = g.period_id offset 0
  ) o`;

/** The obligations `o` of the groups, to stand behind `from`. */
export const reportsOf = (groups: readonly Group[]): RawBuilder<unknown> =>
  ofEachGroup('obligations', groups, sql`*`);

/** Removes the rows of the groups from a table that is derived from them. */
export const deleteOfGroups = async (
  tx: Tx,
  table: 'totals' | 'completeness_counts',
  groups: readonly Group[],
): Promise<void> => {
  await sql`
    delete from ${sql.table(table)} where ctid = any(array(
      select o.ctid from ${ofEachGroup(table, groups, sql`ctid`)}))`.execute(tx);
};

/**
 * The areas above the office of the obligation `o`, from its province down, each with the one above it;
 * a province's own report stands for the province.
 */
export const AREAS_ABOVE = sql`
  (select array_to_string(array[''] || codes[1:depth] || array[''], '/') as path,
     case when depth = 1 then '/' else array_to_string(array[''] || codes[1:depth - 1] || array[''], '/') end as above
   from string_to_array(trim(both '/' from o.area_path), '/') codes,
     generate_series(1, greatest(1, cardinality(codes) - 1)) depth)`;
