import type { AreaPath, Level } from '#kernel/area.ts';
import { sql, type Tx } from '#server/db.ts';

/** An office as a file of places meets it. */
export type OfficeOfArea = {
  readonly id: string;
  readonly areaCode: string;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly active: boolean;
  readonly accounts: number;
};

/** The oldest office of each of these areas. */
export const listOfficesOf = async (
  tx: Tx,
  areaCodes: readonly string[],
): Promise<OfficeOfArea[]> => {
  const { rows } = await sql<OfficeOfArea>`
    select distinct on (office.area_code) office.id, office.area_code as "areaCode",
      office.name_th as "nameTh", office.name_en as "nameEn", office.active,
      (select count(*)::int from accounts where accounts.office_id = office.id) as accounts
    from offices office
    where office.area_code = any(${[...areaCodes]}::text[])
    order by office.area_code, office.created_at, office.id`.execute(tx);
  return rows;
};

/** An account by its username in small letters, with the area of its office. */
export type AccountOfName = {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly areaCode: string;
};

/** The accounts of these usernames, which are in small letters. */
export const listAccountsOf = async (
  tx: Tx,
  usernames: readonly string[],
): Promise<AccountOfName[]> => {
  const { rows } = await sql<AccountOfName>`
    select account.id, lower(account.username) as username, account.name, office.area_code as "areaCode"
    from accounts account join offices office on office.id = account.office_id
    where lower(account.username) = any(${[...usernames]}::text[])`.execute(tx);
  return rows;
};

/** An office to be made for an area. */
export type OfficeToMake = {
  readonly areaCode: string;
  readonly areaPath: AreaPath;
  readonly level: Level;
  readonly nameTh: string;
  readonly nameEn: string;
};

/** Makes offices at once; those of the demo's areas are the demo's. */
export const insertOffices = async (tx: Tx, offices: readonly OfficeToMake[]): Promise<void> => {
  if (offices.length === 0) return;
  await sql`
    insert into offices (area_code, area_path, level, name_th, name_en, demo)
    select made.*, area.demo
    from unnest(${offices.map((one) => one.areaCode)}::text[], ${offices.map((one) => one.areaPath)}::text[],
      ${offices.map((one) => one.level)}::text[], ${offices.map((one) => one.nameTh)}::text[],
      ${offices.map((one) => one.nameEn)}::text[]) as made (area_code, area_path, level, name_th, name_en)
    join areas area on area.code = made.area_code
    on conflict do nothing`.execute(tx);
};

type Renamed = { readonly id: string; readonly nameTh: string; readonly nameEn: string };

/** Gives offices new names at once. */
export const renameOffices = async (tx: Tx, offices: readonly Renamed[]): Promise<void> => {
  if (offices.length === 0) return;
  await sql`
    update offices set name_th = named.th, name_en = named.en
    from unnest(${offices.map((one) => one.id)}::uuid[], ${offices.map((one) => one.nameTh)}::text[],
      ${offices.map((one) => one.nameEn)}::text[]) as named (id, th, en)
    where offices.id = named.id`.execute(tx);
};

/** An account without a password, at the office of an area. */
export type PhoneAccount = {
  readonly areaCode: string;
  readonly username: string;
  readonly name: string;
};

/** Who makes accounts by a file, for the audit. */
export type Maker = {
  readonly accountId: string;
  readonly officeId: string;
  readonly importId: string;
};

/**
 * Makes recorders without a password at the offices of areas, each with its entry in the audit; gives how
 * many. They sign in by phone, or get a first password from an administrator.
 */
export const insertPhoneAccounts = async (
  tx: Tx,
  accounts: readonly PhoneAccount[],
  maker: Maker,
): Promise<number> => {
  if (accounts.length === 0) return 0;
  const { rows } = await sql<{ count: number }>`
    with made as (
      insert into accounts (username, name, office_id, area_path, roles, password_hash, must_change_password, demo)
      select wanted.username, wanted.name, office.id, office.area_path, array['recorder'], null, false, office.demo
      from unnest(${accounts.map((one) => one.areaCode)}::text[], ${accounts.map((one) => one.username)}::text[],
        ${accounts.map((one) => one.name)}::text[]) as wanted (area_code, username, name)
      cross join lateral (select id, area_path, demo from offices where offices.area_code = wanted.area_code
        order by created_at, id limit 1) office
      on conflict do nothing
      returning id, office_id, area_path
    ), noted as (
      insert into audit_entries (account_id, office_id, area_path, action, subject_kind, subject_id, detail)
      select ${maker.accountId}, ${maker.officeId}, made.area_path, 'account.created', 'account', made.id::text,
        jsonb_build_object('officeId', made.office_id, 'roles', array['recorder'], 'import', ${maker.importId}::text)
      from made
    )
    select count(*)::int as count from made`.execute(tx);
  return rows[0]?.count ?? 0;
};

/** Gives accounts new display names at once. */
export const renameAccounts = async (
  tx: Tx,
  accounts: readonly { readonly id: string; readonly name: string }[],
): Promise<void> => {
  if (accounts.length === 0) return;
  await sql`
    update accounts set name = named.name
    from unnest(${accounts.map(({ id }) => id)}::uuid[], ${accounts.map(({ name }) => name)}::text[]) as named (id, name)
    where accounts.id = named.id`.execute(tx);
};
