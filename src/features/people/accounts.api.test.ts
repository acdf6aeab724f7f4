import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '#server/http/in-process.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { accountId, officeId } from '../../../tests/support/nation.ts';
import { type RawCalls, rawCalls } from '../../../tests/support/raw-calls.ts';
import * as accounts from './contract/accounts.ts';
import { listAudit } from './contract/audit.ts';
import * as offices from './contract/offices.ts';

let api: TestApi;
let raw: RawCalls;
let province: Client;

beforeAll(async () => {
  api = await openTestApi();
  raw = rawCalls(api);
  province = await api.as('administrator.49');
});
afterAll(async () => {
  await raw.close();
  await api.close();
});

const newAccount = (username: string, more: object = {}) => ({
  username,
  name: 'เจ้าหน้าที่ ทดสอบ',
  officeId: officeId('4905'),
  roles: ['recorder' as const],
  ...more,
});

const create = async (username: string): Promise<{ id: string; password: string }> => {
  const made = await province(accounts.createAccount, { body: newAccount(username) });
  return { id: made.reply.account.id, password: made.reply.firstPassword ?? '' };
};

describe('creating an account', () => {
  it('shows a first password once, with which one signs in and must change it', async () => {
    const { password } = await create('first.one');
    expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    const token = await raw.signIn('first.one', password);
    const { body } = await raw.call('GET', '/api/session', { token });
    expect(body).toMatchObject({ account: { mustChangePassword: true } });
  });

  it('gives a repeat the same account without the password', async () => {
    const key = randomUUID();
    const body = newAccount('first.twice');
    const first = await province(accounts.createAccount, { key, body });
    const again = await province(accounts.createAccount, { key, body });
    expect(again.reply.account).toEqual(first.reply.account);
    expect(first.reply.firstPassword).not.toBeNull();
    expect(again.reply.firstPassword).toBeNull();
    expect(await raw.signIn('first.twice', first.reply.firstPassword ?? '')).not.toBe('');
  });

  it('keeps the password in no receipt and no audit entry', async () => {
    const { password } = await create('first.secret');
    const { rows } = await raw.owner.query(
      `select 1 from command_receipts where reply::text like '%' || $1 || '%'
       union all select 1 from audit_entries where detail::text like '%' || $1 || '%'
       union all select 1 from accounts where password_hash like '%' || $1 || '%'`,
      [password],
    );
    expect(rows).toEqual([]);
  });

  it.each([
    ['a taken name', newAccount('RECORDER.4601'), 422, 'username-taken'],
    [
      'an office above',
      newAccount('above.one', { officeId: officeId('TH') }),
      422,
      'unknown-office',
    ],
    [
      'an office elsewhere',
      newAccount('far.one', { officeId: officeId('46') }),
      422,
      'unknown-office',
    ],
    ['no such office', newAccount('no.office', { officeId: randomUUID() }), 422, 'unknown-office'],
    ['no role', newAccount('no.role', { roles: [] }), 400, 'bad-input'],
    ['a Thai username', newAccount('ชื่อผู้ใช้'), 400, 'bad-input'],
  ])('refuses %s', async (_name, body, status, code) => {
    const answer = await province(accounts.createAccount, { body });
    expect(answer).toMatchObject({ status, problem: { code } });
  });

  it('answers the office of others as it answers an unknown one', async () => {
    const far = newAccount('same.answer', { officeId: officeId('4601') });
    const unknown = newAccount('same.answer', { officeId: randomUUID() });
    const one = await province(accounts.createAccount, { body: far });
    const other = await province(accounts.createAccount, { body: unknown });
    expect({ ...one.problem, requestId: '' }).toEqual({ ...other.problem, requestId: '' });
  });
});

describe('the list of accounts', () => {
  it('holds the own office and all below, and nothing else', async () => {
    const { reply } = await province(accounts.listAccounts, { query: { role: 'viewer' } });
    const paths = reply.accounts.map((one) => one.office.areaPath);
    expect(paths).toEqual([
      '/49/',
      '/49/4901/',
      '/49/4905/',
      '/49/4905/490502/',
      '/49/4905/490503/',
    ]);
    expect(reply.total).toBe(5);
  });

  it.each([
    ['parts of a name, in any order', { q: '4905 rec' }, ['recorder.4905']],
    ['Thai digits', { q: 'recorder ๔๙๐๕' }, ['recorder.4905']],
    ['signs that a pattern would use', { q: '%' }, []],
    ['an office', { officeId: officeId('490503'), role: 'viewer' }, ['viewer.490503']],
    ['an office elsewhere', { officeId: officeId('4601') }, []],
    ['closed ones', { active: 'false' }, []],
  ] as const)('is filtered by %s', async (_name, query, expected) => {
    const { reply } = await province(accounts.listAccounts, { query });
    const found = reply.accounts.map((one) => one.username).filter((name) => /\.\d+$/.test(name));
    expect(found.slice(0, 1)).toEqual(expected.slice(0, 1));
  });

  it('comes page by page', async () => {
    const second = await province(accounts.listAccounts, { query: { page: 9 } });
    expect(second.reply.accounts).toEqual([]);
    expect(second.reply.total).toBeGreaterThan(20);
  });
});

