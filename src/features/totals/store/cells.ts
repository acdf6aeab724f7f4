import type { ReportStatus } from '#features/reports/model/report.ts';
import type { AreaPath } from '#kernel/area.ts';
import { sql, type Tx } from '#server/db.ts';
import type { AddsUp, Stage } from '../model.ts';

/** Which cells are asked for. */
export type TotalsQuestion = {
  readonly requirementId: string;
  readonly area: AreaPath;
  readonly field: string;
  readonly adds: AddsUp;
  readonly stage: Stage;
};

/** One value of an area, or of an office, in a period, and how many reports stand behind it. */
export type TotalsCell = {
  readonly path: AreaPath;
  readonly periodId: string;
  readonly startOn: string;
  readonly endOn: string;
  readonly value: string | null;
  readonly count: number;
};

/** The same for a single office, with its report. */
export type OfficeTotalsCell = TotalsCell & {
  readonly officeId: string;
  readonly id: string;
  readonly status: ReportStatus;
};

/** The cells of the areas directly below the asked one: a range of the index totals_grid. */
export const listTotals = async (tx: Tx, question: TotalsQuestion): Promise<TotalsCell[]> => {
  const { requirementId, area, field, adds, stage } = question;
  const figure = adds === 'max' ? sql.ref('t.greatest') : sql.ref('t.total');
  const { rows } = await sql<TotalsCell>`
    select t.area_path as path, t.period_id as "periodId", min(t.period_start) as "startOn",
      min(t.period_end) as "endOn", min(trim_scale(${figure})) filter (where t.field <> '') as value,
      coalesce(min(t.reports) filter (where t.field = ''), 0) as count
    from totals t
    where t.requirement_id = ${requirementId} and t.above_path = ${area}
      and t.field in ('', ${field}) and t.stage = ${stage}
    group by 1, 2 order by 3, 2, 1`.execute(tx);
  return rows;
};

/** The cells of single offices, straight from their reports. */
export const listOfficeTotals = async (
  tx: Tx,
  question: TotalsQuestion,
): Promise<OfficeTotalsCell[]> => {
  const { requirementId, area, field, stage } = question;
  const states = stage === 'accepted' ? ['accepted'] : ['in-review', 'accepted'];
  const { rows } = await sql<OfficeTotalsCell>`
    select o.area_path as path, o.office_id as "officeId", o.id, o.state as status,
      o.period_id as "periodId", o.period_start as "startOn", o.period_end as "endOn",
      v.numbers->>${field} as value, 1 as count
    from obligations o
    join report_revisions v on v.province = o.province and v.obligation_id = o.id and v.revision = o.revision
    where o.requirement_id = ${requirementId} and o.area_path >= ${area} and o.area_path < ${`${area}~`}
      and o.state = any(${states}::text[])
    order by o.period_start, o.period_id, o.area_path`.execute(tx);
  return rows;
};
