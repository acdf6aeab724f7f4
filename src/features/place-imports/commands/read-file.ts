import { setImmediate } from 'node:timers/promises';
import { Problem } from '#kernel/problem.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { type ReadCell, readSheet, SHEET_LIMITS } from '#server/sheets/read-sheet.ts';
import { columnName, type Head, readHead, untitledColumn } from '../rules/head.ts';
import { fileWords as words } from '../words.ts';

/** A file as it was read: its own titles, where our columns stand, its rows as text. */
export type PlaceFile = {
  readonly titles: readonly string[];
  readonly head: Head;
  readonly rows: readonly (readonly string[])[];
};

const MOST_ROWS = 100_000;
const MOST_COLUMNS = 60;
const ROWS_BETWEEN_RESTS = 1000;

const textOf = (cell: ReadCell): string => (cell === null ? '' : String(cell));

const refused = (sentence: Sentence): Problem => new Problem(422, 'file-refused', sentence);

const limits = { ...SHEET_LIMITS, rows: MOST_ROWS + 1, columns: MOST_COLUMNS };

/** Reads a file of places (XLSX or CSV); throws a Problem when it is none. Lets others work in between. */
export const readPlaceFile = async (bytes: Uint8Array): Promise<PlaceFile> => {
  const all: string[][] = [];
  for await (const { cells: row } of readSheet(bytes, limits)) {
    const cells = row.map(textOf);
    if (cells.some((cell) => cell.trim() !== '')) all.push(cells);
    if (all.length % ROWS_BETWEEN_RESTS === 0) await setImmediate();
  }
  const [titles = [], ...rows] = all;
  const head = readHead(titles);
  if (!head) throw refused(words.headMissing);
  if (rows.length === 0) throw refused(words.empty);
  const untitled = untitledColumn(titles, rows);
  if (untitled !== undefined) throw refused(words.untitled(columnName(untitled)));
  return { titles, head, rows };
};
