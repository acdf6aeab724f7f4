import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountId } from '../../../tests/support/nation.ts';
import {
  codesOn,
  DISTRICT,
  isIn,
  open,
  openPhoneStage,
  type PhoneStage,
  PIN,
  takePhone,
  VILLAGE,
} from '../../../tests/support/phones.ts';
import { setAccountActive } from './contract/accounts.ts';
import * as contract from './contract/phones.ts';

const AREA = '/49/4905/490502/';

const bytesOf = (reply: unknown): Uint8Array => reply as Uint8Array;

let stage: PhoneStage;
beforeAll(async () => {
  stage = await openPhoneStage();
});
afterAll(() => stage.close());
beforeEach(() => stage.begin());

describe('a printed code', () => {
  it('says whose it is without being used up, and opens a phone by a PIN', async () => {
    const code = await stage.printFor();
    const phone = takePhone(stage.api.app);
    for (let looks = 0; looks < 3; looks += 1) {
      const seen = await phone.call('POST', '/api/devices/codes', { code });
      expect(seen.body).toMatchObject({ owner: { username: VILLAGE, areaPath: AREA } });
    }
    const opened = await open(phone, code);
    expect(opened.body).toMatchObject({ account: { username: VILLAGE }, byPhone: true });
    expect(await isIn(phone)).toBe(true);
  });

  it('is no page: fetching its address, as previews do, uses nothing up', async () => {
    const code = await stage.printFor();
    for (const url of [`/open#${code}`, `/open?${code}`, `/open/${code}`, '/open'])
      await stage.api.app.inject({
        method: 'GET',
        url,
        headers: { 'user-agent': 'facebookexternalhit' },
      });
    expect((await open(takePhone(stage.api.app), code)).status).toBe(200);
  });

  it('may be typed in capitals, without dashes and with spaces', async () => {
    const code = await stage.printFor();
    const typed = ` ${code.toUpperCase().replaceAll('-', ' ')} `;
    expect((await open(takePhone(stage.api.app), typed)).status).toBe(200);
  });

  it('is kept as a hash only, and stands in no receipt and no audit entry', async () => {
    const code = await stage.printFor();
    const { rows } = await stage.owner.query<{ all: string }>(`
      select (select jsonb_agg(to_jsonb(c))::text from opening_codes c)
        || (select jsonb_agg(to_jsonb(r))::text from command_receipts r)
        || (select jsonb_agg(to_jsonb(a))::text from audit_entries a) as all`);
    expect(rows[0]?.all).not.toContain(code);
    expect(rows[0]?.all).not.toContain(code.replaceAll('-', ''));
  });

  const spoil = (change: string): Promise<unknown> =>
    stage.owner.query(
      `update opening_codes set ${change} where used_at is null and revoked_at is null`,
    );

  it.each<[string, string, (code: string) => Promise<unknown>]>([
    ['opened once already', 'code-used', (code) => open(takePhone(stage.api.app), code)],
    ['replaced by a newer one', 'code-revoked', () => stage.printFor()],
    ['expired', 'code-expired', () => spoil(`expires_at = now() - interval '1 second'`)],
    [
      'taken back',
      'code-revoked',
      async () => {
        const call = await stage.api.as(DISTRICT);
        await call(contract.revokeCode, { params: { id: accountId(VILLAGE) } });
      },
    ],
    [
      'of an account that was closed',
      'code-revoked',
      async () => {
        const call = await stage.api.as(DISTRICT);
        const params = { id: accountId(VILLAGE) };
        await call(setAccountActive, { params, body: { active: false } });
      },
    ],
  ])('%s opens nothing (%s)', async (_what, refusal, happen) => {
    const code = await stage.printFor();
    await happen(code);
    const phone = takePhone(stage.api.app);
    expect((await open(phone, code)).body.code).toBe(refusal);
    expect((await phone.call('POST', '/api/devices/codes', { code })).body.code).toBe(refusal);
    expect(phone.cookies.size).toBe(0);
  });

  it('that nobody printed opens nothing', async () => {
    const phone = takePhone(stage.api.app);
    const code = Array.from({ length: 7 }, () => 'k7dm').join('-');
    expect((await open(phone, code)).body.code).toBe('code-unknown');
  });

  it('opens one of two phones that come at once', async () => {
    const code = await stage.printFor();
    const phones = [takePhone(stage.api.app), takePhone(stage.api.app)];
    const answers = await Promise.all(phones.map((phone) => open(phone, code)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('opens again for the very call whose answer was lost, and cuts off what that made', async () => {
    const code = await stage.printFor();
    const key = randomUUID();
    const lost = takePhone(stage.api.app);
    await open(lost, code, PIN, key);
    const phone = takePhone(stage.api.app);
    expect((await open(phone, code, PIN, key)).status).toBe(200);
    expect(await isIn(phone)).toBe(true);
    expect(await isIn(lost)).toBe(false);
  });

  it.each(['000000', '123456', '490502', '12345'])('takes no PIN like %s', async (pin) => {
    const code = await stage.printFor();
    const phone = takePhone(stage.api.app);
    expect((await open(phone, code, pin)).status).toBe(422);
    expect((await open(phone, code)).status).toBe(200);
  });
});

describe('a sheet of codes', () => {
  const print = async (by: string, area: string, all: boolean) => {
    const call = await stage.api.as(by);
    return call(contract.printCodes, { body: { area, all } });
  };

  it('has one code for each account of its villages and subdistricts that may have a phone', async () => {
    const { status, reply } = await print(DISTRICT, '/49/4905/', true);
    expect(status).toBe(200);
    // Recorder, compiler and viewer of two subdistricts; no reviewer, no administrator.
    expect(new Set(await codesOn(bytesOf(reply)))).toHaveProperty('size', 6);
  });

  it('leaves out those who have a phone already, unless all are wanted', async () => {
    await stage.openNew();
    const { reply } = await print(DISTRICT, '/49/4905/', false);
    expect(await codesOn(bytesOf(reply))).toHaveLength(5);
  });

  it.each([
    ['its own province', '/49/'],
    ['the district beside', '/49/4901/'],
    ['a foreign district', '/46/4601/'],
    ['nowhere', '/99/'],
  ])('is not made of %s', async (_what, area) => {
    expect((await print(DISTRICT, area, true)).problem.code).toBe('no-accounts');
  });

  it('is not made for the account of a district or of a reviewer', async () => {
    const call = await stage.api.as(DISTRICT);
    for (const username of ['recorder.4905', 'reviewer.490502', 'administrator.490502']) {
      const came = await call(contract.printCode, { params: { id: accountId(username) } });
      expect(came.problem.code).toBe('code-closed');
    }
  });

  it('is told once: a repeat of the call asks to print anew', async () => {
    const call = await stage.api.as(DISTRICT);
    const [params, key] = [{ id: accountId(VILLAGE) }, randomUUID()];
    expect((await call(contract.printCode, { params, key })).status).toBe(200);
    expect((await call(contract.printCode, { params, key })).problem.code).toBe('sheet-gone');
  });
});
