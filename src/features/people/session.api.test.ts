import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { accountId } from '../../../tests/support/nation.ts';
import { type RawCalls, rawCalls } from '../../../tests/support/raw-calls.ts';

const PASSWORD = 'a long test phrase';

let api: TestApi;
let app: RawCalls;

const tryIn = (username: string, password: string) =>
  app.call('POST', '/api/session', { body: { username, password } });

beforeAll(async () => {
  api = await openTestApi();
  app = rawCalls(api);
  await app.givePassword(PASSWORD);
});
afterAll(async () => {
  await app.close();
  await api.close();
});

describe('signing in', () => {
  it('sets a cookie that no script and no other site can use', async () => {
    const answer = await tryIn('RECORDER.4901', PASSWORD);
    expect(answer.status).toBe(200);
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^amphoe_session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(answer.body).toMatchObject({ roles: ['recorder'], office: { areaPath: '/49/4901/' } });
    expect(answer.text).not.toContain('password_hash');
  });

  it('refuses a wrong password and an unknown name with one and the same answer', async () => {
    const wrong = await tryIn('viewer.4901', 'not the password');
    const unknown = await tryIn('nobody.at.all', 'not the password');
    expect(wrong.status).toBe(401);
    expect({ ...wrong.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
  });

  it('takes as long for an unknown name', async () => {
    const timed = async (name: (round: number) => string): Promise<number> => {
      const rounds: number[] = [];
      for (let round = 0; round < 4; round++) {
        const start = performance.now();
        await tryIn(name(round), 'not the password');
        rounds.push(performance.now() - start);
      }
      return Math.min(...rounds);
    };
    const known = await timed(() => 'compiler.4901');
    const unknown = await timed((round) => `stranger.${round}`);
    // Only an answer without any hashing would be this much faster.
    expect(unknown).toBeGreaterThan(known / 4);
  });

  it('lets an account rest after five wrong passwords, for a quarter of an hour, and tells nobody', async () => {
    for (let round = 0; round < 5; round++)
      expect((await tryIn('recorder.4905', 'wrong wrong wrong')).status).toBe(401);
    const resting = await tryIn('recorder.4905', PASSWORD);
    const unknown = await tryIn('nobody.either', PASSWORD);
    expect(resting.status).toBe(401);
    expect({ ...resting.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    api.setNow(new Date(Date.now() + 16 * 60_000).toISOString());
    expect((await tryIn('recorder.4905', PASSWORD)).status).toBe(200);
    api.setNow(new Date().toISOString());
  });

  it('writes successes and failures into the audit', async () => {
    const { rows } = await app.owner.query(
      `select distinct action from audit_entries where action like 'session.%' order by 1`,
    );
    expect(rows.map((row) => row.action)).toEqual(['session.opened', 'session.refused']);
  });

  it('refuses a closed account like a wrong password', async () => {
    const id = accountId('viewer.4602');
    await app.owner.query('update accounts set active = false where id = $1', [id]);
    expect((await tryIn('viewer.4602', PASSWORD)).status).toBe(401);
  });
});

describe('a first password', () => {
  it('must be changed before anything else, and then opens everything', async () => {
    const id = accountId('recorder.49');
    await app.owner.query('update accounts set must_change_password = true where id = $1', [id]);
    const token = await app.signIn('recorder.49', PASSWORD);
    const blocked = await app.call('GET', '/api/offices', { token });
    expect(blocked).toMatchObject({ status: 403, body: { code: 'must-change-password' } });
    expect((await app.call('GET', '/api/session', { token })).status).toBe(200);
    const next = 'mountains and rivers';
    const body = { current: PASSWORD, next };
    const changed = await app.call('POST', '/api/session/password', { token, body });
    expect(changed).toMatchObject({
      status: 200,
      body: { account: { mustChangePassword: false } },
    });
    expect((await app.call('GET', '/api/offices', { token })).status).toBe(200);
    expect((await tryIn('recorder.49', PASSWORD)).status).toBe(401);
    expect((await tryIn('recorder.49', next)).status).toBe(200);
  });

  it.each([
    ['short', 'short-pw'],
    ['the username', 'reviewer.49-x'],
    ['one letter', 'aaaaaaaaaaaa'],
    ['a common word', 'password123'],
  ])('refuses a weak one: %s', async (_name, next) => {
    const token = await app.tokenOf('reviewer.49');
    const body = { current: PASSWORD, next };
    const answer = await app.call('POST', '/api/session/password', { token, body });
    expect([400, 422]).toContain(answer.status);
  });

  it('keeps nothing in the receipt from which a password could be guessed', async () => {
    const id = accountId('compiler.46');
    const token = await app.tokenOf('compiler.46');
    const change = (current: string, next: string) =>
      app.call('POST', '/api/session/password', { token, body: { current, next } });
    await change(PASSWORD, 'rivers and mountains');
    await change('rivers and mountains', PASSWORD);
    const { rows } = await app.owner.query(
      'select distinct request_hash from command_receipts where account_id = $1',
      [id],
    );
    expect(rows).toHaveLength(1);
  });
});

describe('one’s own sessions', () => {
  it('are listed, and ended one by one', async () => {
    const first = await app.signIn('reviewer.4601', PASSWORD);
    const second = await app.signIn('reviewer.4601', PASSWORD);
    const listed = await app.call('GET', '/api/sessions', { token: first });
    const sessions = listed.body.sessions as unknown as { id: string; current: boolean }[];
    expect(sessions).toHaveLength(2);
    const { body } = await app.call('GET', '/api/session', { token: second });
    const ended = await app.call('DELETE', `/api/sessions/${body.id}`, { token: first });
    expect(ended.status).toBe(200);
    expect((await app.call('GET', '/api/session', { token: second })).status).toBe(401);
    expect((await app.call('GET', '/api/session', { token: first })).status).toBe(200);
  });

  it('of somebody else are not to be found', async () => {
    const token = await app.tokenOf('viewer.4601');
    await app.tokenOf('recorder.4601');
    const other = await app.owner.query('select id from sessions where account_id = $1', [
      accountId('recorder.4601'),
    ]);
    const answer = await app.call('DELETE', `/api/sessions/${other.rows[0].id}`, { token });
    expect(answer.status).toBe(404);
  });

  it('end with signing out and with a changed password', async () => {
    const stays = await app.signIn('viewer.4905', PASSWORD);
    const ends = await app.signIn('viewer.4905', PASSWORD);
    const body = { current: PASSWORD, next: 'fields of green rice' };
    await app.call('POST', '/api/session/password', { token: stays, body });
    expect((await app.call('GET', '/api/session', { token: ends })).status).toBe(401);
    const out = await app.call('DELETE', '/api/session', { token: stays });
    expect(String(out.headers['set-cookie'])).toMatch(/^amphoe_session=;/);
    expect((await app.call('GET', '/api/session', { token: stays })).status).toBe(401);
  });

  it('never hold the token itself in the database', async () => {
    const token = await app.signIn('viewer.4601', PASSWORD);
    const { rows } = await app.owner.query(
      `select 1 from sessions where encode(token_hash, 'escape') like '%' || $1 || '%'`,
      [token],
    );
    expect(rows).toEqual([]);
  });
});

describe('a write', () => {
  it('from another site is refused', async () => {
    const token = await app.tokenOf('viewer.49');
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect((await app.call('DELETE', '/api/session', { token, headers })).status).toBe(403);
  });
});
