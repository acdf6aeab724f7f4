import { sql, type Tx } from '#server/db.ts';

/** The picture of an account's signature by its SHA-256, and since when. */
export type SignaturePicture = { readonly picture: string; readonly since: string };

/** The picture of an account's own signature, or undefined. */
export const findSignaturePicture = async (
  tx: Tx,
  accountId: string,
): Promise<SignaturePicture | undefined> => {
  const { rows } = await sql<SignaturePicture>`
    select picture, updated_at as since from signature_pictures
    where account_id = ${accountId}`.execute(tx);
  return rows[0];
};

/** Keeps the picture of an account's signature in place of the one before. */
export const keepSignaturePicture = async (
  tx: Tx,
  accountId: string,
  picture: string,
  now: string,
): Promise<void> => {
  const row = { picture, updated_at: now };
  await tx
    .insertInto('signature_pictures')
    .values({ account_id: accountId, ...row })
    .onConflict((on) => on.column('account_id').doUpdateSet(row))
    .execute();
};

/** Forgets the picture of an account's signature. */
export const dropSignaturePicture = async (tx: Tx, accountId: string): Promise<void> => {
  await tx.deleteFrom('signature_pictures').where('account_id', '=', accountId).execute();
};
