import type { Level } from '#kernel/area.ts';
import { toArabicDigits } from '#kernel/thai-digits.ts';
import { isFormDate, isTimeOfDay } from './civil.ts';
import { type Cleaner, type Findings, reject } from './cleaner.ts';
import type { AreaField, DateField, LongTextField, TextField } from './fields.ts';
import { safePattern } from './safe-pattern.ts';
import { cleanText, lengthOf } from './text.ts';
import * as words from './words.ts';

type Lengths = { readonly minLength: number; readonly maxLength: number };

const cleanLength = (
  raw: unknown,
  { minLength, maxLength }: Lengths,
  path: string,
  findings: Findings,
): string | undefined => {
  if (typeof raw !== 'string') return reject(findings, path, 'not-a-text', words.notAText);
  if (raw.length > 4 * maxLength + 1_000)
    return reject(findings, path, 'too-long', words.textTooLong(maxLength));
  const text = cleanText(raw);
  if (text === undefined)
    return reject(findings, path, 'strange-characters', words.strangeCharacters);
  if (text.length > maxLength && lengthOf(text) > maxLength)
    return reject(findings, path, 'too-long', words.textTooLong(maxLength));
  if (findings.mode === 'submit' && lengthOf(text) < minLength)
    return reject(findings, path, 'too-short', words.textTooShort(minLength));
  return text;
};

/** Text of several lines. */
export const longTextCleaner =
  (field: LongTextField): Cleaner<string> =>
  (raw, path, findings) =>
    cleanLength(raw, field, path, findings);

/** One line of text, matched against the field's pattern when a report is submitted. */
export const textCleaner = (field: TextField): Cleaner<string> => {
  const { pattern } = field;
  const expected = pattern === undefined ? undefined : safePattern(pattern.source);
  return (raw, path, findings) => {
    const text = cleanLength(raw, field, path, findings);
    if (text?.includes('\n')) return reject(findings, path, 'one-line', words.oneLineOnly);
    if (text === undefined || pattern === undefined || findings.mode === 'draft') return text;
    return expected?.test(text) ? text : reject(findings, path, 'pattern', pattern.message);
  };
};

/** ISO dates that exist, within the field's bounds. */
export const dateCleaner =
  ({ min, max }: DateField): Cleaner<string> =>
  (raw, path, findings) => {
    const date = typeof raw === 'string' ? toArabicDigits(raw.trim()) : '';
    if (!isFormDate(date)) return reject(findings, path, 'not-a-date', words.notADate);
    if (min !== undefined && date < min)
      return reject(findings, path, 'too-early', words.notBefore(min));
    if (max !== undefined && date > max)
      return reject(findings, path, 'too-late', words.notAfter(max));
    return date;
  };

/** Times of day; `9.30` and `๙:๓๐ น.` are accepted as 09:30. */
export const timeCleaner: Cleaner<string> = (raw, path, findings) => {
  const typed = typeof raw === 'string' ? toArabicDigits(raw.trim()) : '';
  const time = typed
    .replace(/\s*น\.?$/, '')
    .replace('.', ':')
    .padStart(5, '0');
  return isTimeOfDay(time) ? time : reject(findings, path, 'not-a-time', words.notATime);
};

const CODES: Record<Level, RegExp> = {
  department: /^TH$/,
  province: /^\d{2}$/,
  district: /^\d{4}$/,
  subdistrict: /^\d{6}$/,
  village: /^\d{8}$/,
  'local-authority': /^[A-Z0-9-]{2,20}$/,
};

/** Codes of the field's level (DOPA geocodes; a local authority has its own); whether the area exists is for the server to say. */
export const areaCleaner = ({ level }: AreaField): Cleaner<string> => {
  const shape = CODES[level];
  return (raw, path, findings) =>
    typeof raw === 'string' && shape.test(raw)
      ? raw
      : reject(findings, path, 'not-an-area', words.notAnArea);
};
