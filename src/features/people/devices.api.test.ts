import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountId } from '../../../tests/support/nation.ts';
import {
  DISTRICT,
  enter,
  isIn,
  openPhoneStage,
  type Phone,
  type PhoneStage,
  PIN,
  takePhone,
  VILLAGE,
} from '../../../tests/support/phones.ts';
import * as contract from './contract/phones.ts';

const leave = (phone: Phone): Promise<unknown> => phone.call('DELETE', '/api/session');

let stage: PhoneStage;
beforeAll(async () => {
  stage = await openPhoneStage();
});
afterAll(() => stage.close());
beforeEach(() => stage.begin());

describe('a PIN', () => {
  it('opens the phone again after it has signed out, and no other phone', async () => {
    const phone = await stage.openNew();
    await leave(phone);
    expect(await isIn(phone)).toBe(false);
    const stranger = takePhone(stage.api.app);
    expect((await enter(stranger, PIN)).body.code).toBe('device-unknown');
    stranger.cookies.set('amphoe_device', 'x'.repeat(43));
    expect((await enter(stranger, PIN)).body.code).toBe('device-unknown');
    expect((await enter(phone, PIN)).status).toBe(200);
    expect(await isIn(phone)).toBe(true);
  });

  it('may be typed with Thai digits', async () => {
    const phone = await stage.openNew();
    expect((await enter(phone, '๘๓๐๑๗๔')).status).toBe(200);
  });

  it('cannot be tried from a copy of the database: its hash needs the phone’s secret', async () => {
    await stage.openNew();
    const { rows } = await stage.owner.query<{ pin_hash: string }>('select pin_hash from devices');
    const { verify } = await import('@node-rs/argon2');
    for (const { pin_hash: hash } of rows) {
      expect(hash).toMatch(/^\$argon2id\$/);
      expect(await verify(hash, PIN)).toBe(false);
    }
  });

  it('is asked again after twelve hours without use', async () => {
    const phone = await stage.openNew();
    await stage.owner.query(
      `update sessions set last_seen_at = now() - interval '11 hours' where device_id is not null`,
    );
    expect(await isIn(phone)).toBe(true);
    await stage.owner.query(
      `update sessions set last_seen_at = now() - interval '13 hours' where device_id is not null`,
    );
    expect(await isIn(phone)).toBe(false);
    expect((await enter(phone, PIN)).status).toBe(200);
  });

  it('does not wake a phone that nobody used for 90 days', async () => {
    const phone = await stage.openNew();
    await stage.owner.query(
      `update sessions set last_seen_at = now() - interval '91 days' where device_id is not null`,
    );
    expect((await enter(phone, PIN)).body.code).toBe('device-idle');
    const told = await phone.call('GET', '/api/devices/this');
    expect(told.body.state).toBe('ended');
  });
});

describe('who guesses PINs on a phone that was found', () => {
  it('gets five tries, then a rest of 15 minutes in which the right one does not help', async () => {
    const phone = await stage.openNew();
    await leave(phone);
    const codes: unknown[] = [];
    for (let tries = 0; tries < 6; tries += 1) codes.push((await enter(phone, '111222')).body.code);
    expect(codes).toEqual([...Array(4).fill('pin-wrong'), 'pins-rest', 'pins-rest']);
    expect((await enter(phone, PIN)).body.code).toBe('pins-rest');
    stage.api.setNow(new Date(Date.now() + 16 * 60_000).toISOString());
    expect((await enter(phone, PIN)).status).toBe(200);
  });

  it('gets no more tries from a second phone of the account, nor from many calls at once', async () => {
    const [first, second] = [await stage.openNew(), await stage.openNew()];
    const tries = [first, second, first, second, first, second, first, second];
    const answers = await Promise.all(tries.map((phone) => enter(phone, '111222')));
    expect(answers.filter(({ body }) => body.code === 'pin-wrong')).toHaveLength(4);
    expect((await enter(second, PIN)).body.code).toBe('pins-rest');
  });

  it('loses the phone at the tenth wrong PIN in a row, whatever other phones do in between', async () => {
    const [found, own] = [await stage.openNew(), await stage.openNew()];
    await leave(found);
    for (let tries = 1; tries <= 10; tries += 1) {
      if (tries % 4 === 0) expect((await enter(own, PIN)).status).toBe(200);
      const { body } = await enter(found, '111222');
      expect(body.code).toBe(tries === 10 ? 'device-cut-off' : 'pin-wrong');
    }
    expect((await enter(found, PIN)).body.code).toBe('device-cut-off');
    expect(await isIn(own)).toBe(true);
  });
});

