import type { LetterNumber } from '../../model/letter.ts';
import type { Folded } from '../text/folded.ts';
import { matchesOf, type Range } from '../text/ranges.ts';

/** A letter's number as it stands in a folded text. */
export type FoundNumber = Range & Omit<LetterNumber, 'span'> & { readonly codeFrom: number };

const LETTERS = '(?<letters>[ก-ฮ]{1,5}\\.?(?: ?\\([ก-ฮ. ]{1,12}\\))?) ?';
const OFFICE = '(?<code>\\d{1,6}(?:\\.\\d{1,4}){0,4}(?: ?\\([ก-ฮ0-9. ]{1,12}\\))?)';
const RUNNING = '(?<running>\\d{1,7})(?!\\d|[./]\\d{3})';
/** `มท ๐๐๑๘.๑/ว ๓๒๘`, `กค. 0530.3/ว.61`, `มท ๐๓๑๙ /ว ๑๘๗๗`. */
const FULL = `${LETTERS}${OFFICE} ?/ ?(?<circular>ว ?\\.? ?)?${RUNNING}`;
/** `ว 10`, of which only the running number is told. */
const CIRCULAR_ONLY = '(?<only>ว) ?\\.? ?(?<onlyRunning>\\d{1,7})(?!\\d|[./]\\d)';
/** `๕๙๒๗/๒๕๖๕` of an order, counted by the year. */
const OF_YEAR = '(?<ofYear>\\d{1,6} ?/ ?25\\d{2})(?!\\d)';

/** `เลขที่ ๑๒๐๐`, as papers of an office are numbered. */
const PLAIN = '(?<plain>\\d{1,7})(?![\\d/]|\\.\\d)';

const BEFORE = '(?<![ก-๎0-9/.])';
const NUMBERS = new RegExp(`${BEFORE}${FULL}`, 'dg');
const AT_START = new RegExp(
  `^(?:-? ?(?:เลข)?ที่?[ \\t]?)?(?:${FULL}|${CIRCULAR_ONLY}|${OF_YEAR})`,
  'd',
);
const AFTER_LABEL = new RegExp(
  `(?<![ก-๎])(?:(?:เลข)?ที่? ?(?:${FULL}|${CIRCULAR_ONLY}|${OF_YEAR})|เลขที่? ?${PLAIN})`,
  'dg',
);

/** Every whole number (`มท 0018.1/ว 328`) in a folded text, in order. */
export const findNumbers = ({ text, rawOf }: Folded): FoundNumber[] =>
  matchesOf(NUMBERS, text).map((match) => numberOf(match, match.index, 0, rawOf));

/** Numbers after ที่ or เลขที่ in a piece of the text, short ones (`ว 10`, `5927/2565`) among them. */
export const findLabelledNumbers = (folded: Folded, piece: Range): FoundNumber[] =>
  matchesOf(AFTER_LABEL, folded.text.slice(piece.from, piece.to)).map((match) =>
    numberOf(match, match.index + piece.from, piece.from, folded.rawOf),
  );

/** The number with which a piece of the text begins, after ที่ or without, or undefined. */
export const findLeadingNumber = (folded: Folded, piece: Range): FoundNumber | undefined => {
  const match = AT_START.exec(folded.text.slice(piece.from, piece.to));
  return match === null ? undefined : numberOf(match, piece.from, piece.from, folded.rawOf);
};

const numberOf = (
  match: RegExpExecArray,
  from: number,
  base: number,
  rawOf: Folded['rawOf'],
): FoundNumber => {
  const groups = match.groups ?? {};
  const where = match.indices?.groups ?? {};
  const to = from + match[0].length;
  const first = where.letters ?? where.only ?? where.ofYear ?? where.plain ?? [from - base];
  const codeFrom = base + first[0];
  return {
    from,
    to,
    codeFrom,
    raw: rawOf(codeFrom, to),
    office: officeOf(groups.letters, groups.code),
    circular: groups.circular !== undefined || groups.only !== undefined,
    running: (groups.running ?? groups.onlyRunning ?? groups.ofYear ?? groups.plain ?? '').replace(
      / /g,
      '',
    ),
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
