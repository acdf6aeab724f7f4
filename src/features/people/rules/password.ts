import { ok, type Result, refuse } from '#kernel/result.ts';
import { LEAST_PASSWORD } from '../model.ts';
import { words } from '../words/session.ts';
import { GUESSED_WORDS } from './guessed-words.ts';

/** Whose password it is to be: nothing of it may be most of the password. */
export type PasswordOwner = {
  readonly username: string;
  readonly name: string;
  readonly office: { readonly th: string; readonly en: string };
};

const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const unmasked = (text: string): string =>
  [...text].map((sign) => LOOKALIKES[sign] ?? sign).join('');

// A part of two or three letters stands in many a good password by chance.
const LEAST_PART = 4;

const partsOf = ({ username, name, office }: PasswordOwner): string[] =>
  [username, name, office.th, office.en]
    .flatMap((text) => [text, ...text.split(/[\s._-]+/)])
    .map((part) => part.toLowerCase())
    .filter((part) => part.length >= LEAST_PART);

const YEARS = /(?:19|20|24|25)\d\d/g;
const REPEATED = /(.)\1{2,}/g;
const LEAST_RUN = 4;

const follows = (left: string, right: string, by: 1 | -1): boolean =>
  right.charCodeAt(0) - left.charCodeAt(0) === by;

// 12345, 98765, abcdef: each sign but the last of a run goes, when the run is long enough to be one.
const withoutRuns = (text: string): string => {
  const signs = [...text];
  const runFrom = (start: number, by: 1 | -1): number => {
    let end = start;
    while (end + 1 < signs.length && follows(signs[end] ?? '', signs[end + 1] ?? '', by)) end += 1;
    return end - start + 1;
  };
  const kept: string[] = [];
  for (let at = 0; at < signs.length; ) {
    const length = Math.max(runFrom(at, 1), runFrom(at, -1));
    if (length >= LEAST_RUN) at += length;
    else kept.push(signs[at++] ?? '');
  }
  return kept.join('');
};

const without = (text: string, parts: readonly string[]): string =>
  [...parts]
    .sort((left, right) => right.length - left.length)
    .reduce((rest, part) => rest.replaceAll(part, ' '), text);

/**
 * What is left of a password when all that is easily guessed is taken out: common words, words of its owner
 * and office, years, runs and repeats of signs. Letters and digits only.
 */
const unguessable = (password: string, owner: PasswordOwner): string => {
  const plain = withoutRuns(password.toLowerCase()).replace(YEARS, ' ').replace(REPEATED, '$1');
  const guesses = [...partsOf(owner), ...GUESSED_WORDS];
  const rests = [plain, unmasked(plain)].map((text) =>
    without(text, guesses).replace(/[^\p{L}\p{N}]/gu, ''),
  );
  return rests.reduce((shorter, rest) => (rest.length < shorter.length ? rest : shorter));
};

const LEAST_REST = 6;
const LEAST_KINDS = 4;

const isDigits = (password: string): boolean => /^[\d\s.-]+$/.test(password);

/**
 * Whether a new password is good enough (NIST SP 800-63B section 3.1.1: at least 12 signs of any kind, not
 * a common one, nothing of its owner): more must be left of it than what everybody guesses first.
 */
export const acceptPassword = (password: string, owner: PasswordOwner): Result<string> => {
  const rest = unguessable(password, owner);
  const weak = rest.length < LEAST_REST || new Set(rest).size < LEAST_KINDS || isDigits(password);
  return password.length < LEAST_PASSWORD || weak
    ? refuse('password-weak', words.passwordWeak, 'body.next')
    : ok(password);
};
