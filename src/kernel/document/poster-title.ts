import { unbreakable } from './unbreakable.ts';

/** The smallest type of a poster's title, in points: letters 1.5 cm high, read from three metres and more. */
export const LEAST_TITLE_POINTS = 60;

/** How many lines of that type the page has room for. */
export const MOST_TITLE_LINES = 4;

// In large type a line holds few letters: what is kept whole has to be short.
const LONGEST_PIECE = 14;
const ELLIPSIS = '…';

// 17.8 cm between the margins of the page, in widths of an em, a hundredth less for what is rounded.
const LINE = (17.8 / 2.54) * (72 / LEAST_TITLE_POINTS) * 0.99;

/** How wide the signs of Sarabun Bold are at most, in widths of an em; digits as wide as the Thai ones. */
const WIDTHS: readonly (readonly [width: number, signs: string])[] = [
  [0, 'ัิีึืฺุู็่้๊๋์ํ๎'],
  [0.35, ` '!,.:;ij|-I[]l{}เๅ‐‘’‚`],
  [0.5, '()\\_`fr•"*stโใไ/?Jczงร'],
  [0.6, '$aekvxyวะาำ‒–†‡EFLPRSTZ^bdghnopquกจฉฐถธยฤลสฮฯ“”„'],
  [0.7, '+<=>ABCDVY~ขคฅชฎฏดตนผฝภมฦศหอ฿แ๏&GHKNOQUXฃฆซทบปๆ'],
  [0.8, '#wพฟษฬฑ…0123456789๐๑๒๓๔๕๖๗๘๙'],
  [0.9, '@Mmฌญ๚—Wฒณ'],
];
const WIDEST = 1.1;

const widths = new Map(
  WIDTHS.flatMap(([width, signs]) => [...signs].map((sign): [string, number] => [sign, width])),
);

/** How wide a text in the bold type of a poster is at most, in widths of an em. */
export const posterWidth = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (widths.get(sign) ?? WIDEST), 0);

const LETTERS = new Intl.Segmenter('th', { granularity: 'grapheme' });

const narrow = (piece: string): string[] => {
  if (posterWidth(piece) <= LINE) return [piece];
  const parts: string[] = [];
  for (const { segment } of LETTERS.segment(piece)) {
    const longer = (parts.at(-1) ?? '') + segment;
    if (parts.length > 0 && posterWidth(longer) <= LINE) parts[parts.length - 1] = longer;
    else parts.push(segment);
  }
  return parts;
};

/** A text of a poster in pieces within which no line ends, none wider than a line of its title. */
export const posterPieces = (text: string): readonly string[] => {
  const pieces = unbreakable(text, LONGEST_PIECE);
  const last = pieces.at(-1);
  const before = pieces.at(-2);
  const joined =
    last === ELLIPSIS && before !== undefined && before !== ' '
      ? [...pieces.slice(0, -2), before + last]
      : pieces;
  return joined.flatMap(narrow);
};

const linesOf = (pieces: readonly string[]): number => {
  let [lines, used] = [1, 0];
  for (const piece of pieces) {
    const width = posterWidth(piece);
    if (used + width <= LINE) used += width;
    else if (piece !== ' ') [lines, used] = [lines + 1, width];
  }
  return lines;
};

const fits = (text: string): boolean => linesOf(posterPieces(text)) <= MOST_TITLE_LINES;

// A space, or a sign that opens or joins something, says nothing at the end.
const trimmed = (text: string): string => text.replace(/[\s([{“‘«"',;:/–-]+$/u, '');

/** The title as it stands on a poster, and whether it is cut. */
export type PosterTitle = { readonly text: string; readonly isCut: boolean };

/**
 * A title as it stands on a poster in 60 points or more: whole where four lines hold it, else cut after a word, with
 * an ellipsis.
 */
export const posterTitle = (title: string): PosterTitle => {
  if (fits(title)) return { text: title, isCut: false };
  const pieces = posterPieces(title);
  const ends = pieces.map(
    (_piece, at) => `${trimmed(pieces.slice(0, at + 1).join(''))}${ELLIPSIS}`,
  );
  const text = ends.findLast(fits) ?? ELLIPSIS;
  return { text, isCut: true };
};
