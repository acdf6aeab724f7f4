import type { Sentence } from '#kernel/sentence.ts';
import { NoAnswer, sentenceOf } from '#web/failures.ts';
import type { Parcel } from './parcel.ts';

/** One photo or file of this visit and how far it has come. */
export type Upload = {
  readonly id: string;
  readonly name: string;
  /** The address of the local copy, shown before the server has any. */
  readonly url: string;
  /** `kept`: nobody answered; it lies on this device and goes later. */
  readonly state: 'waiting' | 'sending' | 'kept' | 'failed' | 'done';
  /** How much has gone, 0 to 1. */
  readonly part: number;
  readonly why?: Sentence;
};

export type UploadMap = ReadonlyMap<string, Upload>;

/** The photos and files of one report on their way; sends two at a time. */
export type Uploads = {
  readonly subscribe: (changed: () => void) => () => void;
  readonly snapshot: () => UploadMap;
  /** Keeps a parcel on this device, then shows and sends it; rejects where it cannot be kept. */
  readonly add: (parcel: Parcel) => Promise<void>;
  /** Shows what an earlier visit left here, and sends what has not arrived. */
  readonly resume: (parcel: Parcel) => void;
  readonly retry: (id: string) => void;
  /** Sends everything again that nobody answered, or all that has not arrived. */
  readonly retryFailed: (which: 'unanswered' | 'all') => void;
  /** Resolves when the draft lies on this device: before the camera may end the page. */
  readonly settled: () => Promise<void>;
  /** Begins nothing more: the outbox has taken over. */
  readonly stop: () => void;
};

type Machinery = {
  readonly send: (id: string, onProgress: (part: number) => void) => Promise<void>;
  /** Keeps the bytes on this device until the report is received; rejects where there is no room. */
  readonly keep: (parcel: Parcel) => Promise<void>;
  /** Resolves when the draft lies on this device; left out where there is none. */
  readonly settled?: () => Promise<void>;
};

const AT_ONCE = 2;

class UploadQueue implements Uploads {
  readonly #machinery: Machinery;
  readonly #listeners = new Set<() => void>();
  #uploads: UploadMap = new Map();
  #stopped = false;

  constructor(machinery: Machinery) {
    this.#machinery = machinery;
  }

  readonly subscribe = (changed: () => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  readonly snapshot = () => this.#uploads;

  readonly add = async (parcel: Parcel): Promise<void> => {
    await this.#machinery.keep(parcel);
    this.resume(parcel);
  };

  readonly resume = ({ id, name, original, smaller, arrivedAt }: Parcel): void => {
    const url = URL.createObjectURL(smaller ?? original);
    const state = arrivedAt ? 'done' : 'waiting';
    this.#stopped = false;
    this.#set({ id, name, url, state, part: arrivedAt ? 1 : 0 });
    this.#next();
  };

  readonly retry = (id: string): void => {
    this.#stopped = false;
    this.#put(id, { state: 'waiting', part: 0 });
    this.#next();
  };

  readonly retryFailed = (which: 'unanswered' | 'all'): void => {
    if (this.#stopped && which === 'unanswered') return;
    for (const { id, state } of [...this.#uploads.values()])
      if (state === 'kept' || (which === 'all' && state === 'failed')) this.retry(id);
  };

  readonly settled = async (): Promise<void> => this.#machinery.settled?.();

  readonly stop = (): void => {
    this.#stopped = true;
  };

  #set(upload: Upload): void {
    this.#uploads = new Map(this.#uploads).set(upload.id, upload);
    for (const listener of this.#listeners) listener();
  }

  #put(id: string, change: Partial<Upload>): void {
    const before = this.#uploads.get(id);
    if (before) this.#set({ ...before, ...change });
  }

  #failed(id: string, error: unknown): void {
    const state = error instanceof NoAnswer ? 'kept' : 'failed';
    this.#put(id, { state, why: sentenceOf(error) });
  }

  #start(id: string): void {
    this.#put(id, { state: 'sending', part: 0 });
    this.#machinery
      .send(id, (part) => this.#put(id, { part }))
      .then(() => this.#put(id, { state: 'done', part: 1 }))
      .catch((error: unknown) => this.#failed(id, error))
      .finally(() => this.#next());
  }

  #next(): void {
    if (this.#stopped) return;
    const all = [...this.#uploads.values()];
    const room = AT_ONCE - all.filter(({ state }) => state === 'sending').length;
    const waiting = all.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, room));
    for (const { id } of waiting) this.#start(id);
  }
}

/** Makes the uploads of one report. */
export const makeUploads = (machinery: Machinery): Uploads => new UploadQueue(machinery);
