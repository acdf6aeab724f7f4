import type { Role } from '#kernel/actor.ts';
import type { AreaPath, Level } from '#kernel/area.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { type RawBuilder, sql, type Tx } from '#server/db.ts';
import type { PhoneOwner } from '../model.ts';
import type { Opening } from '../rules/devices.ts';

/** A printed code with the account behind it. */
export type StoredOpening = Opening & {
  readonly id: string;
  readonly accountId: string;
  readonly officeId: string;
  readonly usedKey: string | null;
  readonly deviceId: string | null;
  readonly owner: PhoneOwner;
};

const opening = sql`
  code.id, code.account_id as "accountId", code.expires_at as "expiresAt", code.used_at as "usedAt",
  code.used_key as "usedKey", code.device_id as "deviceId",
  code.revoked_at as "revokedAt", account.active and office.active as active, office.level, account.roles,
  account.office_id as "officeId",
  jsonb_build_object('name', account.name, 'username', account.username, 'areaPath', account.area_path,
    'office', jsonb_build_object('th', office.name_th, 'en', office.name_en)) as owner`;

/** The code of a hash, locked for the rest of the transaction; at the scope of the nation. */
export const findOpening = async (tx: Tx, hash: Buffer): Promise<StoredOpening | undefined> => {
  const { rows } = await sql<StoredOpening>`
    select ${opening}
    from opening_codes code
    join accounts account on account.id = code.account_id
    join offices office on office.id = account.office_id
    where code.code_hash = ${hash}
    for update of code`.execute(tx);
  return rows[0];
};

/** Notes that a code has opened a phone, and which call did it. */
export const useCode = async (
  tx: Tx,
  id: string,
  use: { readonly at: string; readonly key: string; readonly deviceId: string },
): Promise<void> => {
  await tx
    .updateTable('opening_codes')
    .set({ used_at: use.at, used_key: use.key, device_id: use.deviceId })
    .where('id', '=', id)
    .execute();
};

/** Takes back the unused codes of accounts; gives how many there were. */
export const revokeCodes = async (tx: Tx, accountIds: readonly string[]): Promise<number> => {
  const { numUpdatedRows } = await tx
    .updateTable('opening_codes')
    .set({ revoked_at: sql<string>`now()` })
    .where('account_id', '=', sql<string>`any(${[...accountIds]}::uuid[])`)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
};

/** An account for which a code may be printed, with the names that stand on its card. */
export type CodeAccount = {
  readonly id: string;
  readonly name: string;
  readonly areaPath: AreaPath;
  readonly active: boolean;
  readonly level: Level;
  readonly roles: readonly Role[];
  readonly office: Sentence;
  /** The areas above its own, from the province down. */
  readonly above: readonly { readonly level: Level; readonly name: Sentence }[];
};

const codeAccount = sql`
  account.id, account.name, account.area_path as "areaPath", account.active and office.active as active,
  office.level, account.roles, jsonb_build_object('th', office.name_th, 'en', office.name_en) as office,
  coalesce((select jsonb_agg(jsonb_build_object('level', area.level,
      'name', jsonb_build_object('th', area.name_th, 'en', area.name_en)) order by length(area.code))
    from areas area
    where area.code = any(string_to_array(trim(both '/' from account.area_path), '/'))
      and area.code <> office.area_code), '[]'::jsonb) as above`;

const listCodeAccounts = async (tx: Tx, where: RawBuilder<unknown>): Promise<CodeAccount[]> => {
  const { rows } = await sql<CodeAccount>`
    select ${codeAccount}
    from accounts account join offices office on office.id = account.office_id
    where ${where}`.execute(tx);
  return rows;
};

/** One account in scope for which a code is asked. */
export const findCodeAccount = async (tx: Tx, id: string): Promise<CodeAccount | undefined> =>
  (await listCodeAccounts(tx, sql`account.id = ${id}`))[0];

/** The accounts of an area that may have a phone, all or those without one, in the order of the tree. */
export const listAccountsForCodes = (
  tx: Tx,
  asked: { readonly area: AreaPath; readonly all: boolean; readonly most: number },
): Promise<CodeAccount[]> =>
  listCodeAccounts(
    tx,
    sql`account.active and office.active and may_use_device(office.level, account.roles)
      and account.area_path >= ${asked.area} and account.area_path < ${`${asked.area}~`}
      and (${asked.all} or not exists (
        select from devices d where d.account_id = account.id and d.cut_off_at is null))
    order by account.area_path, account.name collate "th-x-icu", account.id
    limit ${asked.most}`,
  );

/** Keeps the hashes of new codes, one an account. */
export const insertCodes = async (
  tx: Tx,
  codes: readonly { readonly accountId: string; readonly hash: Buffer }[],
  expiresAt: string,
): Promise<void> => {
  await sql`
    insert into opening_codes (account_id, code_hash, expires_at)
    select account_id, hash, ${expiresAt}::timestamptz
    from unnest(${codes.map(({ accountId }) => accountId)}::uuid[], ${codes.map(({ hash }) => hash)}::bytea[])
      as made (account_id, hash)`.execute(tx);
};

/** Whether the code of a hash is kept. */
export const hasCode = async (tx: Tx, hash: Buffer): Promise<boolean> => {
  const row = await tx
    .selectFrom('opening_codes')
    .select('id')
    .where('code_hash', '=', hash)
    .executeTakeFirst();
  return row !== undefined;
};
