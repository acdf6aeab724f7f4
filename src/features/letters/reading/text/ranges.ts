/** A piece of a folded text: from where up to, and without, where. */
export type Range = { readonly from: number; readonly to: number };

/** Whether the one piece lies inside the other. */
export const isWithin = (inner: Range, outer: Range): boolean =>
  inner.from >= outer.from && inner.to <= outer.to;

/** Every match of a global pattern in the text, in order. */
export const matchesOf = (pattern: RegExp, text: string): RegExpExecArray[] =>
  Array.from(text.matchAll(pattern));

/** One line of a text that went over several: all blanks as one space. */
export const inOneLine = (text: string): string => text.replace(/[\s\u00a0\u200b|]+/g, ' ').trim();
