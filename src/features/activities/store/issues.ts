import { json, type RawBuilder, sql, type Tx } from '#server/db.ts';
import type { IssueEntry, SummaryContent } from '../model/summary.ts';

const ENTRY = sql`i.id, i.summary_id as "summaryId", i.area_path as "areaPath", i.period_id as "periodId",
  i.period_start as "periodStart", i.period_end as "periodEnd", i.version, i.issued_at as "issuedAt",
  person_name(i.issued_by) as "issuedBy", i.content -> 'title' as title, i.content -> 'office' as office,
  (i.content #>> '{figuresOf,counted}')::int as activities`;

const list = async (
  tx: Tx,
  condition: RawBuilder<unknown>,
  limit: number,
): Promise<IssueEntry[]> => {
  const { rows } = await sql<IssueEntry>`
    select ${ENTRY} from summary_issues i where ${condition}
    order by i.period_start desc, i.issued_at desc, i.area_path limit ${limit}`.execute(tx);
  return rows;
};

/** The issues of an office, the newest periods first. */
export const listOfficeIssues = (tx: Tx, officeId: string, limit: number): Promise<IssueEntry[]> =>
  list(tx, sql`i.office_id = ${officeId}`, limit);

/** The issues of the offices below an area, the newest periods first. */
export const listIssuesBelow = (tx: Tx, areaPath: string, limit: number): Promise<IssueEntry[]> =>
  list(tx, sql`i.area_path > ${areaPath} and i.area_path < ${areaPath}::text || '~'`, limit);

/** One issue within the scope with everything it says. */
export const findIssue = async (
  tx: Tx,
  id: string,
): Promise<(IssueEntry & { readonly content: SummaryContent }) | undefined> => {
  const { rows } = await sql<IssueEntry & { content: SummaryContent }>`
    select ${ENTRY}, i.content from summary_issues i where i.id = ${id}`.execute(tx);
  return rows[0];
};

/** The last issue of a summary for an office and a period. */
export const findLastIssue = async (
  tx: Tx,
  at: { readonly summaryId: string; readonly officeId: string; readonly periodId: string },
): Promise<{ version: number; issuedAt: string } | undefined> =>
  tx
    .selectFrom('summary_issues')
    .select(['version', 'issued_at as issuedAt'])
    .where('summary_id', '=', at.summaryId)
    .where('office_id', '=', at.officeId)
    .where('period_id', '=', at.periodId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();

/** A new issue. */
export type NewIssue = {
  readonly id: string;
  readonly summaryId: string;
  readonly officeId: string;
  readonly areaPath: string;
  readonly issuedBy: string | null;
  readonly content: SummaryContent;
};

/** Writes an issue; false when this version came out meanwhile. */
export const insertIssue = async (tx: Tx, issue: NewIssue): Promise<boolean> => {
  const { period, version, issuedAt } = issue.content;
  const made = await tx
    .insertInto('summary_issues')
    .values({
      id: issue.id,
      summary_id: issue.summaryId,
      office_id: issue.officeId,
      area_path: issue.areaPath,
      period_id: period.id,
      period_start: period.startOn,
      period_end: period.endOn,
      version,
      issued_at: issuedAt,
      issued_by: issue.issuedBy,
      content: json(issue.content),
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
};

type PickKey = {
  readonly summaryId: string;
  readonly officeId: string;
  readonly periodId: string;
};

/** The reports that a person chose for a period, in their order; undefined where the rule chooses. */
export const findPicks = async (tx: Tx, key: PickKey): Promise<string[] | undefined> => {
  const row = await tx
    .selectFrom('summary_picks')
    .select('report_ids as ids')
    .where('summary_id', '=', key.summaryId)
    .where('office_id', '=', key.officeId)
    .where('period_id', '=', key.periodId)
    .executeTakeFirst();
  return row?.ids;
};

/** Keeps what a person chose for a period. */
export const savePicks = async (
  tx: Tx,
  key: PickKey,
  picks: {
    readonly areaPath: string;
    readonly reportIds: readonly string[];
    readonly by: string;
    readonly at: string;
  },
): Promise<void> => {
  await sql`
    insert into summary_picks (summary_id, office_id, area_path, period_id, report_ids, chosen_by, chosen_at)
    values (${key.summaryId}, ${key.officeId}, ${picks.areaPath}, ${key.periodId},
      ${[...picks.reportIds]}::uuid[], ${picks.by}, ${picks.at})
    on conflict (summary_id, office_id, period_id) do update set report_ids = excluded.report_ids,
      chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at`.execute(tx);
};
