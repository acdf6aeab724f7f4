import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeAt, stepAt } from '#server/one-time-code.ts';
import { USUAL_SAFETY } from '#server/safety.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { accountId } from '../../../tests/support/nation.ts';
import { type RawCalls, rawCalls } from '../../../tests/support/raw-calls.ts';
import { openKey, sealPlainKeys } from './commands/factor-keys.ts';

const PASSWORD = 'a long test phrase';
const NOW = '2026-11-21T05:00:00.000Z';

let api: TestApi;
let app: RawCalls;

beforeAll(async () => {
  api = await openTestApi({ ...USUAL_SAFETY, secondFactorRoles: ['compiler'] });
  api.setNow(NOW);
  app = rawCalls(api);
  await app.givePassword(PASSWORD);
});
afterAll(async () => {
  await app.close();
  await api.close();
});

const PLACE = '/api/session/second-factor';

const tryIn = (username: string, code?: string, password = PASSWORD) =>
  app.call('POST', '/api/session', { body: { username, password, code } });

/** The code of an account's authenticator, some half minutes from now. */
const codeOf = async (username: string, later = 0): Promise<string> => {
  const { rows } = await app.owner.query(
    'select secret from second_factors where account_id = $1',
    [accountId(username)],
  );
  const key = await openKey(api.services.sealer, accountId(username), rows[0].secret);
  return codeAt(key, stepAt(NOW) + later);
};

const post = (token: string, path: string, body: object) =>
  app.call('POST', `${PLACE}${path}`, { token, body });

const enrol = async (username: string): Promise<{ token: string; codes: string[] }> => {
  const token = await app.tokenOf(username);
  expect((await post(token, '', { password: PASSWORD })).status).toBe(200);
  const confirmed = await post(token, '/confirm', { code: await codeOf(username, -1) });
  expect(confirmed.status).toBe(200);
  return { token, codes: confirmed.body.recoveryCodes as unknown as string[] };
};

describe('setting up a second factor', () => {
  it('asks for the password, shows a key, and takes its first code', async () => {
    const token = await app.tokenOf('reviewer.49');
    const other = await app.tokenOf('reviewer.49');
    const wrong = await post(token, '', { password: 'not the password' });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'password-wrong' } });
    const begun = await post(token, '', { password: PASSWORD });
    expect(String(begun.body.link)).toContain(`Amphoe:reviewer.49?secret=${begun.body.key}&`);
    expect((await tryIn('reviewer.49')).status).toBe(200);
    expect((await post(token, '/confirm', { code: '000000' })).status).toBe(422);
    const confirmed = await post(token, '/confirm', { code: await codeOf('reviewer.49', -1) });
    expect(confirmed.body.recoveryCodes).toHaveLength(10);
    expect((await app.call('GET', '/api/session', { token: other })).status).toBe(401);
    const { body } = await app.call('GET', PLACE, { token });
    expect(body).toEqual({ on: true, required: false, since: NOW, recoveryCodesLeft: 10 });
  });

  it('shows recovery codes once: a repeat of the call gets none', async () => {
    const username = 'reviewer.46';
    const token = await app.tokenOf(username);
    await post(token, '', { password: PASSWORD });
    const sent = { token, body: { code: await codeOf(username) }, key: accountId(username) };
    const first = await app.call('POST', `${PLACE}/confirm`, sent);
    const second = await app.call('POST', `${PLACE}/confirm`, sent);
    expect(first.body.recoveryCodes).toHaveLength(10);
    expect(second).toMatchObject({ status: 200, body: { recoveryCodes: null } });
    const { rows } = await app.owner.query(
      'select reply::text from command_receipts where account_id = $1',
      [accountId(username)],
    );
    expect(rows).toEqual([{ reply: '{}' }]);
  });

  it('begins no second one while one is in force', async () => {
    const { token } = await enrol('administrator.46');
    expect(await post(token, '', { password: PASSWORD })).toMatchObject({
      status: 409,
      body: { code: 'second-factor-on' },
    });
  });
});

describe('signing in with a second factor', () => {
  it('needs password and code, and takes no code twice', async () => {
    const username = 'administrator.49';
    await enrol(username);
    expect(await tryIn(username)).toMatchObject({ status: 401, body: { code: 'code-needed' } });
    const wrongPassword = await tryIn(username, await codeOf(username), 'not the password');
    expect(wrongPassword.body.code).toBe('sign-in-refused');
    expect((await tryIn(username, await codeOf(username))).status).toBe(200);
    const again = await tryIn(username, await codeOf(username));
    expect(again).toMatchObject({ status: 401, body: { code: 'code-wrong' } });
    expect((await tryIn(username, await codeOf(username, 1))).status).toBe(200);
  });

  it('takes each recovery code once, however it is typed', async () => {
    const username = 'reviewer.4901';
    const { codes } = await enrol(username);
    const [first = '', second = ''] = codes;
    expect((await tryIn(username, first)).status).toBe(200);
    expect((await tryIn(username, first)).status).toBe(401);
    expect((await tryIn(username, second.toUpperCase().replaceAll('-', ' '))).status).toBe(200);
    const token = await app.tokenOf(username);
    expect((await app.call('GET', PLACE, { token })).body.recoveryCodesLeft).toBe(8);
  });

  it('lets the account rest after five wrong codes', async () => {
    const username = 'reviewer.4905';
    await enrol(username);
    for (let round = 0; round < 5; round++)
      expect((await tryIn(username, `00000${round}`)).body.code).toBe('code-wrong');
    expect((await tryIn(username, await codeOf(username))).body.code).toBe('sign-in-refused');
  });

  it('keeps no recovery code itself in the database', async () => {
    const { codes } = await enrol('reviewer.4601');
    const { rows } = await app.owner.query<{ hash: Buffer }>('select hash from recovery_codes');
    expect(rows.every(({ hash }) => hash.length === 32)).toBe(true);
    expect(rows.some(({ hash }) => codes.includes(hash.toString()))).toBe(false);
  });
});

