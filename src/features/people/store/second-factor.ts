import { sql, type Tx } from '#server/db.ts';
import type { FreshCodes } from '../recovery-codes.ts';

/** The second factor of an account as it is kept; in force once `confirmedAt` is set. */
export type StoredFactor = {
  readonly secret: Buffer;
  readonly confirmedAt: string | null;
  readonly lastStep: number;
  readonly recoverySalt: Buffer | null;
};

/** The second factor of an account, begun or in force, locked for the rest of the transaction. */
export const findFactor = (tx: Tx, accountId: string): Promise<StoredFactor | undefined> =>
  tx
    .selectFrom('second_factors')
    .select([
      'secret',
      'confirmed_at as confirmedAt',
      'last_step as lastStep',
      'recovery_salt as recoverySalt',
    ])
    .where('account_id', '=', accountId)
    .forUpdate()
    .executeTakeFirst();

/** Begins a second factor with a new key; false when one is already in force. */
export const beginFactor = async (tx: Tx, accountId: string, secret: Buffer): Promise<boolean> => {
  const row = await tx
    .insertInto('second_factors')
    .values({ account_id: accountId, secret })
    .onConflict((on) =>
      on
        .column('account_id')
        .doUpdateSet({ secret, last_step: 0 })
        .where('second_factors.confirmed_at', 'is', null),
    )
    .returning('account_id')
    .executeTakeFirst();
  return row !== undefined;
};

/** Puts a begun second factor in force. */
export const confirmFactor = async (tx: Tx, accountId: string, now: string): Promise<void> => {
  await tx
    .updateTable('second_factors')
    .set({ confirmed_at: now })
    .where('account_id', '=', accountId)
    .execute();
};

/** Notes the newest code that was taken. */
export const saveStep = async (tx: Tx, accountId: string, step: number): Promise<void> => {
  await tx
    .updateTable('second_factors')
    .set({ last_step: step })
    .where('account_id', '=', accountId)
    .execute();
};

/** Keeps new recovery codes instead of all former ones. */
export const replaceCodes = async (tx: Tx, accountId: string, fresh: FreshCodes): Promise<void> => {
  await tx.deleteFrom('recovery_codes').where('account_id', '=', accountId).execute();
  await tx
    .updateTable('second_factors')
    .set({ recovery_salt: fresh.salt })
    .where('account_id', '=', accountId)
    .execute();
  await tx
    .insertInto('recovery_codes')
    .values(fresh.hashes.map((hash) => ({ account_id: accountId, hash })))
    .execute();
};

/** Uses up the recovery code of a hash; false when there is none or it has been used. */
export const takeCode = async (tx: Tx, accountId: string, hash: Buffer): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('recovery_codes')
    .set({ used_at: sql<string>`now()` })
    .where('account_id', '=', accountId)
    .where('hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** How many recovery codes are left. */
export const countCodes = async (tx: Tx, accountId: string): Promise<number> => {
  const { left } = await tx
    .selectFrom('recovery_codes')
    .select((on) => on.fn.countAll<number>().as('left'))
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return left;
};

/** Takes the second factor away; false when there was none. */
export const removeFactor = async (tx: Tx, accountId: string): Promise<boolean> => {
  const { numDeletedRows } = await tx
    .deleteFrom('second_factors')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
};

/** The keys that are kept in so many bytes, with their accounts. */
export const listKeysOfLength = async (
  tx: Tx,
  bytes: number,
): Promise<{ readonly accountId: string; readonly secret: Buffer }[]> => {
  const { rows } = await sql<{ accountId: string; secret: Buffer }>`
    select account_id as "accountId", secret from second_factors where length(secret) = ${bytes}`.execute(
    tx,
  );
  return rows;
};

/** Puts a key as it is kept now in place of what was kept, unless another came meanwhile. */
export const replaceKey = async (
  tx: Tx,
  accountId: string,
  before: Buffer,
  after: Buffer,
): Promise<void> => {
  await tx
    .updateTable('second_factors')
    .set({ secret: after })
    .where('account_id', '=', accountId)
    .where('secret', '=', before)
    .execute();
};
