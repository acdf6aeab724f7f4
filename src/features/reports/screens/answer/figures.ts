import { readNumeral, writeNumeral } from '#kernel/form/numeral.ts';
import { type Digits, withDigits } from '#kernel/thai-digits.ts';
import type { FigureField } from './blocks.ts';

/** The decimals with which a figure is kept. */
export const decimalsOf = (field: FigureField): number =>
  field.type === 'decimal' ? field.decimals : field.type === 'money' ? 2 : 0;

const plain = (raw: unknown, decimals: number): string | undefined => {
  const numeral = readNumeral(raw);
  return numeral && writeNumeral(numeral, decimals);
};

/** What was typed as the value to keep: a number or exact text; what can not be read stays as typed. */
export const settled = (raw: unknown, decimals: number): unknown => {
  const text = plain(raw, decimals);
  if (text === undefined) return raw;
  return decimals === 0 && text.length <= 15 ? Number(text) : text;
};

/** A kept figure with its thousands apart; what is not a number comes back as it was typed. */
export const shownFigure = (raw: unknown, decimals: number, digits: Digits): string => {
  if (raw === undefined || raw === null) return '';
  const text = plain(raw, decimals);
  if (text === undefined) return String(raw);
  const [whole = '', fraction] = text.split('.');
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return withDigits(fraction === undefined ? apart : `${apart}.${fraction}`, digits);
};
