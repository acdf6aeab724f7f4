import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { accountId } from '../../../tests/support/nation.ts';
import { type Database, openDatabase, sql } from './db.ts';

let api: TestApi;
let db: Database;
beforeAll(async () => {
  api = await openTestApi();
  // One connection, so that what a transaction leaves behind on it is found by the next statement.
  db = openDatabase({ connectionString: api.url }, 1);
});
afterAll(async () => {
  await db.close();
  await api.close();
});

const ask = async <T>(statement: string): Promise<T[]> =>
  (await db.pool.query<T & object>(statement)).rows;

describe('the second fence', () => {
  it('shows and takes no row without a scope, also where a transaction had one before', async () => {
    const before = await ask('select id from accounts');
    const within = await db.inScope('/', (tx) => tx.selectFrom('accounts').select('id').execute());
    const after = await ask('select id from accounts');
    const { rowCount } = await db.pool.query('update offices set name_th = name_th');
    expect([before.length, within.length > 0, after.length, rowCount]).toEqual([0, true, 0, 0]);
  });

  it('fences every table that has an area path', async () => {
    const open = await ask(`
      select c.relname from pg_class c
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'area_path'
      where c.relkind = 'r' and not c.relrowsecurity`);
    expect(open).toEqual([]);
  });

  it('fences every table, or says why not', async () => {
    const OPEN = { migrations: 'names of migrations, which the application may only read' };
    const unfenced = await ask<{ relname: string }>(`
      select c.relname from pg_class c
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      where c.relkind in ('r', 'p') and (not c.relrowsecurity
        or not exists (select from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname))`);
    expect(unfenced.map(({ relname }) => relname)).toEqual(Object.keys(OPEN));
  });

  it('keeps every policy closed to a transaction without a scope, but for reading what all may read', async () => {
    const { rows } = await db.pool.query<{ tablename: string }>(`
      select distinct tablename from pg_policies
      where schemaname = 'public' and cmd = 'SELECT' and qual = 'true' order by 1`);
    const tables = await ask<{ name: string; count: number }>(`
      select relname as name, (xpath('/row/count/text()', query_to_xml(
        format('select count(*) as count from %I', relname), false, true, '')))[1]::text::int as count
      from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`);
    const seen = tables.filter(({ count }) => count > 0).map(({ name }) => name);
    const shared = [...rows.map(({ tablename }) => tablename), 'migrations'];
    expect(seen.filter((name) => !shared.includes(name))).toEqual([]);
  });

  it.each([
    [
      'a session of another office',
      `insert into sessions (token_hash, account_id, expires_at) values ('x', $1, now())`,
    ],
    [
      'a receipt of another office',
      `insert into command_receipts (account_id, key, command, request_hash, status) values ($1, $1, 'x', 'x', 200)`,
    ],
    [
      'a mark in another province',
      `insert into totals_changes (requirement_id, province, period_id) values ($1, '46', 'x')`,
    ],
    [
      'a letter',
      `insert into letters (id, code, issuer_th, issuer_en, subject) values ($1, 'x', 'x', 'x', 'x')`,
    ],
    [
      'a history of nothing',
      `insert into programme_revisions (subject_kind, subject_id, revision, content) values ('programme', $1, 1, '{}')`,
    ],
    [
      'an area',
      `insert into areas (code, level, name_th, name_en) select 'x', 'village', 'x', 'x' where $1::uuid is not null`,
    ],
    [
      'a seal',
      `insert into audit_seals (from_tx, until_tx, entries, hash, previous_hash) select '1', '2', 1, 'x', 'x' where $1::uuid is not null`,
    ],
  ])('takes from a district no %s', async (_name, statement) => {
    const write = db.inScope('/49/4905/', (tx) =>
      sql.raw(statement.replaceAll('$1', `'${accountId('recorder.4601')}'`)).execute(tx),
    );
    await expect(write).rejects.toThrow('row-level security');
  });

  it.each([
    ['sessions', 'recorder.4905', 1],
    ['sessions', 'recorder.4601', 0],
    ['command_receipts', 'recorder.4905', 1],
    ['command_receipts', 'recorder.4601', 0],
  ] as const)('shows a district in %s of %s %i rows', async (table, username, count) => {
    const account = accountId(username);
    await api.as(username);
    await db.lanes.query(
      `insert into command_receipts (account_id, key, command, request_hash, status)
       values ($1, $1, 'x', 'x', 200) on conflict do nothing`,
      [account],
    );
    const rows = await db.inScope('/49/4905/', (tx) =>
      tx.selectFrom(table).select('account_id').where('account_id', '=', account).execute(),
    );
    expect(Math.min(rows.length, 1)).toBe(count);
  });

  it('lets only the application run what has the rights of the owner', async () => {
    const lent = await ask(`
      select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'public' and p.prosecdef
        and (p.proacl is null or exists (select from aclexplode(p.proacl) where grantee = 0)
          or not 'search_path=public, pg_temp' = any(p.proconfig))`);
    expect(lent).toEqual([]);
  });

  it.each([
    ['update report_events set kind = kind'],
    ['delete from report_revisions'],
    ['update audit_entries set action = action'],
    ['truncate audit_seals'],
    ['delete from obligations'],
    ['delete from migrations'],
  ])('refuses the application: %s', async (statement) => {
    await expect(db.pool.query(statement)).rejects.toThrow('permission denied');
  });
});
