import { type DevicePlace, type DeviceTable, deviceTable } from '../device-table.ts';
import { filesOf, type OutboxItem } from './item.ts';
import { askToStay } from './persist.ts';

/** The bytes of a photo or file that wait on this device. */
export type KeptFile = {
  readonly id: string;
  readonly account: string;
  /** What it belongs to, so that a screen finds its own again: `report:ID`. */
  readonly owner: string;
  readonly kind: 'photo' | 'file';
  readonly name: string;
  /** As it was taken or chosen: kept until the server has the file. */
  readonly original: Blob;
  /** How many pixels long the longest side of a photo is made for sending. */
  readonly longestSide?: number;
  /** Made smaller for sending, where that was possible. */
  readonly smaller?: Blob;
  /** Where the server takes its pieces, once it has said so. */
  readonly upload?: string;
  /** When the server had it whole and attached; its bytes go with the receipt of the item. */
  readonly arrivedAt?: string;
};

const memoryTable = <T extends { readonly id: string }>(): DeviceTable<T> => {
  const rows = new Map<IDBValidKey, T>();
  return {
    put: async (row) => void rows.set(row.id, row),
    change: async (id, change) => {
      const made = change(rows.get(id));
      if (made !== undefined) rows.set(id, made);
      return made;
    },
    get: async (id) => rows.get(id),
    delete: async (id) => void rows.delete(id),
    list: async () => [...rows.values()],
    clear: async () => rows.clear(),
  };
};

// A browser that keeps nothing at all (some private windows) still sends, as long as the page is open.
const CLOSED = new Set(['SecurityError', 'InvalidStateError', 'ReferenceError']);

const tableAt = <T extends { readonly id: string }>(place: DevicePlace): DeviceTable<T> => {
  const memory = memoryTable<T>();
  let table = typeof indexedDB === 'undefined' ? memory : deviceTable<T>(place);
  const orMemory = async <R>(work: (table: DeviceTable<T>) => Promise<R>): Promise<R> => {
    try {
      return await work(table);
    } catch (error) {
      if (!(error instanceof Error) || !CLOSED.has(error.name) || table === memory) throw error;
      table = memory;
      return work(table);
    }
  };
  return {
    put: (row) => orMemory((one) => one.put(row)),
    change: (id, change) => orMemory((one) => one.change(id, change)),
    get: (id) => orMemory((one) => one.get(id)),
    delete: (id) => orMemory((one) => one.delete(id)),
    list: () => orMemory((one) => one.list()),
    clear: () => orMemory((one) => one.clear()),
  };
};

const items = tableAt<OutboxItem>({ database: 'amphoe-outbox', table: 'items', key: 'id' });
const files = tableAt<KeptFile>({ database: 'amphoe-outbox-files', table: 'files', key: 'id' });

/** Every item of an account, the oldest first, whatever release made it. */
export const listItems = async (account: string): Promise<readonly OutboxItem[]> => {
  const own = (await items.list()).filter((item) => item.account === account);
  return own.sort((one, other) => one.createdAt.localeCompare(other.createdAt));
};

export const findItem = (id: string): Promise<OutboxItem | undefined> => items.get(id);
export const saveItem = async (item: OutboxItem): Promise<void> => {
  await items.put(item);
  askToStay();
};

/** Changes an item while nobody else writes it; `undefined` stands for none before, and for no change after. */
export const changeItem = async (
  id: string,
  change: (before: OutboxItem | undefined) => OutboxItem | undefined,
): Promise<OutboxItem | undefined> => {
  const made = await items.change(id, change);
  askToStay();
  return made;
};

/** Forgets an item alone; its files stay. */
export const forgetItem = (id: string): Promise<void> => items.delete(id);

export const findFile = (id: string): Promise<KeptFile | undefined> => files.get(id);
export const saveFile = async (file: KeptFile): Promise<void> => {
  await files.put(file);
  askToStay();
};
export const dropFile = (id: string): Promise<void> => files.delete(id);

/** What a screen left on this device for something of an account. */
export const listFiles = async (account: string, owner: string): Promise<readonly KeptFile[]> =>
  (await files.list()).filter((file) => file.account === account && file.owner === owner);

/** The ids of all files of an account whose bytes lie on this device. */
export const listKeptIds = async (account: string): Promise<readonly string[]> =>
  (await files.list()).filter((file) => file.account === account).map(({ id }) => id);

/** What is sent for a file: the smaller copy where there is one. */
export const bytesOf = ({ smaller, original }: KeptFile): Blob => smaller ?? original;

/** Forgets an item with its files: only once it is received, or its person wants it gone. */
export const dropItem = async (item: OutboxItem): Promise<void> => {
  await forgetItem(item.id);
  await Promise.all(filesOf(item).map(dropFile));
};
