import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KEPT, keepAnswers, restoreAnswers } from './kept-answers.ts';
import { type Session, sessionOptions } from './session.ts';

type Kept = { readonly name: string };
const device = vi.hoisted(() => new Map<string, Kept>());

vi.mock('./device-table.ts', () => ({
  deviceTable: () => ({
    put: async (one: Kept) => void device.set(one.name, one),
    delete: async (name: string) => void device.delete(name),
    list: async () => [...device.values()],
    clear: async () => device.clear(),
  }),
}));

const session = (id: string): Session => ({
  account: { id, name: 'เจ้าหน้าที่ทดสอบ', username: id, mustChangePassword: false },
  office: { id: 'o', name: { th: 'อำเภอ', en: 'District' }, level: 'district', areaPath: '/49/' },
  roles: ['recorder'],
  fiscalYears: [2565],
  demo: false,
  secondFactor: { on: false, required: false },
  byPhone: false,
});

const { queryKey } = sessionOptions;
const INBOX = ['getInbox', { query: { limit: 100 } }];
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

const answer = (client: QueryClient, key: readonly unknown[], data: unknown, meta = {}) =>
  client.fetchQuery({ queryKey: key, queryFn: async () => data, meta });

const visit = async (): Promise<QueryClient> => {
  const client = new QueryClient();
  await restoreAnswers(client);
  keepAnswers(client);
  return client;
};

const signedIn = async (id: string): Promise<QueryClient> => {
  const client = await visit();
  client.setQueryData(queryKey, session(id));
  await answer(client, INBOX, [`of ${id}`], KEPT);
  await settled();
  return client;
};

beforeEach(() => {
  device.clear();
  localStorage.clear();
});

describe('what this device keeps of a visit', () => {
  it('is there at the next one, as old as it is', async () => {
    const before = await signedIn('a');
    const after = await visit();
    expect(after.getQueryData(queryKey)).toEqual(session('a'));
    expect(after.getQueryData(INBOX)).toEqual(['of a']);
    const at = (client: QueryClient) => client.getQueryState(INBOX)?.dataUpdatedAt;
    expect(at(after)).toBe(at(before));
  });

  it('is nothing that was not marked', async () => {
    const client = await signedIn('a');
    await answer(client, ['getAudit'], ['secret']);
    await settled();
    expect([...device.keys()].join()).not.toContain('getAudit');
  });

  it.each([
    ['signs out', null],
    ['turns out to be somebody else', session('b')],
  ])('is gone when the person %s', async (_name, next) => {
    const client = await signedIn('a');
    client.setQueryData(queryKey, next);
    await settled();
    expect(JSON.stringify([...device.values()])).not.toContain('of a');
    expect(client.getQueryData(INBOX)).toEqual(next === null ? ['of a'] : undefined);
  });

  it('is forgotten when another release kept it', async () => {
    await signedIn('a');
    for (const [name, one] of device) device.set(name, { ...one, release: 'before' } as Kept);
    const after = await visit();
    expect(after.getQueryData(queryKey)).toBeUndefined();
    expect(device.size).toBe(0);
  });

  it('does not speak over what the server has said meanwhile', async () => {
    await signedIn('a');
    const client = new QueryClient();
    const restored = restoreAnswers(client);
    client.setQueryData(queryKey, session('b'));
    await restored;
    expect(client.getQueryData(queryKey)).toEqual(session('b'));
    expect(client.getQueryData(INBOX)).toBeUndefined();
  });
});
