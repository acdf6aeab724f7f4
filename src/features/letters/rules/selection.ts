import { readThaiDate } from '#kernel/thai-date-reading.ts';
import type { Corrections } from '../model/register.ts';
import { numberPartsOf } from './review.ts';

/** The values that a person may take from a selection of the text. */
export const SELECTABLE = ['number', 'date', 'subject', 'issuer', 'to'] as const;
export type Selectable = (typeof SELECTABLE)[number];

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const WORDS_BEFORE: Readonly<Record<Selectable, RegExp>> = {
  number: /^(?:ที่|เลขที่)\s*/,
  date: /^(?:ลงวันที่|วันที่|ลว\.?)\s*/,
  subject: /^เรื่อง\s*/,
  issuer: /^(?:ส่วนราชการ|จาก)\s*/,
  to: /^(?:กราบเรียน|เรียน|ถึง)\s*/,
};

/** The addressees of a text in which they stand by lines or commas. */
export const addresseesOf = (text: string): string[] =>
  text.split(/[\n,]/).map(inOneLine).filter(Boolean);

/** The correction that a selected text makes as one of the values; undefined where it doesn't read as it. */
export const correctionFrom = (as: Selectable, selected: string): Corrections | undefined => {
  const text = selected.trim().replace(WORDS_BEFORE[as], '');
  if (text === '') return undefined;
  if (as === 'to') return { to: addresseesOf(text) };
  if (as === 'subject') return { subject: inOneLine(text) };
  if (as === 'issuer') return { issuer: inOneLine(text) };
  if (as === 'number')
    return numberPartsOf(text) === null ? undefined : { number: inOneLine(text) };
  const date = readThaiDate(inOneLine(text));
  return date.ok ? { date: date.value } : undefined;
};
