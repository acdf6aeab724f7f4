import { CHAIN_OF } from '#features/reports/door.ts';
import type { ReviewChain } from '#features/reports/model/chain.ts';
import type { ReportStatus } from '#features/reports/model/report.ts';
import type { Answers } from '#features/reports/model/view.ts';
import type { Level } from '#kernel/area.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { sql, type Tx } from '#server/db.ts';

/** A report from below as the database holds it. */
export type StoredSource = {
  readonly reportId: string;
  readonly officeId: string;
  readonly office: Sentence;
  readonly level: Level;
  readonly areaPath: string;
  readonly status: ReportStatus;
  readonly nil: boolean;
  readonly step: number;
  readonly chain: ReviewChain;
  readonly revision: number;
  readonly submittedAt: string | null;
  readonly dueAt: string;
  readonly answers: Answers | null;
};

/** Which reports a compilation is made from. */
export type SourceFilter = {
  readonly requirementId: string;
  readonly code: string;
  readonly periodId: string;
  readonly areaPath: string;
};

/** The reports of the compiled requirement for one period within an area, by office, with what they last sent. */
export const listSources = async (tx: Tx, filter: SourceFilter): Promise<StoredSource[]> => {
  const { rows } = await sql<StoredSource>`
    select o.id as "reportId", o.office_id as "officeId", o.level, o.area_path as "areaPath",
      jsonb_build_object('th', f.name_th, 'en', f.name_en) as office,
      o.state as status, o.nil, o.step, ${sql.raw(CHAIN_OF)} as chain, o.revision,
      o.submitted_at as "submittedAt", coalesce(o.extended_to, o.due_at) as "dueAt", v.answers
    from requirements own
    join requirements r on r.programme_id = own.programme_id and r.code = ${filter.code}
    join obligations o on o.requirement_id = r.id and o.period_id = ${filter.periodId}
      and o.area_path >= ${filter.areaPath} and o.area_path < ${`${filter.areaPath}~`}
    join offices f on f.id = o.office_id
    left join report_revisions v
      on v.province = o.province and v.obligation_id = o.id and v.revision = o.revision
    where own.id = ${filter.requirementId}
    order by o.area_path`.execute(tx);
  return rows;
};

/** What reports sent in given revisions, keyed by `reportId/revision`; only within the scope. */
export const findRevisions = async (
  tx: Tx,
  wanted: readonly { readonly reportId: string; readonly revision: number }[],
): Promise<Map<string, Answers>> => {
  const { rows } = await sql<{ id: string; revision: number; answers: Answers }>`
    select v.obligation_id as id, v.revision, v.answers
    from unnest(${wanted.map((one) => one.reportId)}::uuid[],
      ${wanted.map((one) => one.revision)}::int[]) as w(id, revision)
    join obligations o on o.id = w.id
    join report_revisions v
      on v.province = o.province and v.obligation_id = o.id and v.revision = w.revision`.execute(
    tx,
  );
  return new Map(rows.map((row) => [`${row.id}/${row.revision}`, row.answers]));
};
