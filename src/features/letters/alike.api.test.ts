import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, openTestApi, type TestApi } from '../../../tests/support/api.ts';
import * as contract from './contract/register.ts';

const RECEIVED = { receivedOn: '2026-11-20', receivedTime: '09:30' };

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  api.setNow('2026-11-20T03:00:00.000Z');
});
afterAll(() => api.close());

const registerAs = async (client: Client, body: object) => {
  const params = { id: randomUUID() };
  const sent = { text: '', ...RECEIVED, ...body };
  return { ...(await client(contract.registerLetter, { params, body: sent })), params };
};
const typed = (subject: string, rest: object = {}) => ({ corrections: { subject, ...rest } });

describe('a letter without a number', () => {
  it('asks before the same letter without a number is registered a second time, however they come', async () => {
    const district = await api.as('recorder.4901');
    const same = { ...typed('ไม่มีเลขที่'), text: 'ข้อความเดียวกัน' };
    const both = await Promise.all([registerAs(district, same), registerAs(district, same)]);
    const refused = both.filter(({ status }) => status === 409);
    expect(refused.map(({ problem }) => problem.code)).toEqual(['looks-registered']);
    const first = both.find(({ status }) => status === 200);
    const body = { text: same.text, date: null, issuer: null, subject: 'x' };
    const alike = await district(contract.listAlikeLetters, { body });
    expect(alike.reply.letters.map(({ id }) => id)).toEqual([first?.params.id]);
    expect((await registerAs(district, { ...same, despite: true })).reply.receivedNo).toBe(2);
  });

  it.each([
    ['same date, sender and subject', {}, 409],
    ['another date', { date: '2026-11-03' }, 200],
    ['another sender', { issuer: 'จังหวัดสกลนคร' }, 200],
    ['another subject', { subject: 'อีกเรื่อง' }, 200],
    ['a number', { number: 'มท ๐๐๑๘/ว ๙' }, 200],
  ])('takes letters without a number for one by what they say: %s', async (_, change, status) => {
    const district = await api.as('recorder.4602');
    const office = { date: '2026-11-02', issuer: 'จังหวัดนครพนม' };
    const made = await registerAs(district, { ...typed(`เหมือน ${_}`, office), despite: true });
    expect(made.status).toBe(200);
    const second = typed(`เหมือน ${_}`, { ...office, ...change });
    expect((await registerAs(district, second)).status).toBe(status);
  });

  it('takes letters of other offices for none', async () => {
    const text = 'ข้อความของสองหน่วยงาน';
    for (const username of ['recorder.4901', 'recorder.4905']) {
      const made = await registerAs(await api.as(username), { ...typed('สองหน่วยงาน'), text });
      expect(made.status).toBe(200);
    }
  });
});
