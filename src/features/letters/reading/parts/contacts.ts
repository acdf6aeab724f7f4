import { inOneLine, matchesOf, type Range } from '../text/ranges.ts';

/** A telephone number as written, with Arabic digits. */
export type FoundPhone = Range & { readonly number: string };

const LABEL = /(?:โทร(?:ศัพท์|สาร)?\.?|หมายเลข|แฟกซ์|Tel\.?|Fax\.?)[^\d+\n]{0,24}/gi;
const NUMBER = /^(?:(?:\+66|0)[- ]?[2-7](?:[- ]{0,3}\d){7}|(?:\+66|0)[- ]?[689](?:[- ]?\d){8})/;
const EMAIL =
  /(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63}){1,4}/g;
const LINK = /(?:https?:\/\/|www\.)[^\s<>"'“”()[\]{}]{2,2000}/gi;
const LINK_END = new Set('.,;:!?ฯ…');

const once = (values: readonly string[]): string[] => [...new Set(values)];

/** The telephone and fax numbers after their words, each once in its first writing. */
export const findPhones = (
  text: string,
  piece: Range = { from: 0, to: text.length },
): FoundPhone[] =>
  matchesOf(LABEL, text.slice(piece.from, piece.to)).flatMap((label) => {
    const from = piece.from + label.index + label[0].length;
    const number = NUMBER.exec(text.slice(from, Math.min(piece.to, from + 40)))?.[0];
    return number === undefined ? [] : { from, to: from + number.length, number };
  });

/** Numbers each told once, in their first writing: the same digits are the same number. */
export const distinctPhones = (phones: readonly FoundPhone[]): string[] => {
  const byDigits = new Map<string, string>();
  for (const { number } of phones) {
    const digits = number.replace(/\D/g, '');
    if (!byDigits.has(digits)) byDigits.set(digits, number);
  }
  return [...byDigits.values()];
};

/** The e-mail addresses in a text, each once. */
export const emailsIn = (text: string): string[] =>
  once(matchesOf(EMAIL, text).map(([one]) => one));

/** The web addresses in a text, each once, without the mark that ends the sentence. */
export const linksIn = (text: string): string[] =>
  once(matchesOf(LINK, text).map(([one]) => withoutEnd(inOneLine(one))));

const withoutEnd = (link: string): string => {
  let end = link.length;
  while (LINK_END.has(link.charAt(end - 1))) end--;
  return link.slice(0, end);
};
