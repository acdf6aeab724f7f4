import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remindMissing } from '#features/completeness/contract.ts';
import { getInbox } from '#features/inbox/contract.ts';
import { draftOutgoing, listOutgoing } from '#features/letters/contract/outgoing.ts';
import { listRegister, registerLetter } from '#features/letters/contract/register.ts';
import { listNotices } from '#features/notices/contract.ts';
import { changeAccount, listAccounts } from '#features/people/contract/accounts.ts';
import { listAudit } from '#features/people/contract/audit.ts';
import { listOffices } from '#features/people/contract/offices.ts';
import type { RunningJobs } from '#server/jobs.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { exporting } from '../../../tests/support/exporting.ts';
import { accountId } from '../../../tests/support/nation.ts';
import { settleProgramme, type TestProgramme, WEEK_47 } from '../../../tests/support/programme.ts';
import { startWorker } from '../../entry/worker.ts';

let api: TestApi;
let programme: TestProgramme;
let worker: RunningJobs;

beforeAll(async () => {
  api = await openTestApi();
  programme = await settleProgramme(api.url);
  api.setNow('2026-11-21T03:00:00.000Z');
  await programme.owe('4901', WEEK_47);
  await programme.owe('4905', WEEK_47);
  await programme.owe('4601', WEEK_47);
  await (await api.as('reviewer.49'))(remindMissing, { body: {} });
  await (await api.as('administrator.46'))(changeAccount, {
    params: { id: accountId('viewer.4601') },
    body: { name: 'ผู้ดูข้อมูล ทดสอบ', roles: ['viewer'] },
  });
  for (const subject of ['ฤดูแล้ง', 'การประชุม'])
    await (await api.as('recorder.46'))(registerLetter, {
      params: { id: randomUUID() },
      body: { text: '', corrections: { subject }, receivedOn: '2026-11-20', receivedTime: '09:00' },
    });
  await (await api.as('recorder.49'))(draftOutgoing, {
    body: { id: randomUUID(), about: null },
  });
  worker = await startWorker(api.services, api.url);
});
afterAll(async () => {
  await worker.stop();
  await programme.close();
  await api.close();
});

const rowsOf = (username: string, kind: string, input = {}): Promise<string[]> =>
  exporting(api, username).rowsOf(kind, input);

describe('a sheet has the rows of its screen, for', () => {
  it.each([
    ['recorder.4905', 1],
    ['recorder.4901', 1],
    ['reviewer.4905', 0],
    ['viewer.49', 0],
  ])('the inbox of %s', async (username, many) => {
    const { items } = (await (await api.as(username))(getInbox)).reply;
    const rows = await rowsOf(username, 'inbox');
    expect([items.length, rows.length]).toEqual([many, many]);
    for (const [at, { office }] of items.entries()) expect(rows[at]).toContain(office.th);
  });

  it.each([
    ['recorder.4905', 1],
    ['recorder.4601', 0],
    ['viewer.49', 0],
  ])('the messages to the office of %s', async (username, many) => {
    const { notices } = (await (await api.as(username))(listNotices)).reply;
    expect([notices.length, (await rowsOf(username, 'notices')).length]).toEqual([many, many]);
  });

  it.each([
    ['administrator.49', {}, 25],
    ['administrator.49', { role: 'viewer' }, 5],
    ['administrator.4601', {}, 5],
    ['administrator.4601', { q: 'recorder' }, 1],
  ] as const)('the accounts below %s, narrowed by %o', async (username, query, many) => {
    const { total } = (await (await api.as(username))(listAccounts, { query })).reply;
    expect([total, (await rowsOf(username, 'accounts', query)).length]).toEqual([many, many]);
  });

  it.each([
    ['viewer.TH', {}, 9],
    ['viewer.49', {}, 5],
    ['viewer.49', { level: 'subdistrict' }, 2],
    ['recorder.490502', {}, 1],
  ] as const)('the offices below %s, narrowed by %o', async (username, query, many) => {
    const { total } = (await (await api.as(username))(listOffices, { query })).reply;
    expect([total, (await rowsOf(username, 'offices', query)).length]).toEqual([many, many]);
  });

  it.each([
    ['viewer.46', {}, 2],
    ['viewer.46', { q: 'แล้ง' }, 1],
    ['administrator.TH', {}, 0],
    ['administrator.4601', {}, 0],
  ])(
    'the register of letters of the office of %s, narrowed by %o',
    async (username, query, many) => {
      const { letters } = (await (await api.as(username))(listRegister, { query })).reply;
      expect([letters.length, (await rowsOf(username, 'register', query)).length]).toEqual([
        many,
        many,
      ]);
    },
  );

  it.each([
    ['viewer.49', {}, 1],
    ['viewer.49', { state: 'waiting' }, 0],
    ['viewer.4905', {}, 0],
  ] as const)(
    'the outgoing letters at work of the office of %s, narrowed by %o',
    async (username, query, many) => {
      const { letters } = (await (await api.as(username))(listOutgoing, { query })).reply;
      const rows = await rowsOf(username, 'outgoing-letters', query);
      expect([letters.length, rows.length]).toEqual([many, many]);
    },
  );

  it.each(['administrator.46', 'administrator.4601', 'administrator.4905'])(
    'the audit of %s',
    async (username) => {
      const query = { action: 'account.' };
      const { entries } = (await (await api.as(username))(listAudit, { query })).reply;
      const rows = await rowsOf(username, 'audit', query);
      expect(rows).toHaveLength(entries.length);
      expect(rows.length).toBe(username.includes('46') ? 1 : 0);
    },
  );
});

describe('nobody gets more than the screen shows', () => {
  it('of accounts: nothing of a password', async () => {
    const [row = ''] = await rowsOf('administrator.490502', 'accounts');
    expect(row.split(',')).toHaveLength(8);
    expect(row).not.toContain('none');
  });

  it.each([
    ['accounts', 'viewer.49'],
    ['accounts', 'reviewer.TH'],
    ['audit', 'recorder.4905'],
  ])('%s are refused to %s', async (kind, username) => {
    const { status, problem } = await exporting(api, username).ask(kind);
    expect([status, problem.code]).toEqual([403, 'not-allowed']);
  });

  it.each([
    ['offices', { area: '/46/' }],
    ['completeness', { area: '/46/' }],
    ['totals', { area: '/46/4601/' }],
    ['missing', { area: '/' }],
    ['held-times', { area: '/46/' }],
  ])('%s outside the own area end as failed', async (kind, input) => {
    const { requirementId } = programme;
    const { ask, ended } = exporting(api, 'viewer.4905');
    const { id } = (await ask(kind, { requirementId, ...input })).reply;
    expect(await ended(id)).toMatchObject({ state: 'failed', size: null });
  });

  it('what is asked for as administrator fails once the role is gone', async () => {
    await worker.stop();
    const { ask, ended } = exporting(api, 'administrator.4602');
    const { id } = (await ask('accounts')).reply;
    await api.services.db.inScope('/', (tx) =>
      tx
        .updateTable('accounts')
        .set({ roles: ['viewer'] })
        .where('username', '=', 'administrator.4602')
        .execute(),
    );
    worker = await startWorker(api.services, api.url);
    expect(await ended(id)).toMatchObject({ state: 'failed', size: null });
    expect((await ended(id)).problem).toContain('ไม่มีสิทธิ');
  });
});

describe('time held', () => {
  it('has a row for each stop of the chain', async () => {
    const { requirementId } = programme;
    expect(await rowsOf('viewer.49', 'held-times', { requirementId })).toHaveLength(3);
  });
});
