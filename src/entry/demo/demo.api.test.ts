import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUp } from '#features/people/commands/setup.ts';
import { openDatabase } from '#server/db.ts';
import { openFolderFileStore } from '#server/files/folder-file-store.ts';
import { USUAL_SAFETY } from '#server/safety.ts';
import { openKeyFile } from '#server/sealing.ts';
import type { Services } from '#server/services.ts';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { askOwner } from '../../../tests/support/nation.ts';
import { listDemoAccounts, loadDemo } from './load.ts';
import { DEMO_PEOPLE } from './people.ts';
import { removeDemo } from './remove.ts';

const NOW = '2026-11-21T05:00:00.000Z';

// A phone of a demo account, and the code that opened it.
const PHONE = `
  with phone as (insert into devices (account_id, secret_hash, pin_hash, kind)
    select id, 'x', 'x', '' from accounts limit 1 returning id, account_id)
  insert into opening_codes (account_id, code_hash, expires_at, device_id)
  select account_id, 'x', now(), id from phone`;

let database: TestDatabase;
let services: Services;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'amphoe-demo-'));
  services = {
    db: openDatabase({ connectionString: database.url }, 4),
    files: await openFolderFileStore(folder, 0),
    log: pino({ level: 'error' }),
    now: () => NOW,
    demo: true,
    safety: USUAL_SAFETY,
    sealer: openKeyFile(join(folder, 'keys')),
  };
  await loadDemo(services);
}, 120_000);
afterAll(async () => {
  await services.db.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const count = async (what: string): Promise<number> => {
  const [row] = await askOwner<{ count: number }>(
    database.url,
    `select count(*)::int from ${what}`,
  );
  return row?.count ?? -1;
};

describe('the demo', () => {
  it('is Mukdahan: its areas, an office at each, an account for each kind of person', async () => {
    expect(await count(`areas where code <> 'TH'`)).toBe(86);
    expect(await count('offices')).toBe(87);
    expect(await listDemoAccounts(services.db)).toHaveLength(DEMO_PEOPLE.length);
  });

  it('has villages that plan and report, one through its district, and summaries that came out', async () => {
    expect(await count(`activities where state = 'planned'`)).toBeGreaterThan(10);
    expect(await count(`activities where state = 'cancelled'`)).toBe(1);
    expect(await count(`activities where postponed_from <> '{}'`)).toBe(1);
    expect(await count('activities where published_at is not null')).toBeGreaterThan(10);
    const standIn = `report_events e join obligations o on o.id = e.obligation_id
      where e.kind = 'submitted' and o.level = 'village' and e.office_id <> o.office_id`;
    expect(await count(standIn)).toBeGreaterThan(2);
    expect(await count('summary_issues where period_id like $$%-W%$$')).toBeGreaterThan(6);
    expect(
      await count(`summary_issues where content #>> '{figuresOf,counted}' <> '0'`),
    ).toBeGreaterThan(0);
  });

  it('has one circular that some districts have acknowledged', async () => {
    expect(await count(`register_letters where direction = 'outgoing' and state = 'sent'`)).toBe(1);
    expect(await count('letter_deliveries')).toBe(7);
    expect(await count('letter_deliveries where acknowledged_at is not null')).toBe(4);
    expect(await count('letter_deliveries where opened_at is null')).toBe(2);
  });

  it('has units of local authorities in every status, and last month’s summary of the province', async () => {
    expect(await count(`offices where level = 'local-authority'`)).toBe(21);
    expect(await count('units')).toBe(18);
    expect(await count(`units where updated_at >= '2026-10-31T17:00:00Z'`)).toBeGreaterThan(5);
    expect(await count(`unit_summaries where month = '2026-10' and issue = 1`)).toBe(1);
  });

  it('tells eight weeks: on time, late, nil, excused, returned, missing, waiting', async () => {
    const weeks = `obligations o join requirements r on r.id = o.requirement_id
      where r.code = 's1-weekly' and o.due_at < '${NOW}'`;
    expect(await count(weeks)).toBe(8 * 7);
    for (const part of [
      `verdict = 'on-time'`,
      `verdict = 'late'`,
      'nil',
      `state = 'excused'`,
      `state = 'returned'`,
      `state = 'due'`,
      `state = 'in-review'`,
      'o.revision = 2',
    ])
      expect(await count(`${weeks} and ${part}`), part).toBeGreaterThan(0);
  });

  it('stays out of sessions, and goes away whole; then the first administrator can be made', async () => {
    expect(await count('sessions')).toBe(0);
    await askOwner(database.url, PHONE);
    await removeDemo({ connectionString: database.url });
    for (const table of [
      'units',
      'unit_entries',
      'obligations',
      'report_events',
      'accounts',
      'offices',
      'attachments',
    ])
      expect(await count(table), table).toBe(0);
    expect(await count(`areas where code <> 'TH'`)).toBe(0);
    expect(await count('programmes')).toBeGreaterThan(0);
    const first = { username: 'first', name: 'ผู้ดูแล', password: 'long-enough-word-9' };
    await setUp(services.db, first, '2026-11-21');
    expect(await count('accounts')).toBe(1);
  });
});