describe('losing and leaving it', () => {
  it('new recovery codes end the former ones', async () => {
    const { token, codes } = await enrol('viewer.49');
    const renewed = await post(token, '/recovery-codes', { code: codes[0] });
    expect(renewed.body.recoveryCodes).toHaveLength(10);
    expect((await tryIn('viewer.49', codes[1])).status).toBe(401);
  });

  it('is turned off by password and code', async () => {
    const { token, codes } = await enrol('viewer.46');
    const wrong = await post(token, '/off', { password: 'x', code: codes[0] });
    expect(wrong.body.code).toBe('password-wrong');
    const off = await post(token, '/off', { password: PASSWORD, code: codes[0] });
    expect(off.status).toBe(200);
    expect((await tryIn('viewer.46')).status).toBe(200);
  });

  it('is taken off by an administrator above, and by nobody else', async () => {
    await enrol('recorder.4905');
    const remove = async (by: string) =>
      app.call('DELETE', `/api/accounts/${accountId('recorder.4905')}/second-factor`, {
        token: await app.tokenOf(by),
      });
    expect((await remove('administrator.46')).status).toBe(404);
    expect((await remove('reviewer.4905')).status).toBe(403);
    expect(await remove('administrator.49')).toMatchObject({
      status: 200,
      body: { secondFactor: false },
    });
    expect(await remove('administrator.49')).toMatchObject({ status: 409 });
    expect((await tryIn('recorder.4905')).status).toBe(200);
  });

  it('lets nobody try codes without end behind a session', async () => {
    const { token } = await enrol('viewer.4901');
    const answers: number[] = [];
    for (let round = 0; round < 12; round++)
      answers.push((await post(token, '/recovery-codes', { code: '000000' })).status);
    expect(answers.slice(0, 10)).toEqual(Array(10).fill(422));
    expect(answers.slice(10)).toEqual([429, 429]);
  });
});

describe('a role that must have one', () => {
  it('can do nothing else before it is set up, and does not turn it off', async () => {
    const token = await app.tokenOf('compiler.49');
    const blocked = await app.call('GET', '/api/offices', { token });
    expect(blocked).toMatchObject({ status: 403, body: { code: 'must-set-second-factor' } });
    const session = await app.call('GET', '/api/session', { token });
    expect(session.body.secondFactor).toEqual({ on: false, required: true });
    const { codes } = await enrol('compiler.49');
    const fresh = await app.tokenOf('compiler.49');
    expect((await app.call('GET', '/api/offices', { token: fresh })).status).toBe(200);
    const off = await post(fresh, '/off', { password: PASSWORD, code: codes[0] });
    expect(off).toMatchObject({ status: 409, body: { code: 'second-factor-required' } });
  });
});

describe('the key of an authenticator', () => {
  const keptOf = async (username: string): Promise<Buffer> => {
    const { rows } = await app.owner.query<{ secret: Buffer }>(
      'select secret from second_factors where account_id = $1',
      [accountId(username)],
    );
    return rows[0]?.secret ?? Buffer.alloc(0);
  };

  it('is sealed for its account: in another row it opens nothing', async () => {
    await enrol('recorder.49');
    const kept = await keptOf('recorder.49');
    expect(kept.length).toBeGreaterThan(20);
    await expect(openKey(api.services.sealer, accountId('recorder.46'), kept)).rejects.toThrow();
  });

  it('of an earlier release is taken as it is, and sealed by the nightly round', async () => {
    const username = 'viewer.4905';
    await enrol(username);
    const key = await openKey(api.services.sealer, accountId(username), await keptOf(username));
    await app.owner.query(
      'update second_factors set secret = $2, last_step = 0 where account_id = $1',
      [accountId(username), key],
    );
    expect((await tryIn(username, await codeOf(username))).status).toBe(200);
    expect(await sealPlainKeys(api.services)).toBe(1);
    expect(await sealPlainKeys(api.services)).toBe(0);
    expect((await keptOf(username)).includes(key)).toBe(false);
    expect((await tryIn(username, await codeOf(username, 1))).status).toBe(200);
  });

  it('whose key file is gone says so, is no wrong code, and a recovery code still opens', async () => {
    const username = 'recorder.4901';
    const { codes } = await enrol(username);
    const lost = Buffer.from(await keptOf(username));
    lost[0] = (lost[0] ?? 0) ^ 1;
    await app.owner.query('update second_factors set secret = $2 where account_id = $1', [
      accountId(username),
      lost,
    ]);
    for (let tries = 0; tries < 6; tries += 1)
      expect((await tryIn(username, '123456')).body.code).toBe('factor-key');
    expect((await tryIn(username, codes[0])).status).toBe(200);
  });
});
