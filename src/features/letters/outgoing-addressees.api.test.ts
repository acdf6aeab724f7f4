import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { type AreaCode, officeId } from '../../../tests/support/nation.ts';
import { signLetter } from '../../../tests/support/outgoing.ts';
import * as contract from './contract/outgoing.ts';
import * as received from './contract/received.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  api.setNow('2026-11-16T03:00:00.000Z');
});
afterAll(() => api.close());

const send = async (area: string, body: { officeIds?: string[]; levels?: ['village'] }) => {
  const { id } = await signLetter(api, area, { withFile: false });
  const client = await api.as(`recorder.${area}`);
  return client(contract.sendOutgoing, { params: { id }, body });
};

describe('a letter goes through the system', () => {
  it.each<[string, AreaCode, number, string | undefined]>([
    ['4905', '490502', 200, undefined],
    ['4905', '49', 200, undefined],
    ['49', 'TH', 200, undefined],
    ['49', '490502', 200, undefined],
    ['4905', 'TH', 422, 'addressee-out-of-line'],
    ['4905', '4901', 422, 'addressee-out-of-line'],
    ['49', '46', 422, 'addressee-out-of-line'],
  ])('from %s to %s: %s %s', async (from, to, status, code) => {
    const answer = await send(from, { officeIds: [officeId(to)] });
    expect([answer.status, answer.problem?.code]).toEqual([status, code]);
  });

  it('to an office that nobody knows: refused', async () => {
    const answer = await send('49', { officeIds: [randomUUID()] });
    expect(answer.problem.code).toBe('no-addressees');
  });

  it('upwards: the office above acknowledges it, and the sender sees that', async () => {
    const { reply } = await send('4905', { officeIds: [officeId('49')] });
    expect(reply.deliveries).toMatchObject([{ acknowledgedAt: null }]);
    const above = await api.as('recorder.49');
    const { letters } = (await above(received.listReceived, { query: {} })).reply;
    const mine = letters.find(({ number }) => number === reply.number);
    await above(received.acknowledgeLetter, { params: { id: mine?.id ?? '' }, body: {} });
    const sender = await api.as('recorder.4905');
    const params = { id: reply.id };
    const [delivery] = (await sender(contract.getOutgoing, { params })).reply.deliveries;
    expect(delivery?.acknowledgedBy).toBe('recorder 49');
    const reminded = await sender(contract.remindAddressees, { params });
    expect(reminded.reply).toEqual({ reminded: 0, already: 0 });
  });
});

describe('the addressees that a letter can name', () => {
  const list = async (area: string, to: string[], q = '') => {
    const client = await api.as(`recorder.${area}`);
    const made = { id: randomUUID(), about: null };
    const { id, letter, version } = (await client(contract.draftOutgoing, { body: made })).reply;
    const params = { id };
    const body = { letter: { ...letter, to }, enclosures: [], version };
    await client(contract.saveOutgoing, { params, body });
    return (await client(contract.listAddressees, { params, query: { q } })).reply;
  };

  it('are counted by level', async () => {
    const { groups } = await list('49', ['x']);
    expect(groups[0]).toMatchObject({ level: 'district', to: 'นายอำเภอ ทุกอำเภอ' });
    expect(groups.map(({ count }) => count).every((count) => count > 0)).toBe(true);
  });

  it('are those that its lines name', async () => {
    const { groups, meant } = await list('49', ['นายอำเภอ ทุกอำเภอ', 'x']);
    expect(meant).toEqual({ levels: [groups[0]?.level], offices: [] });
  });

  it('are found by name, those in reach first, the others on paper alone', async () => {
    const all = await list('4905', ['x'], '49');
    expect(all.total).toBeGreaterThan(1);
    const ways = all.offices.map(({ way }) => way);
    expect(ways).toEqual([...ways].sort((one, other) => rank(one) - rank(other)));
    expect(new Set(ways)).toEqual(new Set(['below', 'above', null]));
  });
});

const rank = (way: 'below' | 'above' | null): number =>
  way === null ? 2 : ['below', 'above'].indexOf(way);
