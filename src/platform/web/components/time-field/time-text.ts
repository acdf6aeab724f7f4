import type { ClockTime } from '#kernel/bangkok-time.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { toArabicDigits } from '#kernel/thai-digits.ts';
import { fieldWords } from '../words.ts';

const FORM = /^(\d{1,2})(?:[.:](\d{2}))?$|^(\d{2})(\d{2})$/;

/** Reads a time of day as typed: `16.30`, `16:30`, `1630`, `9`, with น. or without. */
export const readTime = (text: string): Result<ClockTime> => {
  const plain = toArabicDigits(text)
    .replace(/\s|\u0e19\.?$/g, '')
    .trim();
  const match = FORM.exec(plain);
  const hour = Number(match?.[1] ?? match?.[3] ?? 99);
  const minute = Number(match?.[2] ?? match?.[4] ?? 0);
  return hour < 24 && minute < 60
    ? ok(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
    : refuse('not-time', fieldWords.notTime);
};
