import type { Answers } from '../model/view.ts';

/** What the browser keeps of a report that is being written. */
export type BrowserDraft = {
  readonly answers: Answers;
  /** The server's version that these answers were written upon; 0 when there was none. */
  readonly baseVersion: number;
  /** Whether the server has not confirmed these answers yet. */
  readonly unsent: boolean;
};

/** What the server keeps of it. */
export type ServerDraft = { readonly answers: Answers; readonly version: number };

/** Which draft to go on with; a conflict is for the person to decide. */
export type DraftChoice =
  | { readonly kind: 'browser' | 'server'; readonly answers: Answers; readonly version: number }
  | {
      readonly kind: 'conflict';
      readonly mine: Answers;
      readonly theirs: Answers;
      readonly version: number;
    };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (isObject(value) && isBare(value));

const isBare = (value: object): boolean => Object.values(value).every(isEmpty);

const sameLists = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, at) => sameValue(one, b[at]));

const sameValue = (a: unknown, b: unknown): boolean => {
  if (isEmpty(a) && isEmpty(b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return sameLists(a, b);
  if (isObject(a) && isObject(b) && !Array.isArray(a) && !Array.isArray(b))
    return sameAnswers({ ...a }, { ...b });
  return String(a) === String(b) && !isObject(a) && !isObject(b);
};

/** Whether two answers say the same: blank is as good as missing, and `12` typed is 12 stored. */
export const sameAnswers = (a: Answers, b: Answers): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => sameValue(a[key], b[key]));

/**
 * Which draft a report opens with: unsent typing wins over the version it was written upon, a newer
 * server draft wins over typing that was sent, and two different truths are never decided in silence.
 */
export const chooseDraft = (
  browser: BrowserDraft | undefined,
  server: ServerDraft | undefined,
): DraftChoice => {
  const version = server?.version ?? 0;
  const theirs = server?.answers ?? {};
  if (browser === undefined || !browser.unsent || sameAnswers(browser.answers, theirs))
    return { kind: 'server', answers: theirs, version };
  if (browser.baseVersion === version || server === undefined || isBare(theirs))
    return { kind: 'browser', answers: browser.answers, version };
  return { kind: 'conflict', mine: browser.answers, theirs, version };
};
