import { type RawBuilder, sql, type Tx } from '#server/db.ts';
import type { ReportStatus } from '../model/report.ts';
import type { ReportEntry } from '../model/view.ts';
import { listEntries } from './entries.ts';

/** Which reports are asked for; each part left out asks for all. */
export type ListFilter = {
  readonly requirementId?: string | undefined;
  readonly periodId?: string | undefined;
  readonly area?: string | undefined;
  readonly status?: ReportStatus | undefined;
  readonly fiscalYear?: number | undefined;
  readonly offset: number;
  readonly limit: number;
};

const equals = (column: string, value: unknown): RawBuilder<unknown> =>
  value === undefined ? sql`` : sql`and ${sql.ref(column)} = ${value}`;

/** Reports in scope whose period has begun, newest period first. */
export const listFiltered = (tx: Tx, filter: ListFilter, now: string): Promise<ReportEntry[]> =>
  listEntries(
    tx,
    sql`o.opens_at <= ${now}::timestamptz
      ${equals('o.requirement_id', filter.requirementId)} ${equals('o.period_id', filter.periodId)}
      ${equals('o.state', filter.status)} ${equals('o.fiscal_year', filter.fiscalYear)}
      ${filter.area === undefined ? sql`` : sql`and o.area_path >= ${filter.area} and o.area_path < ${`${filter.area}~`}`}`,
    sql`o.period_start desc, o.due_at desc, f.area_path`,
    filter,
  );
