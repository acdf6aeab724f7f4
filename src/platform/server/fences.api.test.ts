import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { type Database, openDatabase } from './db.ts';

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
