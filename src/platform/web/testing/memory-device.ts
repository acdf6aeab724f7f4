import type { DevicePlace, DeviceTable } from '../device-table.ts';

const databases = new Map<string, Map<string, unknown>>();

const keyOf = (place: DevicePlace, record: unknown): string => {
  const parts = record as Readonly<Record<string, unknown>>;
  return JSON.stringify([place.key].flat().map((part) => parts[part]));
};

const asText = (key: IDBValidKey): string => JSON.stringify([key].flat());

/** Forgets everything that was kept, as a new device. */
export const emptyDevice = (): void => databases.clear();

/** A table that lies in memory, in the place of the browser's own: mocks `#web/device-table.ts`. */
export const deviceTable = <T>(place: DevicePlace): DeviceTable<T> => {
  const name = `${place.database} ${place.table}`;
  const rows = (): Map<string, unknown> => {
    const found = databases.get(name) ?? new Map<string, unknown>();
    databases.set(name, found);
    return found;
  };
  const get = async (key: IDBValidKey) => rows().get(asText(key)) as T | undefined;
  const put = async (record: T) => void rows().set(keyOf(place, record), structuredClone(record));
  return {
    get,
    put,
    change: async (key, make) => {
      const made = make(await get(key));
      if (made !== undefined) await put(made);
      return made;
    },
    delete: async (key) => void rows().delete(asText(key)),
    list: async () => [...rows().values()] as T[],
    clear: async () => rows().clear(),
  };
};