describe('an administrator', () => {
  it('changes, moves, closes and opens an account below, and the audit knows it', async () => {
    const { id, password } = await create('moves.about');
    const token = await raw.signIn('moves.about', password);
    const params = { id };
    const renamed = { name: 'ชื่อใหม่ ทดสอบ', roles: ['reviewer', 'recorder'] as const };
    const changed = await province(accounts.changeAccount, {
      params,
      body: { ...renamed, roles: [...renamed.roles] },
    });
    expect(changed.reply).toMatchObject({ name: renamed.name, roles: ['recorder', 'reviewer'] });
    const body = { officeId: officeId('4901') };
    const moved = await province(accounts.moveAccount, { params, body });
    expect(moved.reply.office.areaPath).toBe('/49/4901/');
    await province(accounts.setAccountActive, { params, body: { active: false } });
    expect((await raw.call('GET', '/api/session', { token })).status).toBe(401);
    expect(await raw.signIn('moves.about', password)).toBe('');
    await province(accounts.setAccountActive, { params, body: { active: true } });
    expect(await raw.signIn('moves.about', password)).not.toBe('');
    const { reply } = await province(listAudit, { query: { subjectId: id, action: 'account.' } });
    expect(reply.entries.map((one) => one.action)).toEqual([
      'account.activated',
      'account.deactivated',
      'account.moved',
      'account.changed',
      'account.created',
    ]);
    expect(reply.entries[0]).toMatchObject({ person: 'administrator 49', areaPath: '/49/4901/' });
  });

  it('unlocks an account, gives a new password, ends its sessions', async () => {
    const { id, password } = await create('forgets.much');
    for (let round = 0; round < 5; round++) await raw.signIn('forgets.much', 'wrong wrong wrong');
    const locked = await province(accounts.getAccount, { params: { id } });
    expect(locked.reply.locked).toBe(true);
    await province(accounts.unlockAccount, { params: { id } });
    const token = await raw.signIn('forgets.much', password);
    expect((await raw.call('GET', '/api/session', { token })).status).toBe(200);
    await province(accounts.endAccountSessions, { params: { id } });
    expect((await raw.call('GET', '/api/session', { token })).status).toBe(401);
    const reset = await province(accounts.resetPassword, { params: { id } });
    expect(await raw.signIn('forgets.much', password)).toBe('');
    expect(await raw.signIn('forgets.much', reset.reply.firstPassword ?? '')).not.toBe('');
  });

  it('cannot change, close or move the own account', async () => {
    const params = { id: accountId('administrator.49') };
    const answers = [
      await province(accounts.changeAccount, { params, body: { name: 'x y', roles: ['viewer'] } }),
      await province(accounts.setAccountActive, { params, body: { active: false } }),
      await province(accounts.moveAccount, { params, body: { officeId: officeId('4905') } }),
    ];
    expect(answers.map((one) => one.problem.code)).toEqual(Array(3).fill('own-account'));
  });

  it('who lost the role a moment ago changes nobody any more', async () => {
    const [one, other] = ['administrator.46', 'administrator.TH'];
    const clients = { one: await api.as(one), other: await api.as(other) };
    const close = { active: false };
    const answers = await Promise.all([
      clients.other(accounts.setAccountActive, { params: { id: accountId(one) }, body: close }),
      clients.one(accounts.setAccountActive, { params: { id: accountId(other) }, body: close }),
    ]);
    expect(answers[0].status).toBe(200);
    expect([401, 403, 404]).toContain(answers[1].status);
  });
});

describe('offices', () => {
  const names = { nameTh: 'ศูนย์ทดสอบ', nameEn: 'Test centre', letterCode: 'มห ๐๑๑๘' };

  it('are added to an area in scope, renamed, closed when empty', async () => {
    const body = { areaCode: '4905', ...names };
    const made = await province(offices.createOffice, { body });
    expect(made.reply).toMatchObject({ areaPath: '/49/4905/', level: 'district', accounts: 0 });
    const again = await province(offices.createOffice, { body });
    expect(again.problem.code).toBe('office-name-taken');
    const params = { id: made.reply.id };
    const changed = await province(offices.changeOffice, {
      params,
      body: { ...names, nameTh: 'ศูนย์ทดสอบ ๒' },
    });
    expect(changed.reply.name.th).toBe('ศูนย์ทดสอบ ๒');
    const closed = await province(offices.setOfficeActive, { params, body: { active: false } });
    expect(closed.reply.active).toBe(false);
    const full = { id: officeId('4905') };
    const kept = await province(offices.setOfficeActive, { params: full, body: { active: false } });
    expect(kept.problem.code).toBe('office-has-accounts');
  });

  it('of other areas cannot be touched, nor areas elsewhere be given one', async () => {
    const params = { id: officeId('4601') };
    const changed = await province(offices.changeOffice, { params, body: names });
    const unknown = { id: randomUUID() };
    const never = await province(offices.changeOffice, { params: unknown, body: names });
    expect(changed.status).toBe(404);
    expect({ ...changed.problem, requestId: '' }).toEqual({ ...never.problem, requestId: '' });
    const body = { areaCode: '4601', ...names };
    expect((await province(offices.createOffice, { body })).problem.code).toBe('unknown-area');
  });

  it('are listed within the scope, found by parts of the name', async () => {
    const district = await api.as('recorder.4905');
    const { reply } = await district(offices.listOffices, { query: { q: 'คำชะอี' } });
    expect(new Set(reply.offices.map((one) => one.areaPath))).toEqual(
      new Set(['/49/4905/', '/49/4905/490503/']),
    );
  });
});
