/** Characters that show nothing or turn the direction of the line: removed or refused. */
const INVISIBLE = /[\u200B\u2060\uFEFF]/g;
const FORBIDDEN = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

/**
 * A text ready to be stored: line ends as `\n`, tabs as spaces, no zero-width spaces, no blanks
 * around it. Undefined when it holds control characters or half a surrogate pair.
 */
export const cleanText = (raw: string): string | undefined => {
  const text = raw.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(INVISIBLE, '').trim();
  return FORBIDDEN.test(text) || !text.isWellFormed() ? undefined : text;
};

/** How many characters a person would count; emoji and other astral characters count once. */
export const lengthOf = (text: string): number => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};
