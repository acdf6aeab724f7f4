import { deviceTable } from './device-table.ts';
import { NoAnswer } from './failures.ts';

type Ahead = {
  readonly account: string;
  readonly name: string;
  readonly data: unknown;
  /** When the server said so, as an instant. */
  readonly at: string;
};

const table = deviceTable<Ahead>({
  database: 'amphoe-ahead',
  table: 'answers',
  key: ['account', 'name'],
});

const MOST = 60;
// A line that is too slow to wait for counts as none, once there is something to show.
const PATIENCE_MS = 6_000;

const dropRest = async (account: string): Promise<void> => {
  const all = await table.list();
  const own = all.filter((one) => one.account === account);
  const oldest = own.sort((one, other) => other.at.localeCompare(one.at)).slice(MOST);
  const foreign = all.filter((one) => one.account !== account);
  for (const one of [...oldest, ...foreign]) await table.delete([one.account, one.name]);
};

/** Keeps an answer of an account for a time without a network; those of other accounts go. */
export const keepAhead = async (account: string, name: string, data: unknown): Promise<void> => {
  await table.put({ account, name, data, at: new Date().toISOString() });
  await dropRest(account);
};

/** Forgets all of it: whoever signs out leaves nothing to read. */
export const clearAhead = (): Promise<void> => table.clear();

const FRESH_MS = 6 * 3_600_000;

/** Asks the server for an answer and keeps it, unless the one that is kept is younger than six hours. */
export const fetchOneAhead = async (
  account: string,
  name: string,
  question: () => Promise<unknown>,
): Promise<void> => {
  const at = (await table.get([account, name]))?.at;
  const age = at === undefined ? FRESH_MS : Date.now() - Date.parse(at);
  // What lies in the future was kept by a clock that went wrong.
  if (age >= 0 && age < FRESH_MS) return;
  await keepAhead(account, name, await question());
};

/** The answers of an account whose names begin so, each with when it was kept. */
export const listAhead = async (
  account: string,
  begin: string,
): Promise<readonly Required<Aged<unknown>>[]> =>
  (await table.list())
    .filter((one) => one.account === account && one.name.startsWith(begin))
    .map(({ data, at }) => ({ data, asOf: at }));

/** An answer, and since when it is known where it did not come from the server just now. */
export type Aged<T> = { readonly data: T; readonly asOf?: string };

const later = <T>(value: T): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(value), PATIENCE_MS));

/**
 * Asks the server, and falls back to what was kept where nobody answers, or not in time. Rejects as the
 * question does where nothing was kept, or where the server refuses.
 */
export const askOrKept = async <T>(
  account: string,
  name: string,
  question: () => Promise<T>,
): Promise<Aged<T>> => {
  const asked = question().then((data): Aged<T> => ({ data }));
  // Whoever waits for it further down deals with its failure.
  asked.catch(() => undefined);
  const found = await table.get([account, name]).catch(() => undefined);
  if (!found) return asked;
  const kept: Aged<T> = { data: found.data as T, asOf: found.at };
  const orKept = asked.catch((error: unknown) => {
    if (error instanceof NoAnswer) return kept;
    throw error;
  });
  return Promise.race([orKept, later(kept)]);
};
