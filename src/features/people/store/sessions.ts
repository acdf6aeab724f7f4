import { sql, type Tx } from '#server/db.ts';
import { hashToken, SESSION_DAYS } from '#server/sessions.ts';

/** What sign-in needs to know of an account. */
export type Credentials = {
  readonly id: string;
  readonly username: string;
  /** Null for an account without a password. */
  readonly passwordHash: string | null;
  readonly areaPath: string;
  readonly officeId: string;
  readonly active: boolean;
  readonly failedSignIns: number;
  readonly lockedUntil: string | null;
};

const credentials = [
  'id',
  'username',
  'password_hash as passwordHash',
  'area_path as areaPath',
  'office_id as officeId',
  'active',
  'failed_sign_ins as failedSignIns',
  'locked_until as lockedUntil',
] as const;

/** The account of a username, whatever its case, locked for the rest of the transaction. */
export const findCredentials = (tx: Tx, username: string): Promise<Credentials | undefined> =>
  tx
    .selectFrom('accounts')
    .select(credentials)
    .where(sql<string>`lower(username)`, '=', username.toLowerCase())
    .forUpdate()
    .executeTakeFirst();

/** The account of an id. */
export const getCredentials = (tx: Tx, id: string): Promise<Credentials> =>
  tx.selectFrom('accounts').select(credentials).where('id', '=', id).executeTakeFirstOrThrow();

export const saveFailure = async (
  tx: Tx,
  id: string,
  failure: { failedSignIns: number; lockedUntil: string | null },
): Promise<void> => {
  await tx
    .updateTable('accounts')
    .set({ failed_sign_ins: failure.failedSignIns, locked_until: failure.lockedUntil })
    .where('id', '=', id)
    .execute();
};

export const savePassword = async (tx: Tx, id: string, passwordHash: string): Promise<void> => {
  await tx
    .updateTable('accounts')
    .set({ password_hash: passwordHash, must_change_password: false })
    .where('id', '=', id)
    .execute();
};

export const insertSession = async (
  tx: Tx,
  session: {
    token: string;
    accountId: string;
    device: string;
    address: string;
    /** The phone that it is opened on by PIN. */
    deviceId?: string;
  },
): Promise<void> => {
  await tx
    .insertInto('sessions')
    .values({
      token_hash: hashToken(session.token),
      account_id: session.accountId,
      device: session.device.slice(0, 300),
      address: session.address,
      device_id: session.deviceId ?? null,
      expires_at: sql<string>`now() + make_interval(days => ${SESSION_DAYS})`,
    })
    .execute();
};

/** Ends one live session of an account; gives whether there was one. */
export const endSession = async (tx: Tx, accountId: string, id: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('sessions')
    .set({ ended_at: sql<string>`now()` })
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** Ends every live session of an account but the one kept. */
export const endOtherSessions = async (
  tx: Tx,
  accountId: string,
  keptId: string,
): Promise<void> => {
  await tx
    .updateTable('sessions')
    .set({ ended_at: sql<string>`now()` })
    .where('account_id', '=', accountId)
    .where('id', '!=', keptId)
    .where('ended_at', 'is', null)
    .execute();
};

/** The live sessions of an account that were opened by password; those of its phones belong to the phones. */
export const listSessions = (tx: Tx, accountId: string) =>
  tx
    .selectFrom('sessions')
    .select(['id', 'device', 'address', 'created_at as createdAt', 'last_seen_at as lastSeenAt'])
    .where('account_id', '=', accountId)
    .where('device_id', 'is', null)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', sql<string>`now()`)
    .orderBy('last_seen_at', 'desc')
    .execute();

/** The fiscal years that have obligations or programmes, newest first. */
export const listFiscalYears = async (tx: Tx): Promise<number[]> => {
  const rows = await tx
    .selectFrom('programmes')
    .select('fiscal_year')
    .distinct()
    .orderBy('fiscal_year', 'desc')
    .execute();
  return rows.map((row) => row.fiscal_year);
};
