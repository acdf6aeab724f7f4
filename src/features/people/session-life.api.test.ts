import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { accountId } from '../../../tests/support/nation.ts';
import { type RawCalls, rawCalls } from '../../../tests/support/raw-calls.ts';
import { buildServer } from '../../entry/server.ts';

const PASSWORD = 'a long test phrase';

let api: TestApi;
let app: RawCalls;
let behindTls: FastifyInstance;

beforeAll(async () => {
  api = await openTestApi();
  app = rawCalls(api);
  await app.givePassword(PASSWORD);
  behindTls = await buildServer(api.services, 'no-web', { trustedProxies: ['loopback'] });
});
afterAll(async () => {
  await behindTls.close();
  await app.close();
  await api.close();
});

const lastSeen = (username: string, hoursAgo: number) =>
  app.owner.query(
    `update sessions set last_seen_at = now() - make_interval(hours => $2) where account_id = $1`,
    [accountId(username), hoursAgo],
  );

describe('a session that nobody uses', () => {
  it.each([
    ['viewer.49', 23, 200],
    ['viewer.46', 25, 401],
  ])('of %s after %i hours answers %i', async (username, hours, status) => {
    const token = await app.tokenOf(username);
    await lastSeen(username, hours);
    expect((await app.call('GET', '/api/session', { token })).status).toBe(status);
  });

  it('lives on with every call', async () => {
    const token = await app.tokenOf('viewer.4901');
    await lastSeen('viewer.4901', 20);
    await app.call('GET', '/api/inbox', { token });
    const { rows } = await app.owner.query(
      `select 1 from sessions where account_id = $1 and last_seen_at > now() - interval '1 minute'`,
      [accountId('viewer.4901')],
    );
    expect(rows).toHaveLength(1);
  });
});

describe('behind TLS', () => {
  const secure = { 'x-forwarded-proto': 'https' };
  const call = (
    method: 'GET' | 'POST' | 'DELETE',
    cookie: Record<string, string>,
    payload?: object,
  ) =>
    behindTls.inject({
      method,
      url: '/api/session',
      headers: { ...secure, 'idempotency-key': randomUUID() },
      cookies: cookie,
      ...(payload && { payload }),
    });

  it('the cookie has a name that no other host can set, and the plain name is nothing', async () => {
    const signed = await call('POST', {}, { username: 'viewer.4905', password: PASSWORD });
    const given = String(signed.headers['set-cookie']);
    expect(given).toMatch(
      /^__Host-amphoe_session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const [, token = ''] = /=([\w-]{43})/.exec(given) ?? [];
    expect((await call('GET', { amphoe_session: token })).statusCode).toBe(401);
    expect((await call('GET', { '__Host-amphoe_session': token })).statusCode).toBe(200);
    const out = await call('DELETE', { '__Host-amphoe_session': token });
    expect(String(out.headers['set-cookie'])).toMatch(
      /^__Host-amphoe_session=; .*Path=\/; .*Secure/,
    );
  });
});

describe('the own password', () => {
  it('is asked only so often behind a session', async () => {
    const token = await app.tokenOf('recorder.46');
    const tries: number[] = [];
    for (let round = 0; round < 11; round++) {
      const body = { current: `guess number ${round}`, next: 'mountains and rivers' };
      tries.push((await app.call('POST', '/api/session/password', { token, body })).status);
    }
    expect(tries).toEqual([...Array(10).fill(422), 429]);
  });
});
