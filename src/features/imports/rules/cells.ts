import { addDays } from '#kernel/civil-date.ts';
import type { EnteredField } from '#kernel/form/cleaners.ts';
import type { Option } from '#kernel/form/field-parts.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { readThaiDate } from '#kernel/thai-date-reading.ts';
import { toArabicDigits } from '#kernel/thai-digits.ts';
import { normaliseThai } from '#kernel/thai-text.ts';
import { words } from '../words.ts';

/** A cell of a sheet: text, a number, or nothing. */
export type SheetCell = string | number | null;

/** How the value of a field stands in a cell, and how a cell is read as its value. */
export type CellForm = {
  readonly type: 'text' | 'integer' | 'decimal' | 'money' | 'date';
  readonly read: (cell: string | number) => Result<unknown>;
  readonly write: (value: unknown) => SheetCell;
};

/** What a spreadsheet can be trusted to keep of a number; more is dust of its arithmetic. */
const SIGNIFICANT = 15;

const readNumber = (cell: string | number): Result<unknown> =>
  ok(typeof cell === 'number' ? Number(cell.toPrecision(SIGNIFICANT)) : cell);

const asIs = (value: unknown): SheetCell =>
  typeof value === 'number' || typeof value === 'string' ? value : null;

const figure = (type: 'integer' | 'decimal' | 'money'): CellForm => ({
  type,
  read: readNumber,
  write: asIs,
});

const text: CellForm = { type: 'text', read: (cell) => ok(String(cell)), write: asIs };

const FIRST_SERIAL = 14_977;
const LAST_SERIAL = 109_938;
/** Day 0 of a spreadsheet's calendar, past its 29 February 1900 that never was. */
const SERIAL_ZERO = '1899-12-30';

// A date that was left as a number is the count of days of the spreadsheet.
const readDate = (cell: string | number): Result<unknown> => {
  if (typeof cell === 'string') return readThaiDate(cell.replace(/T[\d:]+$/, ''));
  const days = Math.floor(cell);
  return days >= FIRST_SERIAL && days <= LAST_SERIAL
    ? ok(addDays(SERIAL_ZERO, days))
    : refuse('not-a-date', words.notADate);
};

const MINUTES_A_DAY = 1440;
const two = (number: number): string => String(number).padStart(2, '0');

const readTime = (cell: string | number): Result<unknown> => {
  if (typeof cell === 'string') return ok(/T(\d\d:\d\d)/.exec(cell)?.[1] ?? cell);
  const minutes = Math.round((cell - Math.floor(cell)) * MINUTES_A_DAY);
  return cell < 1
    ? ok(`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`)
    : ok(cell.toFixed(2));
};

const plain = (cell: string | number): string =>
  normaliseThai(String(cell), { digits: 'arabic' }).trim().toLowerCase();

const YES = new Set(['ใช่', 'yes', 'y', 'true', '1', 'มี']);
const NO = new Set(['ไม่ใช่', 'no', 'n', 'false', '0', 'ไม่มี', 'ไม่']);

const yesNo: CellForm = {
  type: 'text',
  read: (cell) => {
    const said = plain(cell);
    if (YES.has(said)) return ok(true);
    return NO.has(said) ? ok(false) : refuse('not-yes-no', words.notYesNo);
  },
  write: (value) => (typeof value === 'boolean' ? (value ? 'ใช่' : 'ไม่ใช่') : null),
};

// What each text means: stored values first, then labels, the first of equal ones.
const meaningsOf = (options: readonly Option[]): ReadonlyMap<string, string> => {
  const meanings = new Map<string, string>();
  const add = (said: string, value: string): void => {
    if (!meanings.has(plain(said))) meanings.set(plain(said), value);
  };
  for (const { value } of options) add(value, value);
  for (const { label, value } of options) add(label.th, value);
  for (const { label, value } of options) add(label.en, value);
  return meanings;
};

type Wordings = {
  readonly meanings: ReadonlyMap<string, string>;
  readonly wordOf: (value: unknown) => string;
};

const wordingsOf = (options: readonly Option[]): Wordings => {
  const meanings = meaningsOf(options);
  const labels = new Map(options.map(({ value, label }) => [value, label.th]));
  const wordOf = (value: unknown): string => {
    const label = labels.get(String(value)) ?? String(value);
    const isPlain = !label.includes(';') && meanings.get(plain(label)) === value;
    return isPlain ? label : String(value);
  };
  return { meanings, wordOf };
};

const choice = (options: readonly Option[]): CellForm => {
  const { meanings, wordOf } = wordingsOf(options);
  return {
    type: 'text',
    read: (cell) => {
      const value = meanings.get(plain(cell));
      return value === undefined ? refuse('not-an-option', words.notAnOption) : ok(value);
    },
    write: (value) => (typeof value === 'string' ? wordOf(value) : null),
  };
};

const choices = (options: readonly Option[]): CellForm => {
  const { meanings, wordOf } = wordingsOf(options);
  return {
    type: 'text',
    read: (cell) => {
      const said = String(cell)
        .split(/[;\n]/)
        .filter((one) => one.trim() !== '');
      const values = said.map((one) => meanings.get(plain(one)));
      return values.includes(undefined) ? refuse('not-an-option', words.notAnOption) : ok(values);
    },
    write: (value) =>
      Array.isArray(value) && value.length > 0 ? value.map(wordOf).join('; ') : null,
  };
};

/** The fields that a sheet can hold in one cell, or in a cell for each group of people. */
export type SheetField = Exclude<EnteredField, { type: 'photos' | 'files' | 'place' }>;

/** How the values of a field stand in cells; for people by group, of one group. */
export const cellFormOf = (field: SheetField): CellForm => {
  switch (field.type) {
    case 'integer':
    case 'peopleByGroup':
      return figure('integer');
    case 'decimal':
      return figure('decimal');
    case 'money':
      return figure('money');
    case 'date':
      return { type: 'date', read: readDate, write: asIs };
    case 'time':
      return { type: 'text', read: readTime, write: asIs };
    case 'choice':
      return choice(field.options);
    case 'choices':
      return choices(field.options);
    case 'yesNo':
      return yesNo;
    case 'area':
      return { ...text, read: (cell) => ok(toArabicDigits(String(cell)).trim()) };
    default:
      return text;
  }
};
