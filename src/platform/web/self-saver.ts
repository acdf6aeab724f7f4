import type { Sentence } from '#kernel/sentence.ts';
import { ApiProblem, isSignedOut, sentenceOf } from './failures.ts';

/** Where what was typed stands now. */
export type SaveStanding<T> =
  | { readonly kind: 'clean' | 'pending' | 'here' | 'unkept' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'refused'; readonly why: Sentence }
  | { readonly kind: 'conflict'; readonly theirs: T; readonly version: number };

/** What the browser keeps of it: the version it was written upon, and whether the server has not confirmed it. */
export type TypedCopy<T> = {
  readonly content: T;
  readonly version: number;
  readonly unsent: boolean;
};

/** What the saver needs of the world. */
export type SaverMachinery<T> = {
  readonly save: (
    content: T,
    baseVersion: number,
  ) => Promise<{ readonly version: number; readonly updatedAt: string }>;
  /** The server’s copy now, asked after it refused ours. */
  readonly reload: () => Promise<{ readonly content: T; readonly version: number }>;
  readonly keep: (copy: TypedCopy<T>) => Promise<boolean>;
  readonly same: (one: T, other: T) => boolean;
  /** The code of the refusal that says: somebody has saved another version. */
  readonly conflictCode: string;
  readonly onStanding: (standing: SaveStanding<T>) => void;
  readonly onSignedOut: (error: unknown) => void;
};

export type SelfSaver<T> = {
  /** Something was typed: kept in the browser now, sent once the person pauses. */
  readonly change: (content: T) => void;
  /** Sends what has not been sent; resolves when the server has answered or can not be reached. */
  readonly flush: () => Promise<void>;
  /** The person has chosen in a conflict, or starts from this content and version. */
  readonly settle: (content: T, version: number, unsent: boolean) => void;
  readonly stop: () => void;
  /** Resolves when what was typed last lies in the browser, or could not be kept there. */
  readonly kept: () => Promise<void>;
};

const IDLE_MS = 1_500;
const AGAIN_MS = 10_000;

type Start<T> = { readonly content: T; readonly version: number; readonly held: boolean };

class Saver<T> implements SelfSaver<T> {
  readonly #machinery: SaverMachinery<T>;
  #content: T;
  #version: number;
  /** A conflict stands open, or the report is sent: nothing goes to the server. */
  #held: boolean;
  #sent: T | undefined;
  // Saves whose answer never came: the server may have them under a version we do not know.
  #unanswered: T[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #keeping: Promise<void> = Promise.resolve();

  constructor(machinery: SaverMachinery<T>, { content, version, held }: Start<T>) {
    this.#machinery = machinery;
    this.#content = content;
    this.#version = version;
    this.#held = held;
    this.#sent = held ? undefined : content;
  }

  readonly change = (next: T): void => {
    this.#content = next;
    this.#keep();
    if (this.#held) return;
    this.#machinery.onStanding({ kind: 'pending' });
    this.#plan(IDLE_MS);
  };

  readonly flush = async (): Promise<void> => {
    clearTimeout(this.#timer);
    if (this.#running) await this.#running;
    if (this.#held || this.#isSent()) return;
    this.#running = this.#sendOnce();
    await this.#running;
    this.#running = undefined;
  };

  readonly settle = (next: T, at: number, unsent: boolean): void => {
    this.#held = false;
    this.#content = next;
    this.#version = at;
    this.#sent = unsent ? undefined : next;
    this.#keep();
    this.#machinery.onStanding({ kind: unsent ? 'pending' : 'clean' });
    if (unsent) this.#plan(0);
  };

  readonly stop = (): void => {
    clearTimeout(this.#timer);
    this.#held = true;
  };

  readonly kept = (): Promise<void> => this.#keeping;

  #isSent(): boolean {
    return this.#sent === this.#content;
  }

  #keep(): void {
    const unsent = !this.#isSent();
    const copy = { content: this.#content, version: this.#version, unsent };
    this.#keeping = this.#machinery.keep(copy).then((kept) => {
      if (!kept && !this.#isSent()) this.#machinery.onStanding({ kind: 'unkept' });
    });
  }

  #plan(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  async #sendOnce(): Promise<void> {
    const what = this.#content;
    try {
      const { version, updatedAt } = await this.#machinery.save(what, this.#version);
      this.#agree(what, version);
      if (this.#isSent()) this.#machinery.onStanding({ kind: 'saved', at: updatedAt });
    } catch (error) {
      await this.#failed(what, error).catch(() => this.#plan(AGAIN_MS));
    }
  }

  #agree(what: T, version: number): void {
    this.#version = version;
    this.#sent = what;
    this.#unanswered = [];
    this.#keep();
  }

  async #failed(what: T, error: unknown): Promise<void> {
    if (!(error instanceof ApiProblem) || error.status >= 500) {
      this.#unanswered.push(what);
      this.#machinery.onStanding({ kind: 'here' });
      this.#plan(AGAIN_MS);
    } else if (error.code === this.#machinery.conflictCode) {
      await this.#meetOther();
    } else {
      if (isSignedOut(error)) this.#machinery.onSignedOut(error);
      this.#machinery.onStanding({ kind: 'refused', why: sentenceOf(error) });
    }
  }

  async #meetOther(): Promise<void> {
    const theirs = await this.#machinery.reload();
    if (this.#machinery.same(theirs.content, this.#content)) {
      this.#agree(this.#content, theirs.version);
      this.#machinery.onStanding({ kind: 'clean' });
    } else if (this.#unanswered.some((ours) => this.#machinery.same(theirs.content, ours))) {
      this.#agree(theirs.content, theirs.version);
      this.#plan(0);
    } else {
      this.#held = true;
      const { content, version } = theirs;
      this.#machinery.onStanding({ kind: 'conflict', theirs: content, version });
    }
  }
}

/**
 * Saves what is typed as it is typed: in the browser at every key, on the server after a pause, one save
 * at a time. A refusal never drops what was typed.
 */
export const makeSelfSaver = <T>(machinery: SaverMachinery<T>, start: Start<T>): SelfSaver<T> =>
  new Saver(machinery, start);
