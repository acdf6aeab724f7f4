import { ApiProblem } from '../failures.ts';
import type { CallStep } from './item.ts';
import { sendInPieces } from './pieces.ts';
import type { SenderMachinery } from './sender.ts';
import { changeItem, dropFile, findFile, findItem, listItems, saveFile } from './store.ts';
import { ask, replyIn } from './wire.ts';

const SESSION = '/api/session';
const ACCEPT = { accept: 'application/json, application/problem+json' };

/** The account that the server sees signed in; undefined where nobody is. */
const whoIsThere = async (): Promise<string | undefined> => {
  try {
    const { account } = await replyIn(await ask(SESSION, 'GET', ACCEPT), ['account']);
    return String((account as { readonly id?: unknown }).id);
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return undefined;
    throw error;
  }
};

/** Makes the call of one step; throws ApiProblem or NoAnswer. */
export const callOnce = async (step: CallStep): Promise<Readonly<Record<string, unknown>>> => {
  const hasBody = step.body !== undefined;
  const headers = {
    ...ACCEPT,
    'idempotency-key': step.key,
    ...(hasBody ? { 'content-type': 'application/json' } : {}),
  };
  const body = hasBody ? JSON.stringify(step.body) : undefined;
  return replyIn(await ask(step.address, step.method, headers, body), step.expects);
};

// None on plain HTTP.
const locksHere = (): LockManager | undefined => navigator.locks ?? undefined;

/** Does the work on a file while no other window or screen of this device is at it. */
export const aloneWith = async <T>(fileId: string, work: () => Promise<T>): Promise<T> =>
  locksHere()?.request(`amphoe-file-${fileId}`, work) ?? work();

/** The sender's machinery on this device: in a window, or in the background without one. */
export const deviceMachinery = (
  onProgress: SenderMachinery['onProgress'],
  onChange: () => void = () => undefined,
): SenderMachinery => ({
  now: () => Date.now(),
  whoIsThere,
  listItems,
  findItem,
  changeItem: async (id, change) => {
    const changed = await changeItem(id, (now) => now && change(now));
    onChange();
    return changed;
  },
  findFile,
  saveFile,
  dropFile,
  sendFile: sendInPieces,
  alone: aloneWith,
  call: callOnce,
  onProgress,
});

const LOCK = 'amphoe-outbox';

let lastTurn: Promise<unknown> = Promise.resolve();

/**
 * Does the work when it is this window's turn: one window of a device, or the worker without one, is at it
 * at a time, and whoever waits comes next as soon as the other ends or dies. Where the browser has no locks
 * (plain HTTP) turns are taken within a window alone: repeats are harmless.
 */
export const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  const locks = locksHere();
  if (locks) return locks.request(LOCK, work);
  const turn = lastTurn.then(work);
  lastTurn = turn.catch(() => undefined);
  return turn;
};

/** Does the work unless a window of this device is at it; gives undefined then. */
export const unlessBusy = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
  const locks = locksHere();
  if (!locks) return work();
  return locks.request(LOCK, { ifAvailable: true }, async (lock) =>
    lock === null ? undefined : work(),
  );
};
