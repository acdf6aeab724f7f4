import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  enter,
  isIn,
  openPhoneStage,
  type Phone,
  type PhoneStage,
  PIN,
} from '../../../tests/support/phones.ts';

const NEW = '274913';
const WRONG = '610382';

let stage: PhoneStage;
beforeAll(async () => {
  stage = await openPhoneStage();
});
afterAll(() => stage.close());
beforeEach(() => stage.begin());

const change = (phone: Phone, current: string, next: string, key = randomUUID()) =>
  phone.call('PUT', '/api/devices/this/pin', { current, next }, key);

const actions = async (): Promise<string[]> => {
  const { rows } = await stage.owner.query<{ action: string }>(
    `select action from audit_entries where action like 'device.%' order by id desc limit 2`,
  );
  return rows.map(({ action }) => action);
};

describe('whoever knows the PIN of a phone changes it there', () => {
  it('so that the new one opens the phone and the old one does not; the session stays', async () => {
    const phone = await stage.openNew();
    expect((await change(phone, PIN, NEW)).status).toBe(200);
    expect(await isIn(phone)).toBe(true);
    expect((await enter(phone, PIN)).body.code).toBe('pin-wrong');
    expect((await enter(phone, NEW)).status).toBe(200);
    expect(await actions()).toContain('device.pin-changed');
  });

  it('and a repeat of the call whose answer was lost is harmless', async () => {
    const [phone, key] = [await stage.openNew(), randomUUID()];
    const answers = [await change(phone, PIN, NEW, key), await change(phone, PIN, NEW, key)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await enter(phone, NEW)).status).toBe(200);
  });

  it('and other phones of the account keep theirs', async () => {
    const [one, other] = [await stage.openNew(), await stage.openNew()];
    expect((await change(one, PIN, NEW)).status).toBe(200);
    expect((await enter(other, PIN)).status).toBe(200);
  });

  it.each([
    ['a PIN that is easy to guess', '123456', 'pin-weak'],
    ['the one it has', PIN, 'pin-same'],
  ])('but not to %s, which is not counted as a wrong one', async (_, next, code) => {
    const phone = await stage.openNew();
    for (let tries = 0; tries < 6; tries += 1)
      expect((await change(phone, PIN, next)).body).toMatchObject({ code });
    expect((await enter(phone, PIN)).status).toBe(200);
  });
});

describe('who found a phone with an open session', () => {
  it('gets five tries, then a rest in which neither page takes the right PIN', async () => {
    const phone = await stage.openNew();
    const codes: unknown[] = [];
    for (let tries = 0; tries < 6; tries += 1)
      codes.push((await change(phone, WRONG, NEW)).body.code);
    expect(codes).toEqual([...Array(4).fill('pin-wrong'), 'pins-rest', 'pins-rest']);
    expect((await change(phone, PIN, NEW)).body.code).toBe('pins-rest');
    expect((await enter(phone, PIN)).body.code).toBe('pins-rest');
    expect((await actions())[0]).toBe('device.pin-refused');
  });

  it('loses the phone at the tenth wrong one, counted with those at sign-in', async () => {
    const phone = await stage.openNew();
    const start = Date.now();
    for (let tries = 1; tries <= 9; tries += 1) {
      await change(phone, WRONG, NEW);
      stage.api.setNow(new Date(start + tries * 16 * 60_000).toISOString());
    }
    expect((await change(phone, WRONG, NEW)).body.code).toBe('device-cut-off');
    expect(await isIn(phone)).toBe(false);
    expect((await enter(phone, PIN)).body.code).toBe('device-cut-off');
  });

  it('learns nothing by sending the same call again: a refusal is kept as its answer', async () => {
    const [phone, key] = [await stage.openNew(), randomUUID()];
    const [first, second] = [
      await change(phone, WRONG, NEW, key),
      await change(phone, PIN, NEW, key),
    ];
    expect(second.body.code).toBe(first.body.code);
    expect((await enter(phone, PIN)).status).toBe(200);
  });
});

it('a session by password has no PIN to change', async () => {
  const phone = await stage.openNew();
  const cookies = new Map(phone.cookies);
  phone.cookies.delete('amphoe_device');
  expect((await change(phone, PIN, NEW)).body.code).toBe('device-unknown');
  const other = await stage.openNew();
  phone.cookies.set('amphoe_device', other.cookies.get('amphoe_device') ?? '');
  expect((await change(phone, PIN, NEW)).body.code).toBe('device-unknown');
  phone.cookies.set('amphoe_device', cookies.get('amphoe_device') ?? '');
  expect((await change(phone, PIN, NEW)).status).toBe(200);
});
