import type { LetterNumber } from '../../model/letter.ts';
import type { Folded } from '../text/folded.ts';
import { matchesOf, type Range } from '../text/ranges.ts';
import { AFTER_LABEL, AT_START, NUMBERS } from './number-patterns.ts';

/** A letter's number as it stands in a folded text; `codeFrom` is past ที่. */
export type FoundNumber = Range & Omit<LetterNumber, 'span'> & { readonly codeFrom: number };

const textIn = ({ text }: Folded, { from, to }: Range): string => text.slice(from, to);

/** Every whole number (`มท 0018.1/ว 328`) in a piece of a folded text, in order. */
export const findNumbers = (folded: Folded, piece: Range): FoundNumber[] =>
  matchesOf(NUMBERS, textIn(folded, piece)).map((match) => numberOf(match, piece.from, folded));

/** Numbers after ที่ or เลขที่ in a piece of the text, short ones (`ว 10`, `5927/2565`) among them. */
export const findLabelledNumbers = (folded: Folded, piece: Range): FoundNumber[] =>
  matchesOf(AFTER_LABEL, textIn(folded, piece)).map((match) => numberOf(match, piece.from, folded));

/** The number with which a piece of the text begins, after ที่ or without, or undefined. */
export const findLeadingNumber = (folded: Folded, piece: Range): FoundNumber | undefined => {
  const match = AT_START.exec(textIn(folded, piece));
  return match === null ? undefined : numberOf(match, piece.from, folded);
};

/** The number of the letter named in a piece: a whole one, else a short one after ที่. */
export const findNumberIn = (folded: Folded, piece: Range): FoundNumber | undefined => {
  const labelled = findLabelledNumbers(folded, piece);
  const whole = labelled.find(({ office }) => office !== null) ?? findNumbers(folded, piece)[0];
  return whole ?? labelled[0];
};

/** The groups of the patterns that say one thing. */
const STARTS = ['letters', 'only', 'bare', 'ofYear', 'plain'];
const RUNNINGS = ['running', 'onlyRunning', 'bareRunning', 'ofYear', 'plain'];
const CIRCULARS = ['circular', 'only', 'bare'];

const isTold = <T>(value: T | undefined): value is T => value !== undefined;

/** The number that a pattern found in the piece that begins at `base`. */
const numberOf = (match: RegExpExecArray, base: number, { rawOf }: Folded): FoundNumber => {
  const groups = match.groups ?? {};
  const where = match.indices?.groups ?? {};
  const [from, to] = [base + match.index, base + match.index + match[0].length];
  const [first] = STARTS.map((name) => where[name]).find(isTold) ?? [match.index];
  const running = RUNNINGS.map((name) => groups[name]).find(isTold) ?? '';
  return {
    from,
    to,
    codeFrom: base + first,
    raw: rawOf(base + first, to),
    office: officeOf(groups.letters, groups.code),
    circular: CIRCULARS.some((name) => isTold(groups[name])),
    running: running.replace(/ /g, ''),
  };
};

const officeOf = (letters: string | undefined, code: string | undefined): string | null =>
  letters === undefined || code === undefined
    ? null
    : `${letters.replace(/\./g, '').trim()} ${code.replace(/ /g, '')}`;

/** A found number with its place in the source. */
export const numberAt = (found: FoundNumber, { spanOf }: Folded): LetterNumber => ({
  raw: found.raw,
  office: found.office,
  circular: found.circular,
  running: found.running,
  span: spanOf(found.codeFrom, found.to),
});
