import type { Sentence } from '#kernel/sentence.ts';
import { json, sql, type Tx } from '#server/db.ts';
import { DAYS_KEPT, type ExportFormat, type ExportJob } from '../model.ts';

/** An export as the job that makes it reads it. */
export type AskedExport = {
  readonly id: string;
  readonly accountId: string;
  readonly kind: string;
  readonly format: ExportFormat;
  readonly language: 'th' | 'en';
  readonly input: unknown;
};

const COLUMNS = sql`
  id, kind, format, state, done, expected, file_name as "fileName", size, problem,
  created_at as "createdAt", finished_at as "finishedAt",
  case when state = 'done' then finished_at + make_interval(days => ${DAYS_KEPT}) end as "expiresAt"`;

/** The account's exports, newest first. */
export const listJobs = async (tx: Tx, accountId: string): Promise<ExportJob[]> => {
  const { rows } = await sql<ExportJob>`
    select ${COLUMNS} from export_jobs where account_id = ${accountId}
    order by created_at desc limit 50`.execute(tx);
  return rows;
};

/** One export of the account, or undefined; `sha256` names its file. */
export const findJob = async (
  tx: Tx,
  id: string,
  accountId: string,
): Promise<(ExportJob & { readonly sha256: string | null }) | undefined> => {
  const { rows } = await sql<ExportJob & { sha256: string | null }>`
    select ${COLUMNS}, sha256 from export_jobs
    where id = ${id} and account_id = ${accountId}`.execute(tx);
  return rows[0];
};

/** How many exports of the account still wait or run. */
export const countOpen = async (tx: Tx, accountId: string): Promise<number> => {
  const { rows } = await sql<{ open: number }>`
    select count(*) as open from export_jobs
    where account_id = ${accountId} and state in ('waiting', 'running')`.execute(tx);
  return rows[0]?.open ?? 0;
};

/** Keeps a new export in the queue's order. */
export const insertJob = async (tx: Tx, asked: AskedExport, areaPath: string): Promise<void> => {
  const input = json({ language: asked.language, input: asked.input });
  await sql`
    insert into export_jobs (id, area_path, account_id, kind, format, input)
    values (${asked.id}, ${areaPath}, ${asked.accountId}, ${asked.kind}, ${asked.format}, ${input})`.execute(
    tx,
  );
};

/** Cancels an export that has not ended; whether there was one. */
export const cancelJob = async (tx: Tx, id: string, accountId: string): Promise<boolean> => {
  const { rows } = await sql`
    update export_jobs set state = 'cancelled', finished_at = now()
    where id = ${id} and account_id = ${accountId} and state in ('waiting', 'running')
    returning id`.execute(tx);
  return rows.length > 0;
};

/** Takes an export into work, also one that an earlier try left running; undefined when it was cancelled. */
export const beginJob = async (tx: Tx, id: string): Promise<AskedExport | undefined> => {
  const { rows } = await sql<AskedExport>`
    update export_jobs set state = 'running', done = 0
    where id = ${id} and state in ('waiting', 'running')
    returning id, account_id as "accountId", kind, format, input->>'language' as language,
      input->'input' as input`.execute(tx);
  return rows[0];
};

/** Notes how far an export is; false when it was cancelled meanwhile. */
export const noteProgress = async (
  tx: Tx,
  id: string,
  done: number,
  expected: number | null,
): Promise<boolean> => {
  const { rows } = await sql`
    update export_jobs set done = ${done}, expected = ${expected}
    where id = ${id} and state = 'running' returning id`.execute(tx);
  return rows.length > 0;
};

/** The finished file of an export. */
export type MadeFile = {
  readonly sha256: string;
  readonly size: number;
  readonly fileName: string;
  readonly rows: number;
};

/** Ends an export well, unless it was cancelled. */
export const finishJob = async (tx: Tx, id: string, file: MadeFile): Promise<void> => {
  await sql`
    update export_jobs set state = 'done', done = ${file.rows}, expected = ${file.rows},
      sha256 = ${file.sha256}, size = ${file.size}, file_name = ${file.fileName}, finished_at = now()
    where id = ${id} and state = 'running'`.execute(tx);
};

/** Ends an export that could not be made, and says why in the language it was asked in. */
export const failJob = async (tx: Tx, id: string, why: Sentence): Promise<void> => {
  await sql`
    update export_jobs set state = 'failed', finished_at = now(),
      problem = case when input->>'language' = 'en' then ${why.en} else ${why.th} end
    where id = ${id} and state in ('waiting', 'running')`.execute(tx);
};
