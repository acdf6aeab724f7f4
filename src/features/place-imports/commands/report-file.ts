import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Language, Sentence } from '#kernel/sentence.ts';
import type { SheetColumn } from '#server/sheets/column.ts';
import { writeSheet } from '#server/sheets/write-sheet.ts';
import type { PlaceColumn } from '../model.ts';
import { cellName } from '../rules/head.ts';
import type { RowOutcome } from '../rules/plan.ts';
import { columnWords, inCell, outcomeWords, fileWords as words } from '../words.ts';
import type { PlaceFile } from './read-file.ts';

const text = (title: string): SheetColumn => ({ title, type: 'text' });

// The first line of a sheet is its head.
const FIRST_LINE = 2;

const faultsOf = (row: RowOutcome, at: number, file: PlaceFile): Sentence[] => {
  const cellOf = (column: PlaceColumn) => cellName(file.head.get(column) ?? 0, at + FIRST_LINE);
  return row.faults.map(({ column, fault }) => inCell(cellOf(column), columnWords[column], fault));
};

// A report that is sent again has our two columns at its end already.
const ownColumns = (titles: readonly string[]): number => {
  const first = titles.findIndex((title) => [words.result.th, words.result.en].includes(title));
  return first < 0 ? titles.length : first;
};

async function* reported(file: PlaceFile, rows: readonly RowOutcome[], language: Language) {
  const own = ownColumns(file.titles);
  for (const [at, cells] of file.rows.entries()) {
    const row = rows[at];
    if (row === undefined) return;
    const kept = Array.from({ length: own }, (_, place) => cells[place] ?? '');
    const faults = faultsOf(row, at, file).map((one) => one[language]);
    yield [...kept, outcomeWords[row.outcome][language], faults.join('; ')];
  }
}

/** The person's own rows with what came of each beside them, as a sheet. */
export const makeReport = async (
  file: PlaceFile,
  rows: readonly RowOutcome[],
  language: Language,
): Promise<Uint8Array> => {
  const titles = file.titles.slice(0, ownColumns(file.titles));
  const columns = [...titles, words.result[language], words.faults[language]].map(text);
  const through = new PassThrough();
  const options = { format: 'xlsx', columns, sheetName: words.sheet[language] } as const;
  const [bytes] = await Promise.all([
    buffer(through),
    writeSheet(reported(file, rows, language), options, through),
  ]);
  return bytes;
};
