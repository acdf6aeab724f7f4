import { toArabicDigits } from '#kernel/thai-digits.ts';

/** A plain number as a person typed it: no needless zeros in front, never negative zero. */
export type Numeral = {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
};

const PLAIN = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;
const LONGEST = 40;

const ofText = (raw: string): Numeral | undefined => {
  if (raw.length > LONGEST) return undefined;
  const found = PLAIN.exec(toArabicDigits(raw.trim()));
  if (found === null) return undefined;
  const [, sign, grouped = '', fraction = ''] = found;
  const whole = grouped.replaceAll(',', '').replace(/^0+(?=\d)/, '');
  const isZero = /^0*$/.test(whole + fraction);
  return { negative: sign === '-' && !isZero, whole, fraction };
};

/**
 * Reads a number from JSON: a finite number, or a text with Thai or Arabic digits and thousands
 * separators. Exponents, infinities and anything else give undefined.
 */
export const readNumeral = (raw: unknown): Numeral | undefined => {
  if (typeof raw === 'string') return ofText(raw);
  return typeof raw === 'number' ? ofText(String(raw)) : undefined;
};

/** Writes the number with exactly so many decimals; undefined when it has more of them than zeros. */
export const writeNumeral = (numeral: Numeral, decimals: number): string | undefined => {
  const fraction = numeral.fraction.slice(0, decimals).padEnd(decimals, '0');
  if (/[1-9]/.test(numeral.fraction.slice(decimals))) return undefined;
  return `${numeral.negative ? '-' : ''}${numeral.whole}${decimals === 0 ? '' : `.${fraction}`}`;
};

const scaled = (text: string): bigint => {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(6, '0'));
};

/** Compares two plain decimal texts exactly: below zero, zero or above. */
export const compareDecimals = (a: string, b: string): number => {
  const difference = scaled(a) - scaled(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
