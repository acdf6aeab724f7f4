import type { Writable } from 'node:stream';
import { type Mark, type MarkedRow, writeMarkedSheet } from '#server/sheets/write-marked-sheet.ts';
import type { SheetCell } from '../rules/cells.ts';
import { addressOf, isKeyRow, KEYS } from '../rules/head.ts';
import { words } from '../words.ts';
import type { JudgedRow } from './judging.ts';
import type { OpenSheet } from './sheet.ts';

const placeOfErrors = ({ headRows }: OpenSheet): number => {
  const keys = headRows.at(-1)?.cells ?? [];
  const known = keys.indexOf(KEYS.errors);
  return known < 0 ? Math.max(...headRows.map(({ cells }) => cells.length)) : known;
};

const withCell = (cells: readonly SheetCell[], at: number, cell: SheetCell): SheetCell[] => {
  const wide = Array.from({ length: Math.max(cells.length, at + 1) }, (_, i) => cells[i] ?? null);
  wide[at] = cell;
  return wide;
};

const headTitle = (cells: readonly SheetCell[]): string =>
  isKeyRow(cells) ? KEYS.errors : `${words.errors.th} / ${words.errors.en}`;

const NONE: ReadonlyMap<number, Mark> = new Map();

const said = ({ row, faults }: JudgedRow): string | null => {
  if (faults.length === 0) return null;
  return faults
    .map(({ at, sentence }) => {
      const place = at === undefined ? '' : `${addressOf(at, row.at)}: `;
      return `${place}${sentence.th} / ${sentence.en}`;
    })
    .join('\n');
};

const markedRow = (judged: JudgedRow, errors: number): MarkedRow => {
  const { row, faults } = judged;
  const marks = new Map<number, Mark>();
  for (const { at = errors, stops } of faults)
    if (stops || !marks.has(at)) marks.set(at, stops ? 'wrong' : 'missing');
  return { at: row.at, cells: withCell(row.cells, errors, said(judged)), marks };
};

async function* markedRows(
  sheet: OpenSheet,
  judged: AsyncIterable<JudgedRow>,
): AsyncGenerator<MarkedRow> {
  const errors = placeOfErrors(sheet);
  for (const { at, cells } of sheet.headRows)
    yield { at, cells: withCell(cells, errors, headTitle(cells)), marks: NONE };
  for await (const one of judged) yield markedRow(one, errors);
}

/**
 * The person's own sheet, each row where it was, with a column that says in both languages what is wrong
 * at which address, and the cells meant in colour. Mended, it can be sent as it is.
 */
export const writeErrorSheet = (
  sheet: OpenSheet,
  judged: AsyncIterable<JudgedRow>,
  out: Writable,
): Promise<void> =>
  writeMarkedSheet(
    markedRows(sheet, judged),
    {
      columns: placeOfErrors(sheet) + 1,
      headRows: sheet.headRows.at(-1)?.at ?? 1,
      sheetName: words.errors.th,
    },
    out,
  );
