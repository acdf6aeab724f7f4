import type { ReportStatus } from '#features/reports/model/report.ts';
import type { AreaPath } from '#kernel/area.ts';
import { type RawBuilder, sql, type Tx } from '#server/db.ts';
import type { CellTuple, GridPeriod } from '../model.ts';

/** What is asked: one requirement within an area, judged at a moment. */
export type GridQuestion = {
  readonly requirementId: string;
  readonly area: AreaPath;
  readonly now: string;
  /** Each event is a period: they are gathered by month. */
  readonly byMonth: boolean;
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
  /** What was held, where the report is of an event. */
  readonly event: string | null;
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

/** The column a period stands in: itself; events, each a period of its own, share that of their month. */
export const columnOf = ({ byMonth }: GridQuestion): RawBuilder<unknown> =>
  byMonth ? sql`to_char(period_start, 'YYYY-MM')` : sql`period_id`;

/** The first and last days of such a column. */
export const columnDays = ({ byMonth }: GridQuestion): RawBuilder<unknown> =>
  byMonth
    ? sql`date_trunc('month', min(period_start))::date as start_on,
        (date_trunc('month', min(period_start)) + interval '1 month')::date as end_on`
    : sql`min(period_start) as start_on, min(period_end) as end_on`;

type OfficeRow = Omit<CountRow, 'startOn' | 'endOn'> & {
  start_on: string;
  end_on: string;
  officeId: string;
  path: AreaPath;
  id: string;
  status: ReportStatus;
  event: string | null;
};

/** The same where each row is a single office, or a single event of one: every report with its id and status. */
export const listOfficeCells = async (tx: Tx, question: GridQuestion): Promise<OfficeCell[]> => {
  const { rows } = await sql<OfficeRow>`
    select o.office_id as "officeId", o.area_path as path, ${columnOf(question)} as "periodId", o.id,
      o.state as status, event.title as event, min(o.due_at) as "dueAt", ${columnDays(question)},
      ${classes(question.now)}
    from obligations o left join recorded_events event on event.id = o.event_id
    where ${within(question)}
    group by 1, 2, 3, 4, 5, 6 order by min(o.period_start), 3, 2, 6, 1, 4`.execute(tx);
  return rows.map((row) => ({
    ...cellOf({ ...row, startOn: row.start_on, endOn: row.end_on }),
    officeId: row.officeId,
    path: row.path,
    event: row.event,
    report: { id: row.id, status: row.status },
  }));
};
