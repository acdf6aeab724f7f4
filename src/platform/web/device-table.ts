/** A table of records that this browser keeps for itself; every call fails where it keeps nothing. */
export type DeviceTable<T> = {
  readonly put: (record: T) => Promise<void>;
  /**
   * Puts what `change` makes of the record at a key, so that nobody else writes in between; leaves it where
   * that is undefined. Gives what was put.
   */
  readonly change: (
    key: IDBValidKey,
    change: (before: T | undefined) => T | undefined,
  ) => Promise<T | undefined>;
  readonly get: (key: IDBValidKey) => Promise<T | undefined>;
  readonly delete: (key: IDBValidKey) => Promise<void>;
  readonly list: () => Promise<readonly T[]>;
  readonly clear: () => Promise<void>;
};

/** Where a table lies: the database of its own, the table in it, and the fields that are its key. */
export type DevicePlace = {
  readonly database: string;
  readonly table: string;
  readonly key: string | string[];
  /** Whether a record may be lost when the phone itself stops a moment later; then it is quicker kept. */
  readonly mayBeLost?: boolean;
};

// What earlier releases gave these databases; a table added to one of them needs a higher number.
const VERSION = 10;

const answerOf = <R>(request: IDBRequest<R>): Promise<R> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const opened = ({ database, table, key }: DevicePlace): Promise<IDBDatabase> => {
  const request = indexedDB.open(database, VERSION);
  request.onupgradeneeded = () => {
    const { objectStoreNames } = request.result;
    if (!objectStoreNames.contains(table))
      request.result.createObjectStore(table, { keyPath: key });
  };
  return answerOf(request);
};

// Another window may want a newer version: then this one lets go, and opens it anew when it needs it.
const keptOpen = (place: DevicePlace): (() => Promise<IDBDatabase>) => {
  let base: Promise<IDBDatabase> | undefined;
  const forget = () => {
    base = undefined;
  };
  const open = async () => {
    const database = await opened(place);
    database.onversionchange = () => {
      forget();
      database.close();
    };
    database.onclose = forget;
    return database;
  };
  return () => {
    base ??= open().catch((error: unknown) => {
      forget();
      throw error;
    });
    return base;
  };
};

/** The table at a place of this browser, opened when it is first used. */
export const deviceTable = <T>(place: DevicePlace): DeviceTable<T> => {
  const open = keptOpen(place);
  const read = async <R>(ask: (store: IDBObjectStore) => IDBRequest<R>): Promise<R> =>
    answerOf(ask((await open()).transaction(place.table).objectStore(place.table)));
  const durability = place.mayBeLost ? 'relaxed' : 'strict';
  // Done means on the device: the transaction has ended, not only the request.
  const write = async (ask: (store: IDBObjectStore) => void): Promise<void> => {
    const work = (await open()).transaction(place.table, 'readwrite', { durability });
    ask(work.objectStore(place.table));
    await new Promise<void>((resolve, reject) => {
      work.oncomplete = () => resolve();
      work.onabort = () => reject(work.error);
    });
  };
  const change: DeviceTable<T>['change'] = async (key, make) => {
    let made: T | undefined;
    await write((store) => {
      const asked: IDBRequest<T | undefined> = store.get(key);
      asked.onsuccess = () => {
        made = make(asked.result);
        if (made !== undefined) store.put(made);
      };
    });
    return made;
  };
  return {
    put: (record) => write((store) => store.put(record)),
    change,
    get: (key) => read<T | undefined>((store) => store.get(key)),
    delete: (key) => write((store) => store.delete(key)),
    list: () => read<T[]>((store) => store.getAll()),
    clear: () => write((store) => store.clear()),
  };
};
