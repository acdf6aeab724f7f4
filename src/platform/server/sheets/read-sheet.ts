import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { type CellValue, streamXlsxRows } from 'hucre/xlsx';
import { Problem } from '#kernel/problem.ts';
import { divisionOf } from './division.ts';
import { unpackedSize } from './unpacked-size.ts';
import { sheetTooLarge, sheetUnreadable } from './words.ts';

export type SheetLimits = {
  readonly bytes: number;
  readonly unpackedBytes: number;
  readonly rows: number;
  readonly columns: number;
};

/** What an import may be at most unless its caller says otherwise. */
export const SHEET_LIMITS: SheetLimits = {
  bytes: 20_000_000,
  unpackedBytes: 200_000_000,
  rows: 100_000,
  columns: 500,
};

/** A cell as read: text, a number, or nothing; dates are ISO text, at midnight the civil date alone. */
export type ReadCell = string | number | null;

/** One row as read: its number as a spreadsheet shows it (1 is the first), and its cells. */
export type ReadRow = { readonly at: number; readonly cells: readonly ReadCell[] };

const GUARDED = /^'+[=+\-@\t\r]/;

const readDate = (date: Date): string => {
  if (Number.isNaN(date.getTime())) return '';
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
};

const readCell = (value: CellValue | undefined): ReadCell => {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value instanceof Date) return readDate(value);
  return String(value);
};

// The apostrophe that keeps a spreadsheet from running a text (write-sheet.ts) is no part of it.
const readCsvCell = (text: string): ReadCell => readCell(GUARDED.test(text) ? text.slice(1) : text);

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

async function* xlsxRows(bytes: Uint8Array, limits: SheetLimits): AsyncGenerator<ReadRow> {
  const size = await unpackedSize(bytes, limits.unpackedBytes);
  if (size === undefined) throw sheetUnreadable();
  if (size > limits.unpackedBytes) throw sheetTooLarge();
  for await (const { index, values } of streamXlsxRows(bytes, { sheet: 0 }))
    yield { at: index + 1, cells: values.map(readCell) };
}

/** Thai Excel saves CSV as UTF-8 with BOM, as "Unicode text" (UTF-16), or in the old Windows-874. */
const decode = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-874').decode(bytes);
  }
};

const PIECE = 64 * 1024;

function* piecesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const last = text.charCodeAt(from + PIECE - 1);
    // A character of two halves is not cut.
    const size = last >= 0xd800 && last <= 0xdbff ? PIECE + 1 : PIECE;
    yield text.slice(from, from + size);
    from += size;
  }
}

// A spreadsheet shows an empty line as a row of its own, so it counts here too.
async function* csvRows(bytes: Uint8Array): AsyncGenerator<ReadRow> {
  const text = decode(bytes);
  if (text.includes('\0')) throw sheetUnreadable();
  const parser = parse({
    bom: true,
    ...divisionOf(text),
    relax_column_count: true,
    max_record_size: 1_000_000,
  });
  // Given the whole text at once, it would make all rows at once.
  Readable.from(piecesOf(text)).pipe(parser);
  let at = 0;
  for await (const record of parser) {
    at += 1;
    yield { at, cells: (record as string[]).map(readCsvCell) };
  }
}

/**
 * The rows of the first sheet of an XLSX, or of a CSV, its header first, one after the other. Passing a
 * limit throws the problem `sheet-too-large`, a damaged or foreign file `sheet-unreadable`.
 */
export async function* readSheet(
  bytes: Uint8Array,
  limits: SheetLimits = SHEET_LIMITS,
): AsyncGenerator<ReadRow> {
  if (bytes.length > limits.bytes) throw sheetTooLarge();
  let count = 0;
  try {
    for await (const row of isZip(bytes) ? xlsxRows(bytes, limits) : csvRows(bytes)) {
      if (++count > limits.rows || row.cells.length > limits.columns) throw sheetTooLarge();
      yield row;
    }
  } catch (error) {
    throw error instanceof Problem ? error : sheetUnreadable();
  }
}
