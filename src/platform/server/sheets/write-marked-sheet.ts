import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeXlsxStream } from 'hucre/xlsx';
import { type Cell, cellText } from './column.ts';

/** Why a cell is coloured: it is wrong, or something is missing there. */
export type Mark = 'wrong' | 'missing';

/** A row with its number (1 is the first) and the cells to colour, by column counted from 0. */
export type MarkedRow = {
  readonly at: number;
  readonly cells: readonly Cell[];
  readonly marks: ReadonlyMap<number, Mark>;
};

export type MarkedSheetOptions = {
  readonly columns: number;
  /** How many rows stay in sight at the top. */
  readonly headRows: number;
  readonly sheetName: string;
};

const fill = (rgb: string) => ({
  fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb } },
});

const STYLES = { wrong: fill('FFC7CE'), missing: fill('FCE4D6'), plain: {} } as const;

/** Stands for the row that is being written: the library asks each column for its style, row by row. */
type Hand = { marks: ReadonlyMap<number, Mark> };

const columnOf = (hand: Hand, at: number) => ({
  width: 20,
  get style() {
    return STYLES[hand.marks.get(at) ?? 'plain'];
  },
});

const plainCell = (cell: Cell): Cell => (typeof cell === 'string' ? cellText(cell) : cell);

// Rows that were empty stay empty, so that every address is the one of the sheet that was sent.
async function* placed(rows: AsyncIterable<MarkedRow>, hand: Hand): AsyncGenerator<Cell[]> {
  let next = 1;
  for await (const { at, cells, marks } of rows) {
    hand.marks = new Map();
    for (; next < at; next += 1) yield [null];
    hand.marks = marks;
    yield cells.map(plainCell);
    next += 1;
  }
}

/** Writes an XLSX whose rows keep their numbers and whose marked cells have a colour; ends `out`. */
export const writeMarkedSheet = (
  rows: AsyncIterable<MarkedRow>,
  { columns, headRows, sheetName }: MarkedSheetOptions,
  out: Writable,
): Promise<void> => {
  const hand: Hand = { marks: new Map() };
  const stream = writeXlsxStream(placed(rows, hand), {
    name: sheetName,
    columns: Array.from({ length: columns }, (_, at) => columnOf(hand, at)),
    freezePane: { rows: headRows },
  });
  return pipeline(Readable.fromWeb(stream), out);
};
