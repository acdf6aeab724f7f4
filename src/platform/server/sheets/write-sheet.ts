import type { Writable } from 'node:stream';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { writeXlsxStream } from 'hucre/xlsx';
import { type Cell, cellText, numberOf, type SheetColumn, wallClock } from './column.ts';

export type SheetOptions = {
  readonly format: 'xlsx' | 'csv';
  readonly columns: readonly SheetColumn[];
  /** Name of the sheet in XLSX; Excel's forbidden signs are taken out. */
  readonly sheetName: string;
};

const FORMATS = {
  text: { width: 24 },
  integer: { width: 12, numFmt: '#,##0' },
  decimal: { width: 14, numFmt: '#,##0.####' },
  money: { width: 16, numFmt: '#,##0.00' },
  date: { width: 12, numFmt: 'yyyy-mm-dd' },
  instant: { width: 18, numFmt: 'yyyy-mm-dd hh:mm' },
} as const;

type XlsxCell = string | number | Date | null;

/** A number as a number, a date as a date, all else as a string: nothing is ever a formula. */
const xlsxCell = (cell: Cell, { type }: SheetColumn): XlsxCell => {
  if (cell === null) return null;
  if (type === 'text') return cellText(cell);
  const value = type === 'date' || type === 'instant' ? wallClock(cell, type) : numberOf(cell);
  return value ?? cellText(cell);
};

const FORMULA = /^'*[=+\-@\t\r]/;

/** Spreadsheets run text that begins like a formula; an apostrophe before it stops them, one more than it has. */
const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const csvDate = (cell: Cell, type: 'date' | 'instant'): string | undefined =>
  cell === null ? undefined : wallClock(cell, type)?.toISOString();

const csvCell = (cell: Cell, { type }: SheetColumn): string => {
  if (cell === null) return '';
  if (type === 'date') return csvDate(cell, type)?.slice(0, 10) ?? harmless(cellText(cell));
  if (type === 'instant')
    return csvDate(cell, type)?.slice(0, 16).replace('T', ' ') ?? harmless(cellText(cell));
  if (type !== 'text' && numberOf(cell) !== undefined) return String(cell);
  return harmless(cellText(cell));
};

async function* mapped<T>(
  rows: AsyncIterable<readonly Cell[]>,
  columns: readonly SheetColumn[],
  map: (cell: Cell, column: SheetColumn) => T,
): AsyncGenerator<T[]> {
  for await (const row of rows) yield columns.map((column, at) => map(row[at] ?? null, column));
}

const sheetName = (name: string): string =>
  Array.from(
    cellText(name)
      .replace(/[\\/?*[\]:'\t\r\n]/g, ' ')
      .trim(),
  )
    .slice(0, 31)
    .join('') || 'Sheet1';

const BATCH = 64 * 1024;

/** Joins the writer's many small pieces, so that each write to the socket or disk is worth it. */
const batched = (): Transform => {
  let held: Uint8Array[] = [];
  let size = 0;
  const give = (stream: Transform) => {
    if (size > 0) stream.push(Buffer.concat(held));
    held = [];
    size = 0;
  };
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      held.push(chunk);
      size += chunk.byteLength;
      if (size >= BATCH) give(this);
      done();
    },
    flush(done) {
      give(this);
      done();
    },
  });
};

const writeXlsx = (
  rows: AsyncIterable<readonly Cell[]>,
  { columns, sheetName: name }: SheetOptions,
  out: Writable,
): Promise<void> => {
  const stream = writeXlsxStream(mapped(rows, columns, xlsxCell), {
    name: sheetName(name),
    columns: columns.map(({ title, type }) => ({ header: cellText(title), ...FORMATS[type] })),
    freezePane: { rows: 1 },
  });
  return pipeline(Readable.fromWeb(stream), batched(), out);
};

const writeCsv = (
  rows: AsyncIterable<readonly Cell[]>,
  { columns }: SheetOptions,
  out: Writable,
): Promise<void> => {
  const head = columns.map((column) => harmless(cellText(column.title)));
  const csv = stringify({ bom: true, record_delimiter: 'windows', header: true, columns: head });
  return pipeline(Readable.from(mapped(rows, columns, csvCell)), csv, batched(), out);
};

/**
 * Writes rows as they come to an XLSX or CSV file (UTF-8 with BOM) and ends `out`; memory does not
 * grow with the rows. Past 1,048,576 rows XLSX goes on in a second sheet.
 */
export const writeSheet = (
  rows: AsyncIterable<readonly Cell[]>,
  options: SheetOptions,
  out: Writable,
): Promise<void> => (options.format === 'xlsx' ? writeXlsx : writeCsv)(rows, options, out);
