import { say } from '#kernel/sentence.ts';
import { ApiProblem } from '../../failures.ts';
import { type CallStep, newItem, type OutboxItem, type Step } from '../item.ts';
import type { SenderMachinery } from '../sender.ts';
import type { KeptFile } from '../store.ts';

/** The account whose items they are. */
export const ME = 'account-1';
const AT = '2026-11-21T03:00:00.000Z';
const words = { title: say('รายงาน', 'Report'), detail: say('งวด', 'Period') };

/** A step that calls, under a key. */
export const callOf = (key: string, more: Partial<CallStep> = {}): CallStep => ({
  kind: 'call',
  key,
  method: 'POST',
  address: `/api/${key}`,
  expects: ['receiptNo'],
  ...more,
});

/** A waiting item with some steps. */
export const itemOf = (id: string, steps: readonly Step[], account = ME): OutboxItem =>
  newItem(account, { id, ...words, receiptField: 'receiptNo', refreshes: [], steps }, `${AT}${id}`);

/** A device, what lies on it, and what went. */
export type World = SenderMachinery & {
  readonly items: Map<string, OutboxItem>;
  readonly files: Map<string, KeptFile>;
  readonly log: string[];
  clock: number;
};

/** What a server does otherwise. */
export type Server = Partial<
  Pick<SenderMachinery, 'call' | 'sendFile' | 'whoIsThere' | 'changeItem'>
>;

/** A device with these items, before a server that answers as told. */
export const worldOf = (items: readonly OutboxItem[], server: Server = {}): World => {
  const log: string[] = [];
  const world: World = {
    items: new Map(items.map((item) => [item.id, item])),
    files: new Map(),
    log,
    clock: 1_000_000,
    now: () => world.clock,
    whoIsThere: async () => ME,
    listItems: async (account) =>
      [...world.items.values()].filter((item) => item.account === account),
    findItem: async (id) => world.items.get(id),
    changeItem: async (id, change) => {
      const item = world.items.get(id);
      if (item) world.items.set(id, change(item));
      return world.items.get(id);
    },
    findFile: async (id) => world.files.get(id),
    saveFile: async (file) => void world.files.set(file.id, file),
    dropFile: async (id) => void world.files.delete(id),
    sendFile: async ({ id }) => void log.push(`file ${id}`),
    alone: async (_, work) => work(),
    call: async ({ key }) => {
      log.push(key);
      return { receiptNo: 7 };
    },
    onProgress: () => undefined,
    ...server,
  };
  return world;
};

/** An item that must be there. */
export const itemIn = (world: World, id: string): OutboxItem => {
  const item = world.items.get(id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
};

/** A server that refuses. */
export const refusing =
  (status: number, code = 'x', retryAfterMs?: number) =>
  async () => {
    throw new ApiProblem(status, code, say('ไม่รับ', 'No'), [], retryAfterMs);
  };

/** A file as it lies on the device. */
export const fileOf = (id: string): KeptFile => ({
  id,
  account: ME,
  owner: 'report:1',
  kind: 'photo' as const,
  name: 'a.jpg',
  original: new Blob(['12345']),
});
