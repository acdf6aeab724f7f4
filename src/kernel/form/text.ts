import { normaliseThai } from '#kernel/thai-text.ts';

const FORBIDDEN = /(?!\n)\p{Cc}/u;

/**
 * A text ready to be stored: line ends as `\n`, tabs as spaces, Thai marks in order, nothing
 * invisible, no blanks around it. Undefined when it holds control characters or half a surrogate pair.
 */
export const cleanText = (raw: string): string | undefined => {
  const text = normaliseThai(raw.replace(/\r\n?/g, '\n').replaceAll('\t', ' ')).trim();
  return FORBIDDEN.test(text) || !text.isWellFormed() ? undefined : text;
};

/** How many characters a person would count; emoji and other astral characters count once. */
export const lengthOf = (text: string): number => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};
