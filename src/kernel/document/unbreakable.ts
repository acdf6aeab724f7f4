const WORDS = new Intl.Segmenter('th', { granularity: 'word' });
const LETTERS = new Intl.Segmenter('th', { granularity: 'grapheme' });

/** Words that the segmenter takes for several, and web and e-mail addresses: no line ends inside them. */
const COMPOUND =
  /(สิ่งที่ส่งมาด้วย|(?:ลง)?วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)?ที่(?=[\s\d๐-๙])|พร้อมนี้|[A-Za-z][\w.@:/?=&%#~+-]*)/u;

const OPENS = /[([{“‘«"']$/u;
const CLOSES = /^[)\]}”’»"',.:;!?%/\-–ๆฯ]/u;
const JOINS = /[\d๐-๙/\-–.]$/u;
const NUMBER = /^[\d๐-๙]/u;

const wordsIn = (text: string): string[] => Array.from(WORDS.segment(text), (one) => one.segment);

const letters = (text: string): string[] => Array.from(LETTERS.segment(text), (one) => one.segment);

/** Whether no line may end between the two pieces. */
const clings = (before: string, after: string): boolean =>
  before !== ' ' &&
  after !== ' ' &&
  (OPENS.test(before) || CLOSES.test(after) || (JOINS.test(before) && NUMBER.test(after)));

const glue = (pieces: readonly string[]): string[] => {
  const glued: string[] = [];
  for (const piece of pieces) {
    const last = glued.at(-1);
    if (last !== undefined && clings(last, piece)) glued[glued.length - 1] = last + piece;
    else glued.push(piece);
  }
  return glued;
};

/** A piece too long for its line is cut between letters rather than left to run over the edge. */
const cut = (piece: string, longest: number): string[] => {
  if (piece.length <= longest) return [piece];
  return letters(piece).reduce<string[]>((parts, letter) => {
    const last = parts.at(-1);
    if (last !== undefined && last.length + letter.length <= longest)
      parts[parts.length - 1] = last + letter;
    else parts.push(letter);
    return parts;
  }, []);
};

/**
 * The text in pieces within which no line may break, and single spaces between which it may:
 * Thai words with their punctuation, numbers, foreign words. The space before ๆ does not break.
 * No piece has more than `longest` UTF-16 units (a single letter may).
 */
export const unbreakable = (text: string, longest: number): string[] => {
  const kept = text.replace(/ (?=[ๆฯ])/gu, '\u00a0');
  const words = kept
    .split(COMPOUND)
    .flatMap((part, index) => (index % 2 === 1 && part.length <= longest ? [part] : wordsIn(part)));
  return glue(glueNoBreak(words)).flatMap((piece) => cut(piece, longest));
};

const glueNoBreak = (words: readonly string[]): string[] => {
  const glued: string[] = [];
  for (const word of words) {
    const last = glued.at(-1);
    if (last !== undefined && (word.startsWith('\u00a0') || last.endsWith('\u00a0')))
      glued[glued.length - 1] = last + word;
    else glued.push(word);
  }
  return glued;
};
