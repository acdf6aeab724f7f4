import type { Sentence } from '#kernel/sentence.ts';
import { ApiProblem, isSignedOut, NoAnswer, sentenceOf } from '#web/failures.ts';
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
};

const IDLE_MS = 1_500;
const AGAIN_MS = 10_000;

/**
 * Saves a draft as it is typed: in the browser at every key, on the server after a pause, one save at
 * a time. A refusal never drops what was typed.
 */
export const makeDraftSaver = (
  machinery: SaverMachinery,
  start: { readonly answers: Answers; readonly version: number; readonly held: boolean },
): DraftSaver => {
  let { answers, version, held } = start;
  let sent: Answers | undefined = held ? undefined : answers;
  // Saves whose answer never came: the server may have them under a version we do not know.
  let unanswered: Answers[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  const { onStanding } = machinery;

  const keep = (): void => {
    const unsent = sent !== answers;
    void machinery.keep({ answers, baseVersion: version, unsent }).then((kept) => {
      if (!kept && sent !== answers) onStanding({ kind: 'unkept' });
    });
  };

  const plan = (pause: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), pause);
  };

  const saved = (what: Answers, reply: { version: number; updatedAt: string }): void => {
    version = reply.version;
    sent = what;
    unanswered = [];
    keep();
    if (sent === answers) onStanding({ kind: 'saved', at: reply.updatedAt });
  };

  const meetOther = async (): Promise<void> => {
    const theirs = (await machinery.reload()) ?? { answers: {}, version: 0 };
    if (sameAnswers(theirs.answers, answers)) {
      version = theirs.version;
      sent = answers;
      keep();
      onStanding({ kind: 'clean' });
      return;
    }
    if (unanswered.some((ours) => sameAnswers(theirs.answers, ours))) {
      version = theirs.version;
      unanswered = [];
      plan(0);
      return;
    }
    held = true;
    onStanding({ kind: 'conflict', theirs: theirs.answers, version: theirs.version });
  };

  const failed = async (what: Answers, error: unknown): Promise<void> => {
    if (error instanceof NoAnswer || !(error instanceof ApiProblem) || error.status >= 500) {
      unanswered.push(what);
      onStanding({ kind: 'here' });
      plan(AGAIN_MS);
    } else if (error.code === 'draft-changed') {
      await meetOther();
    } else {
      if (isSignedOut(error)) machinery.onSignedOut(error);
      onStanding({ kind: 'refused', why: sentenceOf(error) });
    }
  };

  const sendOnce = async (): Promise<void> => {
    const what = answers;
    try {
      saved(what, await machinery.save(what, version));
    } catch (error) {
      await failed(what, error).catch(() => plan(AGAIN_MS));
    }
  };

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (running) await running;
    if (held || sent === answers) return;
    running = sendOnce();
    await running;
    running = undefined;
  };

  return {
    change: (next) => {
      answers = next;
      keep();
      if (held) return;
      onStanding({ kind: 'pending' });
      plan(IDLE_MS);
    },
    flush,
    settle: (next, at, unsent) => {
      held = false;
      answers = next;
      version = at;
      sent = unsent ? undefined : next;
      keep();
      onStanding({ kind: unsent ? 'pending' : 'clean' });
      if (unsent) plan(0);
    },
    stop: () => {
      clearTimeout(timer);
      held = true;
    },
  };
};
