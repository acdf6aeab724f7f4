import { sql, type Tx } from '#server/db.ts';

/** An import with the names of its files. */
export type KeptImport = {
  readonly id: string;
  readonly sealed: boolean;
  /** Null once the upload was removed. */
  readonly sha256: string | null;
  readonly report: string | null;
};

const KEPT = sql`id, sealed, sha256, report`;
const IDLE = sql`state not in ('checking', 'importing')`;
const ENDED = sql`state in ('done', 'failed') and sealed and sha256 is not null`;

const list = async (tx: Tx, where: ReturnType<typeof sql>): Promise<KeptImport[]> => {
  const { rows } = await sql<KeptImport>`select ${KEPT} from place_imports where ${where}`.execute(
    tx,
  );
  return rows;
};

/** An import of an account's own. */
export const findOwn = async (
  tx: Tx,
  id: string,
  accountId: string,
): Promise<KeptImport | undefined> =>
  (await list(tx, sql`id = ${id} and account_id = ${accountId}`))[0];

/** An import that has ended and whose upload still lies there. */
export const findEnded = async (tx: Tx, id: string): Promise<KeptImport | undefined> =>
  (await list(tx, sql`id = ${id} and ${ENDED}`))[0];

/** Every import that has ended and whose upload still lies there. */
export const listEnded = (tx: Tx): Promise<KeptImport[]> => list(tx, ENDED);

/** Imports sent before an instant that nothing works on. */
export const listIdleBefore = (tx: Tx, before: string): Promise<KeptImport[]> =>
  list(tx, sql`created_at < ${before}::timestamptz and ${IDLE}`);

/** Notes that the upload of an import is gone. */
export const forgetUpload = async (tx: Tx, id: string): Promise<void> => {
  await sql`update place_imports set sha256 = null where id = ${id}`.execute(tx);
};

/** Deletes an import that nothing works on; false when it is being worked on, or gone. */
export const deleteIdle = async (tx: Tx, id: string): Promise<boolean> => {
  const { rows } = await sql`
    delete from place_imports where id = ${id} and ${IDLE} returning id`.execute(tx);
  return rows.length > 0;
};
