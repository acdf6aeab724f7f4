import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import { clearAhead } from './ahead.ts';
import { deviceTable } from './device-table.ts';
import { type Session, sessionOptions } from './session.ts';
import { readStored, writeStored } from './stored.ts';

type KeptAnswer = {
  /** The cache key as text. */
  readonly name: string;
  readonly key: QueryKey;
  readonly data: unknown;
  /** When it was answered, in milliseconds since 1970, by this device. */
  readonly at: number;
  /** The release that understood it: another one may expect another shape. */
  readonly release: string;
};

const MS_PER_DAY = 86_400_000;
// As long as a session lasts at most (SESSION_DAYS); an older answer would open to nobody.
const LONGEST_MS = 30 * MS_PER_DAY;
const MOST = 60;
// A slow device must not make the person wait for what was only to save waiting.
const PATIENCE_MS = 500;

// The name of this file's chunk carries the hash of all that it leads to.
const RELEASE = import.meta.url;

const answers = deviceTable<KeptAnswer>({
  database: 'amphoe-answers',
  table: 'answers',
  key: 'name',
  mayBeLost: true,
});

/** Marks a query whose answer this device keeps for its person, so that the screen opens at once next time. */
export const KEPT = { kept: true } as const;

const isSession = (key: QueryKey): boolean => key[0] === sessionOptions.queryKey[0];

const worthKeeping = (query: Query): boolean =>
  query.meta?.kept === true || isSession(query.queryKey);

// A browser that keeps nothing still works, only not without a network.
const quietly = (work: Promise<unknown>): Promise<void> =>
  work.then(
    () => undefined,
    () => undefined,
  );

const keep = async ({ queryHash, queryKey, state }: Query): Promise<void> =>
  answers.put({
    name: queryHash,
    key: queryKey,
    data: state.data,
    at: state.dataUpdatedAt,
    release: RELEASE,
  });

const dropOld = async (all: readonly KeptAnswer[], now: number): Promise<void> => {
  const newestFirst = [...all].sort((one, other) => other.at - one.at);
  const old = newestFirst.filter(
    ({ at, key }, place) => !isSession(key) && (place >= MOST || now - at > LONGEST_MS),
  );
  await Promise.all(old.map(({ name }) => answers.delete(name)));
};

const restore = async (client: QueryClient): Promise<void> => {
  const all = await answers.list();
  // Too slow: the server has told meanwhile who is there.
  if (client.getQueryData(sessionOptions.queryKey) !== undefined) return undefined;
  const now = Date.now();
  const fresh = all.filter(({ at, release }) => now - at <= LONGEST_MS && release === RELEASE);
  if (!fresh.some(({ key }) => isSession(key))) return answers.clear();
  for (const { key, data, at } of fresh) client.setQueryData(key, data, { updatedAt: at });
  void quietly(dropOld(all, now));
};

// Opening the table costs a slow device long enough to ask first whether there is anything in it.
const MARK = 'kept-answers';

/** Puts back what this device kept of the last visit; gives up in silence where that is nothing or slow. */
export const restoreAnswers = async (client: QueryClient): Promise<void> => {
  if (readStored(MARK) !== 'yes') return;
  await Promise.race([
    quietly(restore(client)),
    new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS)),
  ]);
};

const accountIn = (data: unknown): string | undefined => (data as Session | null)?.account.id;

/**
 * Keeps the answers of marked queries from now on, for one account at a time: whoever signs out, or is
 * found to be somebody else, leaves nothing behind.
 */
export const keepAnswers = (client: QueryClient): void => {
  let owner = accountIn(client.getQueryData(sessionOptions.queryKey));
  const ofSession = (query: Query): Promise<void> => {
    const now = accountIn(query.state.data);
    const same = owner === undefined || owner === now;
    if (owner !== undefined && now !== undefined && !same)
      void client.resetQueries({ predicate: ({ queryKey }) => !isSession(queryKey) });
    owner = now;
    writeStored(MARK, now === undefined ? 'no' : 'yes');
    if (now === undefined) void quietly(clearAhead());
    if (now === undefined) return answers.clear();
    return same ? keep(query) : answers.clear().then(() => keep(query));
  };
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    const { query } = event;
    if (isSession(query.queryKey)) void quietly(ofSession(query));
    else if (worthKeeping(query) && owner !== undefined) void quietly(keep(query));
  });
};
