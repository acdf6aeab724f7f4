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

/** Keeps the sealed picture of an account's signature in place of the one before. */
export const keepSignaturePicture = async (
  tx: Tx,
  accountId: string,
  picture: string,
  now: string,
): Promise<void> => {
  const row = { picture, sealed: true, updated_at: now };
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

/** A picture that an earlier release kept as it was. */
export type PlainPicture = { readonly accountId: string; readonly picture: string };

/** The pictures that are not sealed yet. */
export const listPlain = async (tx: Tx): Promise<PlainPicture[]> => {
  const { rows } = await sql<PlainPicture>`
    select account_id as "accountId", picture from signature_pictures where not sealed`.execute(tx);
  return rows;
};

/**
 * Puts the sealed picture in place of the plain one, in the letters too that its account has signed with it;
 * false when another picture was kept meanwhile.
 */
export const putSealed = async (
  tx: Tx,
  { accountId, picture }: PlainPicture,
  sealed: string,
): Promise<boolean> => {
  const { rows } = await sql`
    update signature_pictures set picture = ${sealed}, sealed = true
    where account_id = ${accountId} and picture = ${picture} and not sealed returning account_id`.execute(
    tx,
  );
  if (rows.length === 0) return false;
  await sql`
    update register_letters set content = jsonb_set(content, '{hand}', to_jsonb(${sealed}::text))
    where content->>'hand' = ${picture} and content#>>'{signature,accountId}' = ${accountId}`.execute(
    tx,
  );
  return true;
};

/** Whether anything else lies under the SHA-256 of a picture: equal content is one file. */
export const isNamed = async (tx: Tx, picture: string): Promise<boolean> => {
  const { rows } = await sql<{ named: boolean }>`select is_named_file(${picture}) as named`.execute(
    tx,
  );
  return rows[0]?.named ?? true;
};
