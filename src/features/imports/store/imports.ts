import type { Sentence } from '#kernel/sentence.ts';
import { json, sql, type Tx } from '#server/db.ts';
import type { FigureImport, ImportCounts, ImportOutcome, SheetFault } from '../model.ts';

/** An import as the work on it reads it. */
export type ImportOrder = {
  readonly id: string;
  readonly accountId: string;
  readonly areaPath: string;
  readonly requirementId: string;
  readonly sha256: string;
  readonly sends: boolean;
  readonly allOrNothing: boolean;
  readonly checkedAt: string | null;
  readonly requestId: string;
  readonly address: string;
};

/** A sheet that has arrived. */
export type NewImport = Pick<
  ImportOrder,
  'id' | 'accountId' | 'areaPath' | 'requirementId' | 'sha256' | 'requestId' | 'address'
> & { readonly officeId: string; readonly fileName: string; readonly size: number };

const SHOWN = sql`
  i.id, i.requirement_id as "requirementId", jsonb_build_object('th', r.title_th, 'en', r.title_en) as title,
  i.file_name as "fileName", i.size, i.state, i.done, i.expected, i.counts, i.faults,
  i.error_sha256 is not null as "hasErrorSheet", i.problem, i.sends, i.all_or_nothing as "allOrNothing", i.outcome,
  i.created_at as "createdAt", i.finished_at as "finishedAt"
  from figure_imports i join requirements r on r.id = i.requirement_id`;

const ORDER = sql`id, account_id as "accountId", area_path as "areaPath", requirement_id as "requirementId", sha256,
  sends, all_or_nothing as "allOrNothing", checked_at as "checkedAt", request_id as "requestId", address`;

/** The account's imports, newest first. */
export const listImports = async (tx: Tx, accountId: string): Promise<FigureImport[]> => {
  const { rows } = await sql<FigureImport>`
    select ${SHOWN} where i.account_id = ${accountId}
    order by i.created_at desc limit 30`.execute(tx);
  return rows;
};

/** One import of the account, if it is there. */
export const findImport = async (
  tx: Tx,
  id: string,
  accountId: string,
): Promise<FigureImport | undefined> => {
  const { rows } = await sql<FigureImport>`
    select ${SHOWN} where i.id = ${id} and i.account_id = ${accountId}`.execute(tx);
  return rows[0];
};

/** The name in the file store of an import's sheet of errors. */
export const findErrorSheet = async (tx: Tx, id: string): Promise<string | undefined> => {
  const { rows } = await sql<{ sha: string | null }>`
    select error_sha256 as sha from figure_imports where id = ${id}`.execute(tx);
  return rows[0]?.sha ?? undefined;
};

/** How many imports of the account are being worked on. */
export const countOpen = async (tx: Tx, accountId: string): Promise<number> => {
  const { rows } = await sql<{ open: number }>`
    select count(*) as open from figure_imports
    where account_id = ${accountId} and state in ('checking', 'importing')`.execute(tx);
  return rows[0]?.open ?? 0;
};

/** Keeps a sheet that has arrived; false when this id is there already. */
export const insertImport = async (tx: Tx, one: NewImport): Promise<boolean> => {
  const { rows } = await sql`
    insert into figure_imports (id, area_path, account_id, office_id, requirement_id, file_name, sha256, size,
      request_id, address)
    values (${one.id}, ${one.areaPath}, ${one.accountId}, ${one.officeId}, ${one.requirementId}, ${one.fileName},
      ${one.sha256}, ${one.size}, ${one.requestId}, ${one.address})
    on conflict do nothing returning id`.execute(tx);
  return rows.length > 0;
};

/** Takes an import that waits for its check, or for being carried out; undefined when it was cancelled. */
export const beginWork = async (
  tx: Tx,
  id: string,
  state: 'checking' | 'importing',
): Promise<ImportOrder | undefined> => {
  const checked = state === 'checking' ? sql`now()` : sql`checked_at`;
  const { rows } = await sql<ImportOrder>`
    update figure_imports set done = 0, checked_at = ${checked}
    where id = ${id} and state = ${state} returning ${ORDER}`.execute(tx);
  return rows[0];
};

/** Notes how far an import is; false when it was cancelled meanwhile. */
export const noteProgress = async (tx: Tx, id: string, done: number): Promise<boolean> => {
  const { rows } = await sql`
    update figure_imports set done = ${done}
    where id = ${id} and state in ('checking', 'importing') returning id`.execute(tx);
  return rows.length > 0;
};

/** What a check found. */
export type Found = {
  readonly counts: ImportCounts;
  readonly faults: readonly SheetFault[];
  readonly errorSheet: string | null;
};

/** Ends a check well, unless it was cancelled. */
export const finishCheck = async (tx: Tx, id: string, found: Found): Promise<void> => {
  const { counts, faults, errorSheet } = found;
  await sql`
    update figure_imports set state = 'checked', counts = ${json(counts)}, faults = ${json(faults)},
      error_sha256 = ${errorSheet}, done = ${counts.rows}, expected = ${counts.rows}
    where id = ${id} and state = 'checking'`.execute(tx);
};

/** Notes what the person chose, and that the work waits; false unless the check had ended well. */
export const orderImport = async (
  tx: Tx,
  id: string,
  { sends, allOrNothing }: { readonly sends: boolean; readonly allOrNothing: boolean },
): Promise<boolean> => {
  const { rows } = await sql`
    update figure_imports set state = 'importing', done = 0, sends = ${sends}, all_or_nothing = ${allOrNothing}
    where id = ${id} and state = 'checked' returning id`.execute(tx);
  return rows.length > 0;
};

/** Ends an import with what became of its rows. */
export const finishImport = async (
  tx: Tx,
  id: string,
  state: 'done' | 'cancelled',
  outcome: ImportOutcome,
): Promise<void> => {
  await sql`
    update figure_imports set state = ${state}, outcome = ${json(outcome)}, finished_at = now(),
      done = case when ${state} = 'done' then coalesce(expected, done) else done end
    where id = ${id} and state in ('importing', 'cancelled')`.execute(tx);
};

/** Ends an import that could not be checked or carried out, and says why. */
export const failImport = async (tx: Tx, id: string, why: Sentence): Promise<void> => {
  await sql`
    update figure_imports set state = 'failed', problem = ${json(why)}, finished_at = now()
    where id = ${id} and state in ('checking', 'checked', 'importing')`.execute(tx);
};

/** Cancels an import that has not ended; whether there was one. */
export const cancelImport = async (tx: Tx, id: string): Promise<boolean> => {
  const { rows } = await sql`
    update figure_imports set state = 'cancelled', finished_at = now()
    where id = ${id} and state in ('checking', 'checked', 'importing') returning id`.execute(tx);
  return rows.length > 0;
};
