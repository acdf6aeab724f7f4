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
};

type Machinery = {
  readonly send: (parcel: Parcel, onProgress: (part: number) => void) => Promise<void>;
  /** Keeps the bytes in the browser until they have arrived. */
  readonly keep: (parcel: Parcel) => void;
  readonly forget: (id: string) => void;
};

const AT_ONCE = 2;

class UploadQueue implements Uploads {
  readonly #machinery: Machinery;
  readonly #parcels = new Map<string, Parcel>();
  readonly #unanswered = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #uploads: UploadMap = new Map();

  constructor(machinery: Machinery) {
    this.#machinery = machinery;
  }

  readonly subscribe = (changed: () => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  readonly snapshot = () => this.#uploads;

  readonly add = (parcel: Parcel): void => {
    const { id, name, blob } = parcel;
    this.#parcels.set(id, parcel);
    this.#machinery.keep(parcel);
    this.#set({ id, name, url: URL.createObjectURL(blob), state: 'waiting', part: 0 });
    this.#next();
  };

  readonly retry = (id: string): void => {
    this.#unanswered.delete(id);
    this.#put(id, { state: 'waiting', part: 0 });
    this.#next();
  };

  readonly retryFailed = (which: 'unanswered' | 'all'): void => {
    for (const { id, state } of [...this.#uploads.values()])
      if (state === 'failed' && (which === 'all' || this.#unanswered.has(id))) this.retry(id);
  };

  #set(upload: Upload): void {
    this.#uploads = new Map(this.#uploads).set(upload.id, upload);
    for (const listener of this.#listeners) listener();
  }

  #put(id: string, change: Partial<Upload>): void {
    const before = this.#uploads.get(id);
    if (before) this.#set({ ...before, ...change });
  }

  #arrived(id: string): void {
    this.#put(id, { state: 'done', part: 1 });
    this.#parcels.delete(id);
    this.#machinery.forget(id);
  }

  #failed(id: string, error: unknown): void {
    if (error instanceof NoAnswer) this.#unanswered.add(id);
    this.#put(id, { state: 'failed', why: sentenceOf(error) });
  }

  #start(parcel: Parcel): void {
    const { id } = parcel;
    this.#put(id, { state: 'sending', part: 0 });
    this.#machinery
      .send(parcel, (part) => this.#put(id, { part }))
      .then(() => this.#arrived(id))
      .catch((error: unknown) => this.#failed(id, error))
      .finally(() => this.#next());
  }

  #next(): void {
    const all = [...this.#uploads.values()];
    const room = AT_ONCE - all.filter(({ state }) => state === 'sending').length;
    const waiting = all.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, room));
    for (const { id } of waiting) {
      const parcel = this.#parcels.get(id);
      if (parcel) this.#start(parcel);
    }
  }
}

/** Makes the uploads of one report. */
export const makeUploads = (machinery: Machinery): Uploads => new UploadQueue(machinery);
