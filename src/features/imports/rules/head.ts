import { ok, type Result, refuse } from '#kernel/result.ts';
import { words } from '../words.ts';
import type { SheetCell } from './cells.ts';

/** The keys of the columns that every sheet has; no field can be called so, for the hyphen. */
export const KEYS = {
  area: 'area-code',
  office: 'office-name',
  period: 'period-id',
  periodName: 'period-name',
  note: 'not-imported',
  errors: 'what-is-wrong',
} as const;

const RESERVED = new Set<string>(Object.values(KEYS));

/** The head rows may stand so deep; a sheet without keys by then is none of ours. */
export const HEAD_ROWS = 5;

/** Where in a sheet its columns are, counted from 0. */
export type Head = {
  readonly area: number;
  readonly period: number;
  readonly office: number | undefined;
  readonly figures: readonly { readonly at: number; readonly key: string }[];
};

/** The letters of a column counted from 0, as a spreadsheet shows them: A, B, … AA. */
export const columnName = (at: number): string => {
  const above = Math.floor(at / 26);
  const letter = String.fromCharCode(65 + (at % 26));
  return above === 0 ? letter : columnName(above - 1) + letter;
};

/** The address of a cell: column counted from 0, row from 1. */
export const addressOf = (column: number, row: number): string => `${columnName(column)}${row}`;

const keysIn = (cells: readonly SheetCell[]): string[] =>
  cells.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));

/** Whether a row is the one with the keys of the columns. */
export const isKeyRow = (cells: readonly SheetCell[]): boolean => {
  const keys = keysIn(cells);
  return keys.includes(KEYS.area) && keys.includes(KEYS.period);
};

// Whoever merges cells of the row of keys takes the key from a column whose title still stands above it.
const keyless = (keys: readonly string[], titles: readonly SheetCell[]): number =>
  titles.findIndex((title, at) => title !== null && !keys[at]);

/**
 * Reads the row of keys; refuses columns that the form does not have, those that stand there twice, and those
 * that have a title in the row above but no key.
 */
export const readHead = (
  cells: readonly SheetCell[],
  row: number,
  known: ReadonlySet<string>,
  titles: readonly SheetCell[] = [],
): Result<Head> => {
  const keys = keysIn(cells);
  const used = keys.map((key, at) => ({ key, at })).filter(({ key }) => key !== '');
  const stranger = used.find(({ key }) => !known.has(key) && !RESERVED.has(key));
  if (stranger)
    return refuse(
      'unknown-column',
      words.unknownColumn(addressOf(stranger.at, row), stranger.key.slice(0, 60)),
    );
  const twice = used.find(({ key, at }) => keys.indexOf(key) !== at);
  if (twice) return refuse('column-twice', words.columnTwice(addressOf(twice.at, row), twice.key));
  const lost = keyless(keys, titles);
  if (lost >= 0) return refuse('column-without-key', words.columnWithoutKey(addressOf(lost, row)));
  const office = keys.indexOf(KEYS.office);
  return ok({
    area: keys.indexOf(KEYS.area),
    period: keys.indexOf(KEYS.period),
    office: office < 0 ? undefined : office,
    figures: used.filter(({ key }) => !RESERVED.has(key)),
  });
};
