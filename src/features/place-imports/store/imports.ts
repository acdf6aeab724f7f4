import type { AreaPath } from '#kernel/area.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { json, sql, type Tx } from '#server/db.ts';
import type { ImportCounts, PlaceImport } from '../model.ts';

const SHOWN = sql`
  id, file_name as "fileName", state, done, expected, counts, problem,
  created_at as "createdAt", finished_at as "finishedAt"`;

/** An import as its job reads it. */
export type StoredImport = {
  readonly id: string;
  readonly accountId: string;
  readonly areaPath: AreaPath;
  readonly fileName: string;
  readonly sha256: string;
  /** Whether its files are sealed; those of earlier releases are not. */
  readonly sealed: boolean;
  readonly language: 'th' | 'en';
};

/** The file of a report, and whether it is sealed. */
export type ReportOf = { readonly report: string | null; readonly sealed: boolean };

const STORED = sql`
  id, account_id as "accountId", area_path as "areaPath", file_name as "fileName", sha256, sealed, language`;

/** The imports of an account, newest first. */
export const listImports = async (tx: Tx, accountId: string): Promise<PlaceImport[]> => {
  const { rows } = await sql<PlaceImport>`
    select ${SHOWN} from place_imports where account_id = ${accountId}
    order by created_at desc, id limit 20`.execute(tx);
  return rows;
};

/** One import of an account with the file of its report; undefined when it is not its own. */
export const findImport = async (
  tx: Tx,
  id: string,
  accountId: string,
): Promise<(PlaceImport & ReportOf) | undefined> => {
  const { rows } = await sql<PlaceImport & ReportOf>`
    select ${SHOWN}, report, sealed from place_imports
    where id = ${id} and account_id = ${accountId}`.execute(tx);
  return rows[0];
};

/** How many imports of an account are being worked on. */
export const countOpen = async (tx: Tx, accountId: string): Promise<number> => {
  const { rows } = await sql<{ open: number }>`
    select count(*)::int as open from place_imports
    where account_id = ${accountId} and state in ('checking', 'importing')`.execute(tx);
  return rows[0]?.open ?? 0;
};

/** Keeps a file that was sent; false when the id is taken. */
export const insertImport = async (
  tx: Tx,
  made: Omit<StoredImport, 'sealed'>,
): Promise<boolean> => {
  const { rows } = await sql`
    insert into place_imports (id, account_id, area_path, file_name, sha256, sealed, language)
    values (${made.id}, ${made.accountId}, ${made.areaPath}, ${made.fileName}, ${made.sha256}, true, ${made.language})
    on conflict do nothing returning id`.execute(tx);
  return rows.length > 0;
};

/** An import that is in a state; undefined when it is in another. */
export const findInState = async (
  tx: Tx,
  id: string,
  state: PlaceImport['state'],
): Promise<StoredImport | undefined> => {
  const { rows } = await sql<StoredImport>`
    select ${STORED} from place_imports where id = ${id} and state = ${state}`.execute(tx);
  return rows[0];
};

/** Takes a checked import into work; false when it is not checked. */
export const beginImport = async (tx: Tx, id: string): Promise<boolean> => {
  const { rows } = await sql`
    update place_imports set state = 'importing', done = 0
    where id = ${id} and state = 'checked' returning id`.execute(tx);
  return rows.length > 0;
};

/** Notes how far a job is. */
export const noteProgress = async (
  tx: Tx,
  id: string,
  { done, expected }: { readonly done: number; readonly expected: number },
): Promise<void> => {
  await sql`update place_imports set done = ${done}, expected = ${expected} where id = ${id}`.execute(
    tx,
  );
};

/** Ends a check or an import well. */
export const endWell = async (
  tx: Tx,
  id: string,
  end: {
    readonly state: 'checked' | 'done';
    readonly counts: ImportCounts;
    readonly report: string;
  },
): Promise<void> => {
  await sql`
    update place_imports set state = ${end.state}, counts = ${json(end.counts)}, report = ${end.report},
      done = coalesce(expected, done), finished_at = now()
    where id = ${id}`.execute(tx);
};

/** Ends a check or an import that could not be done, and says why. */
export const endBadly = async (tx: Tx, id: string, why: Sentence): Promise<void> => {
  await sql`
    update place_imports set state = 'failed', problem = ${json(why)}, finished_at = now()
    where id = ${id}`.execute(tx);
};
