/** A piece of a folded text: from where up to, and without, where. */
export type Range = { readonly from: number; readonly to: number };

/** From the first piece's beginning to the last one's end; nothing at 0 where there are none. */
export const wholeOf = (pieces: readonly Range[]): Range => ({
  from: pieces[0]?.from ?? 0,
  to: pieces[pieces.length - 1]?.to ?? 0,
});

/** Every match of a global pattern in the text, in order. */
export const matchesOf = (pattern: RegExp, text: string): RegExpExecArray[] =>
  Array.from(text.matchAll(pattern));

/** One line of a text that went over several: all blanks as one space. */
export const inOneLine = (text: string): string => text.replace(/[\s\u00a0\u200b|]+/g, ' ').trim();
