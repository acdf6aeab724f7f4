import { inOneLine, matchesOf, type Range } from '../text/ranges.ts';

/** A telephone number as written, with Arabic digits. */
export type FoundPhone = Range & { readonly number: string };

const LABEL = /(?:โทร(?:ศัพท์|สาร)?\.?|หมายเลข|แฟกซ์|Tel\.?|Fax\.?)[^\d\n]{0,24}/gi;
const NUMBER = /^(?:0[- ]?[2-7](?:[- ]{0,3}\d){7}|(?:\+66|0)[- ]?[689](?:[- ]?\d){8})/;
const EMAIL =
  /(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63}){1,4}/g;
const LINK = /(?:https?:\/\/|www\.)[^\s<>"'“”()[\]{}]{2,2000}/gi;
const LINK_END = /[.,;:!?ฯ]+$/;

const once = (values: readonly string[]): string[] => [...new Set(values)];

/** The telephone and fax numbers after their words, each once in its first writing. */
export const findPhones = (text: string): FoundPhone[] => {
  const found: FoundPhone[] = [];
  for (const label of matchesOf(LABEL, text)) {
    const from = label.index + label[0].length;
    const match = NUMBER.exec(text.slice(from, from + 40));
    if (match === null) continue;
    found.push({ from, to: from + match[0].length, number: match[0] });
  }
  return found;
};

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
  once(matchesOf(LINK, text).map(([one]) => inOneLine(one).replace(LINK_END, '')));
