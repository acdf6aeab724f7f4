import type { Actor, Role } from '#kernel/actor.ts';
import type { AreaPath } from '#kernel/area.ts';
import { notFound } from '#kernel/problem.ts';
import { type RawBuilder, sql, type Tx } from '#server/db.ts';
import type { AccountView } from '../model.ts';

export const ACCOUNTS_A_PAGE = 50;

const view = sql`
  account.id, account.username, account.name, account.roles, account.active,
  account.must_change_password as "mustChangePassword", account.created_at as "createdAt",
  coalesce(greatest(account.locked_until, account.pins_rest_until) > now(), false) as locked,
  exists (select from second_factors f where f.account_id = account.id and f.confirmed_at is not null) as "secondFactor",
  account.password_hash is not null as password,
  (select count(*)::int from devices d where d.account_id = account.id and d.cut_off_at is null) as phones,
  (select max(c.expires_at) from opening_codes c where c.account_id = account.id and c.used_at is null
    and c.revoked_at is null and c.expires_at > now()) as "codeUntil",
  (select max(last_seen_at) from sessions where sessions.account_id = account.id) as "lastSeenAt",
  jsonb_build_object('id', office.id, 'level', office.level, 'areaPath', office.area_path,
    'name', jsonb_build_object('th', office.name_th, 'en', office.name_en)) as office`;

/** What an administrator asks of the list of accounts. */
export type AccountFilter = {
  readonly parts: readonly string[];
  readonly officeId: string | undefined;
  readonly role: Role | undefined;
  readonly active: boolean | undefined;
};

const like = (part: string): string => `%${part.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

const conditionOf = (filter: AccountFilter): RawBuilder<unknown> =>
  sql.join(
    [
      sql`true`,
      ...(filter.parts.length > 0 ? [sql`account.search like all(${filter.parts.map(like)})`] : []),
      ...(filter.officeId ? [sql`account.office_id = ${filter.officeId}`] : []),
      ...(filter.role ? [sql`${filter.role} = any(account.roles)`] : []),
      ...(filter.active === undefined ? [] : [sql`account.active = ${filter.active}`]),
    ],
    sql` and `,
  );

/** Some of the accounts in scope, in the order of the tree. */
export const listAccounts = async (
  tx: Tx,
  filter: AccountFilter,
  slice: { readonly offset: number; readonly limit: number },
): Promise<AccountView[]> => {
  const { rows } = await sql<AccountView>`
    select ${view}
    from accounts account join offices office on office.id = account.office_id
    where ${conditionOf(filter)}
    order by account.area_path, account.name collate "th-x-icu", account.id
    limit ${slice.limit} offset ${slice.offset}`.execute(tx);
  return rows;
};

/** How many accounts in scope fit. */
export const countAccounts = async (tx: Tx, filter: AccountFilter): Promise<number> => {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from accounts account where ${conditionOf(filter)}`.execute(tx);
  return rows[0]?.total ?? 0;
};

/** One account in scope; not found otherwise. */
export const getAccount = async (tx: Tx, id: string): Promise<AccountView> => {
  const { rows } = await sql<AccountView>`
    select ${view} from accounts account join offices office on office.id = account.office_id
    where account.id = ${id}`.execute(tx);
  const [found] = rows;
  if (!found) throw notFound();
  return found;
};

/** An open account in scope as whoever acts, with the roles and the office it has now; undefined otherwise. */
export const findActor = async (tx: Tx, id: string): Promise<Actor | undefined> => {
  const { rows } = await sql<Actor>`
    select account.id as "accountId", account.office_id as "officeId", office.level,
      account.area_path as "areaPath", account.roles
    from accounts account join offices office on office.id = account.office_id
    where account.id = ${id} and account.active`.execute(tx);
  return rows[0];
};

/** An account as rules see it. */
export type LockedAccount = {
  readonly id: string;
  readonly officeId: string;
  readonly areaPath: AreaPath;
  readonly roles: readonly Role[];
  readonly active: boolean;
};

/**
 * The actor's and the target's accounts, locked in one order, so that two administrators who remove each
 * other come one after the other. Not found when the target lies outside the scope.
 */
export const lockAccounts = async (
  tx: Tx,
  actorId: string,
  id: string,
): Promise<{ own: LockedAccount; target: LockedAccount }> => {
  const rows = await tx
    .selectFrom('accounts')
    .select(['id', 'office_id as officeId', 'area_path as areaPath', 'roles', 'active'])
    .where('id', 'in', [actorId, id])
    .orderBy('id')
    .forUpdate()
    .execute();
  const found = rows as unknown as LockedAccount[];
  const own = found.find((row) => row.id === actorId);
  const target = found.find((row) => row.id === id);
  if (!own || !target) throw notFound();
  return { own, target };
};

/** An account as it is made; `passwordHash` is ready (see passwords.ts). */
export type NewAccount = {
  readonly username: string;
  readonly name: string;
  readonly officeId: string;
  readonly areaPath: AreaPath;
  readonly roles: readonly Role[];
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
};

/** The row of a new account. */
export const accountRow = (account: NewAccount, demo: boolean) => ({
  username: account.username,
  name: account.name,
  office_id: account.officeId,
  area_path: account.areaPath,
  roles: [...account.roles],
  password_hash: account.passwordHash,
  must_change_password: account.mustChangePassword,
  demo,
});

/** A new account with the hash of its first password; undefined when the username is taken. */
export const insertAccount = async (
  tx: Tx,
  account: NewAccount & { readonly demo: boolean },
): Promise<string | undefined> => {
  const made = await tx
    .insertInto('accounts')
    .values(accountRow(account, account.demo))
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made?.id;
};

type AccountChange = {
  readonly name?: string;
  readonly roles?: string[];
  readonly active?: boolean;
  readonly office_id?: string;
  readonly area_path?: AreaPath;
  readonly password_hash?: string;
  readonly must_change_password?: boolean;
  readonly failed_sign_ins?: number;
  readonly locked_until?: null;
  readonly failed_pins?: number;
  readonly pins_rest_until?: null;
};

export const saveAccount = async (tx: Tx, id: string, change: AccountChange): Promise<void> => {
  await tx.updateTable('accounts').set(change).where('id', '=', id).execute();
};

/** Ends every live session of an account. */
export const endAllSessions = async (tx: Tx, accountId: string): Promise<void> => {
  await tx
    .updateTable('sessions')
    .set({ ended_at: sql<string>`now()` })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .execute();
};

/** Whether an account has exactly this password hash. */
export const hasPasswordHash = async (tx: Tx, id: string, hash: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', id)
    .where('password_hash', '=', hash)
    .executeTakeFirst();
  return row !== undefined;
};
