import type { Sentence } from '#kernel/sentence.ts';
import { ApiProblem, isSignedOut, sentenceOf } from '#web/failures.ts';
import type { Answers } from '../../model/view.ts';
import { type BrowserDraft, type ServerDraft, sameAnswers } from '../../rules/draft-choice.ts';

/** Where what was typed stands now. */
export type SaveStanding =
  | { readonly kind: 'clean' | 'pending' | 'here' | 'unkept' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'refused'; readonly why: Sentence }
  | { readonly kind: 'conflict'; readonly theirs: Answers; readonly version: number };

/** What the saver needs of the world. */
export type SaverMachinery = {
  readonly save: (
    answers: Answers,
    baseVersion: number,
  ) => Promise<{ readonly version: number; readonly updatedAt: string }>;
  /** The server’s draft now, asked after it refused ours. */
  readonly reload: () => Promise<ServerDraft | undefined>;
  readonly keep: (draft: BrowserDraft) => Promise<boolean>;
  readonly onStanding: (standing: SaveStanding) => void;
  readonly onSignedOut: (error: unknown) => void;
};

export type DraftSaver = {
  /** Something was typed: kept in the browser now, sent once the person pauses. */
  readonly change: (answers: Answers) => void;
  /** Sends what has not been sent; resolves when the server has answered or can not be reached. */
  readonly flush: () => Promise<void>;
  /** The person has chosen in a conflict, or starts from these answers and version. */
  readonly settle: (answers: Answers, version: number, unsent: boolean) => void;
  readonly stop: () => void;
  /** Resolves when what was typed last lies in the browser, or could not be kept there. */
  readonly kept: () => Promise<void>;
};

const IDLE_MS = 1_500;
const AGAIN_MS = 10_000;

type Start = { readonly answers: Answers; readonly version: number; readonly held: boolean };

class SelfSaver implements DraftSaver {
  readonly #machinery: SaverMachinery;
  #answers: Answers;
  #version: number;
  /** A conflict stands open, or the report is sent: nothing goes to the server. */
  #held: boolean;
  #sent: Answers | undefined;
  // Saves whose answer never came: the server may have them under a version we do not know.
  #unanswered: Answers[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #keeping: Promise<void> = Promise.resolve();

  constructor(machinery: SaverMachinery, { answers, version, held }: Start) {
    this.#machinery = machinery;
    this.#answers = answers;
    this.#version = version;
    this.#held = held;
    this.#sent = held ? undefined : answers;
  }

  readonly change = (next: Answers): void => {
    this.#answers = next;
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

  readonly settle = (next: Answers, at: number, unsent: boolean): void => {
    this.#held = false;
    this.#answers = next;
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
    return this.#sent === this.#answers;
  }

  #keep(): void {
    const unsent = !this.#isSent();
    const draft = { answers: this.#answers, baseVersion: this.#version, unsent };
    this.#keeping = this.#machinery.keep(draft).then((kept) => {
      if (!kept && !this.#isSent()) this.#machinery.onStanding({ kind: 'unkept' });
    });
  }

  #plan(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  async #sendOnce(): Promise<void> {
    const what = this.#answers;
    try {
      const { version, updatedAt } = await this.#machinery.save(what, this.#version);
      this.#agree(what, version);
      if (this.#isSent()) this.#machinery.onStanding({ kind: 'saved', at: updatedAt });
    } catch (error) {
      await this.#failed(what, error).catch(() => this.#plan(AGAIN_MS));
    }
  }

  #agree(what: Answers, version: number): void {
    this.#version = version;
    this.#sent = what;
    this.#unanswered = [];
    this.#keep();
  }

  async #failed(what: Answers, error: unknown): Promise<void> {
    if (!(error instanceof ApiProblem) || error.status >= 500) {
      this.#unanswered.push(what);
      this.#machinery.onStanding({ kind: 'here' });
      this.#plan(AGAIN_MS);
    } else if (error.code === 'draft-changed') {
      await this.#meetOther();
    } else {
      if (isSignedOut(error)) this.#machinery.onSignedOut(error);
      this.#machinery.onStanding({ kind: 'refused', why: sentenceOf(error) });
    }
  }

  async #meetOther(): Promise<void> {
    const theirs = (await this.#machinery.reload()) ?? { answers: {}, version: 0 };
    if (sameAnswers(theirs.answers, this.#answers)) {
      this.#agree(this.#answers, theirs.version);
      this.#machinery.onStanding({ kind: 'clean' });
    } else if (this.#unanswered.some((ours) => sameAnswers(theirs.answers, ours))) {
      this.#agree(theirs.answers, theirs.version);
      this.#plan(0);
    } else {
      this.#held = true;
      const { answers, version } = theirs;
      this.#machinery.onStanding({ kind: 'conflict', theirs: answers, version });
    }
  }
}

/**
 * Saves a draft as it is typed: in the browser at every key, on the server after a pause, one save at
 * a time. A refusal never drops what was typed.
 */
export const makeDraftSaver = (machinery: SaverMachinery, start: Start): DraftSaver =>
  new SelfSaver(machinery, start);
