import { asRecord, type Cleaner, type Findings, isBlank, reject } from './cleaner.ts';
import type { DecimalField, IntegerField, MoneyField, PeopleField } from './fields.ts';
import { compareDecimals, readNumeral, writeNumeral } from './numeral.ts';
import * as words from './words.ts';

const MOST_DIGITS = 15;

type Bounds = {
  readonly decimals: number;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
};

const bounded = (
  text: string,
  { min, max }: Bounds,
  path: string,
  findings: Findings,
): string | undefined => {
  if (min !== undefined && compareDecimals(text, min) < 0)
    return reject(findings, path, 'too-small', words.atLeast(min));
  if (max !== undefined && compareDecimals(text, max) > 0)
    return reject(findings, path, 'too-large', words.atMost(max));
  return text;
};

const cleanDecimal = (
  raw: unknown,
  bounds: Bounds,
  path: string,
  findings: Findings,
): string | undefined => {
  const numeral = readNumeral(raw);
  if (numeral === undefined) return reject(findings, path, 'not-a-number', words.notANumber);
  if (numeral.whole.length > MOST_DIGITS)
    return reject(findings, path, 'too-large', words.tooLarge);
  const text = writeNumeral(numeral, bounds.decimals);
  if (text === undefined && bounds.decimals === 0)
    return reject(findings, path, 'not-whole', words.notWhole);
  if (text === undefined)
    return reject(findings, path, 'too-many-decimals', words.tooManyDecimals(bounds.decimals));
  return bounded(text, bounds, path, findings);
};

const isPlainInteger = (raw: unknown): raw is number => Number.isInteger(raw);

const cleanWhole = (
  raw: unknown,
  min: number,
  max: number | undefined,
  path: string,
  findings: Findings,
): number | undefined => {
  if (isPlainInteger(raw) && raw >= min && raw <= (max ?? 1e15)) return raw === 0 ? 0 : raw;
  const bounds = { decimals: 0, min: String(min), max: max === undefined ? max : String(max) };
  const text = cleanDecimal(raw, bounds, path, findings);
  return text === undefined ? undefined : Number(text);
};

/** Whole numbers; what has decimals or more than fifteen digits is refused. */
export const integerCleaner =
  ({ min, max }: IntegerField): Cleaner<number> =>
  (raw, path, findings) =>
    cleanWhole(raw, min, max, path, findings);

/** Decimals, written with exactly the field's places. */
export const decimalCleaner =
  (field: DecimalField): Cleaner<string> =>
  (raw, path, findings) =>
    cleanDecimal(raw, field, path, findings);

/** Amounts in baht, written with two decimals. */
export const moneyCleaner = ({ min, max }: MoneyField): Cleaner<string> => {
  const bounds = { decimals: 2, min, max };
  return (raw, path, findings) => cleanDecimal(raw, bounds, path, findings);
};

const cleanCount = (
  raw: unknown,
  { max, required }: { max: number; required: boolean },
  path: string,
  findings: Findings,
): number | undefined => {
  if (!isBlank(raw)) return cleanWhole(raw, 0, max, path, findings);
  if (required && findings.mode === 'submit') reject(findings, path, 'required', words.required);
  return undefined;
};

/** Counts of people by group, every one when the field is required; groups that are not of the field are refused. */
export const peopleCleaner = ({ groups, max, required }: PeopleField): Cleaner => {
  const keys = new Set(groups.map((group) => group.key));
  return (raw, path, findings) => {
    const record = asRecord(raw);
    if (record === undefined) return reject(findings, path, 'not-a-number', words.notANumber);
    const counts: Record<string, number> = {};
    for (const key of keys) {
      const sent = Object.hasOwn(record, key) ? record[key] : undefined;
      const count = cleanCount(sent, { max, required }, `${path}.${key}`, findings);
      if (count !== undefined) counts[key] = count;
    }
    for (const key of Object.keys(record))
      if (!keys.has(key)) reject(findings, path, 'unknown-field', words.unknownField(key));
    return Object.keys(counts).length === 0 ? undefined : counts;
  };
};
