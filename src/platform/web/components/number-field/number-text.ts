import { ok, type Result, refuse } from '#kernel/result.ts';
import { toArabicDigits } from '#kernel/thai-digits.ts';
import { fieldWords } from '../words.ts';

const FORM = /^[-−]?\d+(\.\d*)?$/;

/** Reads a number as typed: Thai or Arabic digits, thousands separators, at most so many decimals. */
export const readNumber = (text: string, decimals: number): Result<number> => {
  const plain = toArabicDigits(text).replace(/[,\s]/g, '');
  if (!FORM.test(plain)) return refuse('not-number', fieldWords.notNumber);
  const fraction = plain.split('.')[1] ?? '';
  if (fraction.length > decimals) {
    const sentence = decimals === 0 ? fieldWords.notWhole : fieldWords.tooManyDecimals(decimals);
    return refuse('too-many-decimals', sentence);
  }
  const value = Number(plain.replace('−', '-'));
  return Number.isSafeInteger(Math.trunc(value))
    ? ok(value)
    : refuse('not-number', fieldWords.notNumber);
};
