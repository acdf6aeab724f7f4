import { ApiProblem, NoAnswer } from '../failures.ts';
import type { Reason } from './item.ts';
import { isFull } from './not-kept.ts';
import { outboxWords } from './outbox-words.ts';
import { outboxMarkWords } from './words.ts';

/**
 * What a failure means for an item: `later` after so many milliseconds, and `everyone` later where the
 * next item would fare no better; `refused` until its person does something about it.
 */
export type Verdict =
  | {
      readonly kind: 'later';
      readonly reason: Reason;
      readonly waitMs: number;
      readonly everyone: boolean;
    }
  | { readonly kind: 'refused'; readonly reason: Reason };

const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 15 * 60_000;
const QUOTA_WAIT_MS = 60 * 60_000;
/** Nothing waits longer than this: what seems to wait longer was put off by a clock that went wrong. */
export const MOST_WAIT_MS = 24 * 60 * 60_000;
/** A server that fails so often on one item has something against that very item. */
export const MOST_FAULTS = 8;

/** How long to wait after so many tries: twice as long each time, up to a quarter of an hour. */
export const waitAfter = (tries: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(tries, 12));

const PASSING = new Set([408, 425, 429, 502, 503, 504]);

const reasonOf = (error: ApiProblem): Reason => {
  const { status, code, refusals } = error;
  const sentence = status === 413 ? outboxWords.tooLarge : error.sentence;
  return { status, code, sentence, refusals };
};

/** The code of the reason that nobody, or somebody else, is signed in. */
export const NOT_SIGNED_IN = 'not-signed-in';

/** Nobody, or somebody else, is signed in. */
export const signedOut = (): Reason => ({
  status: 401,
  code: NOT_SIGNED_IN,
  sentence: outboxWords.signInAgain,
  refusals: [],
});

const ofServer = (error: ApiProblem, tries: number): Verdict => {
  const reason = reasonOf(error);
  const { status, retryAfterMs } = error;
  const later = (waitMs: number, everyone: boolean): Verdict => ({
    kind: 'later',
    reason,
    waitMs: Math.min(waitMs, MOST_WAIT_MS),
    everyone,
  });
  if (status === 401)
    return { kind: 'later', reason: signedOut(), waitMs: FIRST_WAIT_MS, everyone: true };
  if (status === 429) return later(retryAfterMs ?? QUOTA_WAIT_MS, false);
  if (PASSING.has(status)) return later(retryAfterMs ?? waitAfter(tries), true);
  if (status >= 500 && tries < MOST_FAULTS) return later(waitAfter(tries), false);
  return { kind: 'refused', reason };
};

/** What a failure of the n-th try means; whatever is not understood is held back, so that others go on. */
export const judge = (error: unknown, tries: number): Verdict => {
  if (error instanceof ApiProblem) return ofServer(error, tries);
  if (error instanceof NoAnswer)
    return {
      kind: 'later',
      reason: { status: 0, code: error.reason, sentence: error.sentence, refusals: [] },
      waitMs: waitAfter(tries),
      everyone: true,
    };
  if (isFull(error)) {
    const reason = { status: 0, code: 'full', sentence: outboxMarkWords.full, refusals: [] };
    return { kind: 'later', reason, waitMs: waitAfter(tries), everyone: true };
  }
  const sentence = outboxWords.unreadable;
  return { kind: 'refused', reason: { status: 0, code: 'unreadable', sentence, refusals: [] } };
};

/** The bytes of a file are gone from this device. */
export class FileGone extends ApiProblem {
  constructor() {
    super(410, 'file-gone', outboxWords.fileGone);
  }
}
