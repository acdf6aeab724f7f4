import type { Refusal } from '#kernel/result.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { failureWords } from './words.ts';

/** Whether an answer of the server holds both wordings, as every problem of ours does. */
export const isSentence = (value: unknown): value is Sentence =>
  typeof value === 'object' && value !== null && 'th' in value && 'en' in value;

/** The server refused: its problem+json with both wordings and the fields to blame. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly sentence: Sentence;
  readonly refusals: readonly Refusal[];
  /** How long the server asks to be left alone, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(
    status: number,
    code: string,
    sentence: Sentence,
    refusals: readonly Refusal[] = [],
    retryAfterMs?: number,
  ) {
    super(`${status} ${code}: ${sentence.en}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.sentence = sentence;
    this.refusals = refusals;
    this.retryAfterMs = retryAfterMs;
  }
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const waitIn = (answer: Response): number | undefined => {
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
};

/** The refusal in an answer and its body, with both wordings and the fields to blame. */
export const problemIn = (answer: Response, body: unknown): ApiProblem => {
  const parts = new Map(entriesOf(body));
  const code = parts.get('code');
  const sentence = parts.get('sentence');
  const refusals = parts.get('refusals');
  return new ApiProblem(
    answer.status,
    typeof code === 'string' ? code : 'unexpected',
    isSentence(sentence) ? sentence : failureWords.unexpected,
    Array.isArray(refusals) ? (refusals as readonly Refusal[]) : [],
    waitIn(answer),
  );
};

/**
 * No answer of ours came back: the network is down (`offline`), or something between us
 * answered in its place, as a captive portal does (`stranger`). Whether the server acted is unknown.
 */
export class NoAnswer extends Error {
  readonly reason: 'offline' | 'stranger';
  readonly sentence: Sentence;

  constructor(reason: 'offline' | 'stranger') {
    super(`no answer: ${reason}`);
    this.name = 'NoAnswer';
    this.reason = reason;
    this.sentence = reason === 'offline' ? failureWords.offline : failureWords.stranger;
  }
}

/** The sentence to show for whatever was thrown. */
export const sentenceOf = (error: unknown): Sentence =>
  error instanceof ApiProblem || error instanceof NoAnswer
    ? error.sentence
    : failureWords.unexpected;

/** The refusals that blame fields, for an error summary; empty for every other error. */
export const refusalsOf = (error: unknown): readonly Refusal[] =>
  error instanceof ApiProblem ? error.refusals : [];

/** Whether the failure says that nobody is signed in (any more). */
export const isSignedOut = (error: unknown): boolean =>
  error instanceof ApiProblem && error.status === 401;
