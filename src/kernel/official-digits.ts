import { toThaiDigits } from './thai-digits.ts';

/** A word without blanks, brackets, quotes and Thai letters, or what stands between two of them. */
const TOKENS = /[^\s“”‘’"()[\]\u0e00-\u0e7f]+|[\s“”‘’"()[\]\u0e00-\u0e7f]+/g;
const FOREIGN = /[A-Za-z]/;
const FEW = /^[1-9]\d{0,2}$/;
const GREGORIAN_YEAR = /^(?:19|20)\d\d$/;
const FIGURES = /^[\d.,/-]+$/;

const isForeign = (token = ''): boolean => FOREIGN.test(token);

/** `10 Flagships`, but not `0 4261 817 Tel`. */
const countsForeign = (tokens: readonly string[], index: number): boolean =>
  FEW.test(tokens[index] ?? '') &&
  tokens[index + 1] === ' ' &&
  isForeign(tokens[index + 2]) &&
  !(tokens[index - 1] === ' ' && FIGURES.test(tokens[index - 2] ?? ''));

/** `All Smart 2022`. */
const datesForeign = (tokens: readonly string[], index: number): boolean =>
  GREGORIAN_YEAR.test(tokens[index] ?? '') &&
  tokens[index - 1] === ' ' &&
  isForeign(tokens[index - 2]);

/**
 * The text with Thai numerals, as official letters are written; what belongs to words of another script
 * stays: web sites, e-mail addresses, `10 Flagships to DOPA All Smart 2022`.
 */
export const officialDigits = (text: string): string => {
  const tokens = text.match(TOKENS) ?? [];
  return tokens
    .map((token, index) => {
      const stays = isForeign(token) || countsForeign(tokens, index) || datesForeign(tokens, index);
      return stays ? token : toThaiDigits(token);
    })
    .join('');
};
