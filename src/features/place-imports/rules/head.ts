import { normaliseThai } from '#kernel/thai-text.ts';
import { PLACE_COLUMNS, type PlaceColumn } from '../model.ts';
import { columnWords } from '../words.ts';
import type { Cells } from './row.ts';

/** At which place of a row each column stands; a column the file does not have is left out. */
export type Head = ReadonlyMap<PlaceColumn, number>;

const plain = (text: string): string => normaliseThai(text).replace(/\s+/g, '').toLowerCase();

const NEEDED: readonly PlaceColumn[] = ['kind', 'code', 'nameTh'];

const namesOf = (column: PlaceColumn): string[] =>
  [columnWords[column].th, columnWords[column].en, column].map(plain);

/** Finds the columns by their titles, in either language and any order; undefined when a needed one is missing. */
export const readHead = (titles: readonly string[]): Head | undefined => {
  const found = titles.map(plain);
  const head = new Map(
    PLACE_COLUMNS.flatMap((column) => {
      const place = found.findIndex((title) => namesOf(column).includes(title));
      return place < 0 ? [] : [[column, place] as const];
    }),
  );
  return NEEDED.every((column) => head.has(column)) ? head : undefined;
};

/** The cells of a row by column; a column the file does not have is empty. */
export const cellsOf = (head: Head, row: readonly string[]): Cells => {
  const cell = (column: PlaceColumn): string => (row[head.get(column) ?? -1] ?? '').trim();
  return Object.fromEntries(PLACE_COLUMNS.map((column) => [column, cell(column)])) as Cells;
};

/**
 * The first column without a title that has something in it; undefined when there is none. Cells merged in the
 * head leave such columns behind, and what stands below would be lost unseen.
 */
export const untitledColumn = (
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): number | undefined => {
  const found = rows.flatMap((row) => {
    const at = row.findIndex((cell, place) => cell.trim() !== '' && !titles[place]?.trim());
    return at < 0 ? [] : [at];
  });
  return found.length === 0 ? undefined : found.reduce((one, other) => Math.min(one, other));
};

const LETTERS = 26;

/** What a spreadsheet calls a column: `B` for the second. */
export const columnName = (place: number): string => {
  let letters = '';
  for (let rest = place; rest >= 0; rest = Math.floor(rest / LETTERS) - 1)
    letters = String.fromCharCode(65 + (rest % LETTERS)) + letters;
  return letters;
};

/** What a spreadsheet calls a cell: `B7` for the second column of line 7. */
export const cellName = (place: number, line: number): string => `${columnName(place)}${line}`;
