import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { type Owner, openOwner } from '../../../tests/support/owner.ts';
import { sealAudit, verifyAudit } from './audit.ts';
import { type Database, openDatabase } from './db.ts';

let database: TestDatabase;
let db: Database;
let owner: Owner;

const write = (action: string) =>
  owner.query(
    `insert into audit_entries (area_path, action, subject_kind, subject_id, detail)
     values ('/49/', $1, 'account', 'one', '{"b": 1, "a": {"ก": "ข้าว"}}')`,
    [action],
  );

// Another test's transaction in the same cluster may still run, and keeps newer entries waiting.
const sealAll = async (expected: number): Promise<void> => {
  let sealed = 0;
  await vi.waitFor(
    async () => {
      sealed += await sealAudit(db);
      expect(sealed).toBe(expected);
    },
    { timeout: 20_000 },
  );
};

beforeAll(async () => {
  database = await createTestDatabase();
  db = openDatabase({ connectionString: database.url }, 4);
  owner = openOwner(database.url, 3);
});
afterAll(async () => {
  await owner.end();
  await db.close();
  await database.drop();
});

describe('the seals of the audit', () => {
  it('chain what has finished, each entry once', async () => {
    await write('account.created');
    await write('account.changed');
    await sealAll(2);
    expect(await sealAudit(db)).toBe(0);
    await write('account.moved');
    await sealAll(1);
    expect(await verifyAudit(db)).toMatchObject({ ok: true, entries: 3 });
  });

  it('wait for a transaction that is still running, and for all that began after it', async () => {
    const slow = await owner.connect();
    await slow.query('begin');
    await slow.query(
      `insert into audit_entries (area_path, action, subject_kind, subject_id) values ('/', 'slow', 'x', '1')`,
    );
    await write('quick');
    expect(await sealAudit(db)).toBe(0);
    await slow.query('commit');
    slow.release();
    await sealAll(2);
    expect(await verifyAudit(db)).toMatchObject({ ok: true, entries: 5 });
  });

  const tampering: [string, string][] = [
    ['a changed word', `update audit_entries set action = 'account.viewed' where id = 2`],
    [
      'a changed microsecond',
      `update audit_entries set at = at + interval '1 microsecond' where id = 2`,
    ],
    ['a changed detail', `update audit_entries set detail = '{"a": 2}' where id = 2`],
    ['a removed row', 'delete from audit_entries where id = 2'],
    ['a changed seal', `update audit_seals set hash = '\\x00' where id = 1`],
    ['a removed seal', 'delete from audit_seals where id = 1'],
  ];

  it.each(tampering)('betray %s', async (_name, statement) => {
    await owner.query('create table kept_entries as table audit_entries');
    await owner.query('create table kept_seals as table audit_seals');
    await owner.query(statement);
    expect(await verifyAudit(db)).toMatchObject({ ok: false });
    await owner.query(`delete from audit_entries; delete from audit_seals;
      insert into audit_entries overriding system value select * from kept_entries;
      insert into audit_seals overriding system value select * from kept_seals;
      drop table kept_entries; drop table kept_seals`);
    expect(await verifyAudit(db)).toMatchObject({ ok: true });
  });

  it('name the entries of the first bad seal', async () => {
    await owner.query(`update audit_entries set subject_id = 'two' where id = 1`);
    expect(await verifyAudit(db)).toMatchObject({
      ok: false,
      firstBadSeal: 1,
      entryIds: expect.arrayContaining([1]),
    });
  });

  it.each([
    ['update audit_entries set action = $$x$$'],
    ['delete from audit_entries'],
    ['update audit_seals set entries = 0'],
    ['delete from audit_seals'],
    ['truncate audit_entries'],
  ])('and the application itself may not: %s', async (statement) => {
    await expect(db.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});
