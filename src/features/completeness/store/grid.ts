import type { ReportStatus } from '#features/reports/model/report.ts';
import type { AreaPath } from '#kernel/area.ts';
import { type RawBuilder, sql, type Tx } from '#server/db.ts';
import type { CellTuple, GridPeriod } from '../model.ts';

/** What is asked: one requirement within an area, judged at a moment. */
export type GridQuestion = {
  readonly requirementId: string;
  readonly area: AreaPath;
  readonly now: string;
};

type PeriodRow = { periodId: string; startOn: string; endOn: string; dueAt: string };

type CountRow = PeriodRow & {
  onTime: number;
  late: number;
  nil: number;
  nilLate: number;
  missing: number;
  excused: number;
  due: number;
};

/** One report as a cell of its own. */
export type OfficeCell = {
  readonly period: GridPeriod;
  readonly counts: CellTuple;
  readonly officeId: string;
  readonly path: AreaPath;
  readonly report: { readonly id: string; readonly status: ReportStatus };
};

const within = ({ requirementId, area }: GridQuestion): RawBuilder<unknown> => sql`
  o.requirement_id = ${requirementId} and o.area_path >= ${area} and o.area_path < ${`${area}~`}`;

// The same order of questions as rules/counts.ts tells: excused first, then what was sent, then the time.
const classes = (now: string): RawBuilder<unknown> => sql`
  count(*) filter (where o.state <> 'excused' and not o.nil and o.verdict = 'on-time')::int as "onTime",
  count(*) filter (where o.state <> 'excused' and not o.nil and o.verdict = 'late')::int as late,
  count(*) filter (where o.state <> 'excused' and o.nil)::int as nil,
  count(*) filter (where o.state <> 'excused' and o.nil and o.verdict = 'late')::int as "nilLate",
  count(*) filter (where o.state = 'due' and coalesce(o.extended_to, o.due_at) < ${now}::timestamptz)::int as missing,
  count(*) filter (where o.state = 'excused')::int as excused,
  count(*) filter (where o.state = 'due' and coalesce(o.extended_to, o.due_at) >= ${now}::timestamptz)::int as due`;

const cellOf = (row: CountRow): Pick<OfficeCell, 'period' | 'counts'> => ({
  period: { id: row.periodId, startOn: row.startOn, endOn: row.endOn, dueAt: row.dueAt },
  counts: [row.onTime, row.late, row.nil, row.nilLate, row.missing, row.excused, row.due],
});

type OfficeRow = CountRow & { officeId: string; path: AreaPath; id: string; status: ReportStatus };

/** The same where each row is a single office: every report with its id and status. */
export const listOfficeCells = async (tx: Tx, question: GridQuestion): Promise<OfficeCell[]> => {
  const { rows } = await sql<OfficeRow>`
    select o.office_id as "officeId", o.area_path as path, o.period_id as "periodId", o.id, o.state as status,
      min(o.period_start) as "startOn", min(o.period_end) as "endOn", min(o.due_at) as "dueAt",
      ${classes(question.now)}
    from obligations o where ${within(question)}
    group by 1, 2, 3, 4, 5 order by 6, 3, 2, 1`.execute(tx);
  return rows.map((row) => ({
    ...cellOf(row),
    officeId: row.officeId,
    path: row.path,
    report: { id: row.id, status: row.status },
  }));
};
