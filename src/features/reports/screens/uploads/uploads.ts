import type { Sentence } from '#kernel/sentence.ts';
import { NoAnswer, sentenceOf } from '#web/failures.ts';
import type { Parcel } from './send-file.ts';

/** One photo or file of this visit and how far it has come. */
export type Upload = {
  readonly id: string;
  readonly name: string;
  /** The address of the local copy, shown before the server has any. */
  readonly url: string;
  readonly state: 'waiting' | 'sending' | 'failed' | 'done';
  /** How much has gone, 0 to 1. */
  readonly part: number;
  readonly why?: Sentence;
};

export type UploadMap = ReadonlyMap<string, Upload>;

/** The photos and files of one report on their way; sends two at a time. */
export type Uploads = {
  readonly subscribe: (changed: () => void) => () => void;
  readonly snapshot: () => UploadMap;
  readonly add: (parcel: Parcel) => void;
  readonly retry: (id: string) => void;
  /** Sends everything again that failed for want of a connection, or all that failed. */
  readonly retryFailed: (which: 'unanswered' | 'all') => void;
  readonly drop: (id: string) => void;
};

type Machinery = {
  readonly send: (parcel: Parcel, onProgress: (part: number) => void) => Promise<void>;
  /** Keeps the bytes in the browser until they have arrived. */
  readonly keep: (parcel: Parcel) => void;
  readonly forget: (id: string) => void;
};

const AT_ONCE = 2;

/** Makes the uploads of one report. */
export const makeUploads = ({ send, keep, forget }: Machinery): Uploads => {
  let uploads: UploadMap = new Map();
  const parcels = new Map<string, Parcel>();
  const unanswered = new Set<string>();
  const listeners = new Set<() => void>();

  const put = (id: string, change: Partial<Upload>): void => {
    const before = uploads.get(id);
    if (!before) return;
    uploads = new Map(uploads).set(id, { ...before, ...change });
    for (const listener of listeners) listener();
  };

  const arrived = (id: string): void => {
    put(id, { state: 'done', part: 1 });
    parcels.delete(id);
    forget(id);
  };

  const failed = (id: string, error: unknown): void => {
    if (error instanceof NoAnswer) unanswered.add(id);
    put(id, { state: 'failed', why: sentenceOf(error) });
  };

  const start = (parcel: Parcel): void => {
    put(parcel.id, { state: 'sending', part: 0 });
    send(parcel, (part) => put(parcel.id, { part }))
      .then(() => arrived(parcel.id))
      .catch((error: unknown) => failed(parcel.id, error))
      .finally(next);
  };

  const next = (): void => {
    const all = [...uploads.values()];
    const room = AT_ONCE - all.filter(({ state }) => state === 'sending').length;
    const waiting = all.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, room));
    for (const { id } of waiting) {
      const parcel = parcels.get(id);
      if (parcel) start(parcel);
    }
  };

  const retry = (id: string): void => {
    unanswered.delete(id);
    put(id, { state: 'waiting', part: 0 });
    next();
  };

  return {
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    snapshot: () => uploads,
    add: (parcel) => {
      parcels.set(parcel.id, parcel);
      keep(parcel);
      const url = URL.createObjectURL(parcel.blob);
      uploads = new Map(uploads).set(parcel.id, {
        id: parcel.id,
        name: parcel.name,
        url,
        state: 'waiting',
        part: 0,
      });
      put(parcel.id, {});
      next();
    },
    retry,
    retryFailed: (which) => {
      for (const { id, state } of [...uploads.values()])
        if (state === 'failed' && (which === 'all' || unanswered.has(id))) retry(id);
    },
    drop: (id) => {
      parcels.delete(id);
      forget(id);
      uploads = new Map([...uploads].filter(([other]) => other !== id));
      for (const listener of listeners) listener();
    },
  };
};
