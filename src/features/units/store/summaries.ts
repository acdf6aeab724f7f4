import type { AreaPath } from '#kernel/area.ts';
import { json, sql, type Tx } from '#server/db.ts';
import type { SummaryContent, SummaryEntry } from '../model/summary.ts';

/** The files of an issued summary by their SHA-256. */
export type SummaryFiles = {
  readonly pdf: string;
  readonly docx: string;
  readonly xlsx: string;
};

/** The summaries that an office has issued, newest month and issue first. */
export const listSummaries = async (tx: Tx, officeId: string): Promise<SummaryEntry[]> => {
  const { rows } = await sql<SummaryEntry>`
    select id, month, issue, issued_at as "issuedAt", person_name(issued_by) as "issuedBy",
      content -> 'office' as office, content -> 'total' as total
    from unit_summaries where office_id = ${officeId}
    order by month desc, issue desc limit 500`.execute(tx);
  return rows;
};

/** An issued summary with its files, or undefined. */
export type StoredSummary = SummaryFiles & {
  readonly officeId: string;
  readonly issue: number;
  readonly issuedAt: string;
  readonly content: SummaryContent;
};

export const findSummary = async (tx: Tx, id: string): Promise<StoredSummary | undefined> => {
  const { rows } = await sql<StoredSummary>`
    select office_id as "officeId", issue, issued_at as "issuedAt", content, pdf, word as docx, xlsx
    from unit_summaries where id = ${id}`.execute(tx);
  return rows[0];
};

/** Who issues what, and when. */
export type Issuing = {
  readonly id: string;
  readonly officeId: string;
  readonly areaPath: AreaPath;
  readonly accountId: string;
  readonly at: string;
  readonly content: SummaryContent;
  readonly files: SummaryFiles;
};

/** Keeps a summary as it is issued, under the next number of its month; gives that number. */
export const insertSummary = async (tx: Tx, issuing: Issuing): Promise<number> => {
  const { id, officeId, areaPath, accountId, at, content, files } = issuing;
  await sql`select pg_advisory_xact_lock(4912, hashtext(${officeId + content.month}))`.execute(tx);
  const { rows } = await sql<{ issue: number }>`
    insert into unit_summaries (id, office_id, area_path, month, issue, content, pdf, word, xlsx, issued_at, issued_by)
    select ${id}, ${officeId}, ${areaPath}, ${content.month},
      1 + coalesce((select max(issue) from unit_summaries where office_id = ${officeId} and month = ${content.month}), 0),
      ${json(content)}, ${files.pdf}, ${files.docx}, ${files.xlsx}, ${at}, ${accountId}
    returning issue`.execute(tx);
  return rows[0]?.issue ?? 1;
};