describe('a lost phone', () => {
  const phonesOf = async (username: string, by = DISTRICT) => {
    const call = await stage.api.as(by);
    return call(contract.listAccountDevices, { params: { id: accountId(username) } });
  };

  it('is cut off by its district with one call: its session ends at once, its PIN is worth nothing', async () => {
    const [lost, kept] = [await stage.openNew(), await stage.openNew()];
    const { devices } = (await phonesOf(VILLAGE)).reply;
    expect(devices).toHaveLength(2);
    const session = await lost.call('GET', '/api/devices');
    const listed = session.body.devices as { id: string; current: boolean }[];
    const deviceId = listed.find(({ current }) => current)?.id ?? '';
    const call = await stage.api.as(DISTRICT);
    const params = { id: accountId(VILLAGE), deviceId };
    expect((await call(contract.cutOffAccountDevice, { params })).status).toBe(200);
    expect(await isIn(lost)).toBe(false);
    expect((await enter(lost, PIN)).body.code).toBe('device-cut-off');
    expect(await isIn(kept)).toBe(true);
  });

  it('is cut off by its owner from another phone', async () => {
    const [lost, kept] = [await stage.openNew(), await stage.openNew()];
    const { body } = await kept.call('GET', '/api/devices');
    const other = (body.devices as { id: string; current: boolean }[]).find((one) => !one.current);
    expect((await kept.call('DELETE', `/api/devices/${other?.id}`)).status).toBe(200);
    expect(await isIn(lost)).toBe(false);
  });

  it('cannot be cut off, nor seen, nor given a code by another district', async () => {
    await stage.openNew();
    const { devices } = (await phonesOf(VILLAGE)).reply;
    for (const by of ['administrator.4901', 'administrator.4601']) {
      const call = await stage.api.as(by);
      const params = { id: accountId(VILLAGE), deviceId: devices[0]?.id ?? '' };
      expect((await phonesOf(VILLAGE, by)).status).toBe(404);
      expect((await call(contract.cutOffAccountDevice, { params })).status).toBe(404);
      expect((await call(contract.printCode, { params: { id: params.id } })).status).toBe(404);
    }
    expect((await phonesOf(VILLAGE)).reply.devices).toHaveLength(1);
  });

  it('ends with the role that its account must not have on a phone', async () => {
    const phone = await stage.openNew();
    await stage.owner.query(`update accounts set roles = '{recorder,reviewer}' where id = $1`, [
      accountId(VILLAGE),
    ]);
    expect(await isIn(phone)).toBe(false);
    expect((await enter(phone, PIN)).body.code).toBe('device-closed');
    await stage.owner.query(`update accounts set roles = '{recorder}' where id = $1`, [
      accountId(VILLAGE),
    ]);
  });

  it('leaves its traces in the audit', async () => {
    const phone = await stage.openNew();
    await enter(phone, '111222');
    const { rows } = await stage.owner.query<{ action: string }>(
      `select distinct action from audit_entries where subject_id = $1 order by 1`,
      [accountId(VILLAGE)],
    );
    const actions = rows.map(({ action }) => action);
    expect(actions).toEqual(
      expect.arrayContaining([
        'code.printed',
        'device.opened',
        'device.cut-off',
        'session.opened',
        'session.refused',
      ]),
    );
  });
});

describe('an account without a password', () => {
  it('signs in by no password, and an administrator may still give it one', async () => {
    await stage.owner.query('update accounts set password_hash = null where id = $1', [
      accountId(VILLAGE),
    ]);
    const phone = takePhone(stage.api.app);
    for (const password of ['', 'none', 'null'])
      expect(
        (await phone.call('POST', '/api/session', { username: VILLAGE, password })).body.code,
      ).toBe('sign-in-refused');
    await stage.owner.query('update accounts set failed_sign_ins = 0, locked_until = null');
  });
});
