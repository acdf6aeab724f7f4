import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchOneAhead, keepAhead, listAhead } from './ahead.ts';

type Kept = { readonly account: string; readonly name: string };
const device = vi.hoisted(() => new Map<string, Kept>());

vi.mock('./device-table.ts', () => ({
  deviceTable: () => ({
    put: async (one: Kept) => void device.set(`${one.account} ${one.name}`, one),
    get: async (key: string[]) => device.get(key.join(' ')),
    delete: async (key: string[]) => void device.delete(key.join(' ')),
    list: async () => [...device.values()],
    clear: async () => device.clear(),
  }),
}));

const NOON = Date.parse('2026-11-20T05:00:00.000Z');
const HOUR = 3_600_000;

beforeEach(() => {
  device.clear();
  vi.useFakeTimers({ now: NOON });
});
afterEach(() => vi.useRealTimers());

it.each([
  ['an hour old', 'kept', -HOUR],
  ['seven hours old', 'asked', -7 * HOUR],
  ['of a clock that was a year ahead', 'asked', 365 * 24 * HOUR],
])('what is %s is %s', async (_name, expected, away) => {
  vi.setSystemTime(NOON + away);
  await keepAhead('me', 'plan', 'kept');
  vi.setSystemTime(NOON);
  await fetchOneAhead('me', 'plan', async () => 'asked');
  expect((await listAhead('me', 'pl')).map(({ data }) => data)).toEqual([expected]);
});

it('what is kept for one account goes once another one keeps something', async () => {
  await keepAhead('me', 'plan', 1);
  await keepAhead('you', 'plan', 2);
  expect([await listAhead('me', ''), (await listAhead('you', '')).length]).toEqual([[], 1]);
});
