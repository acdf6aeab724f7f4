import { type Cell, cellText, numberOf, type SheetColumn, wallClock } from './column.ts';
import {
  escaped,
  SHEET_CLOSING,
  sheetOpening,
  sheetPath,
  styleOf,
  TITLE_STYLE,
  workbookParts,
} from './xlsx-parts.ts';
import { type ZipPart, zipStream } from './zip-stream.ts';

const ROWS_A_SHEET = 1_048_576;
const PIECE = 64 * 1024;
const DAY_MS = 86_400_000;
/** 1 January 1970 as Excel counts days. */
const EPOCH = 25_569;
const LONGEST_NAME = 31;

/** What a sheet is made of; `rowsASheet`, its titles counted, is Excel's own limit unless a test sets another. */
export type XlsxContent = {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: AsyncIterable<readonly Cell[]>;
  readonly rowsASheet?: number;
};

const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) +
  String.fromCharCode(65 + (column % 26));

/** How the cells of one column begin, by what they hold; the number of the row goes in between. */
type ColumnForm = {
  readonly column: SheetColumn;
  readonly letters: string;
  readonly style: string;
};

const formOf = (column: SheetColumn, at: number): ColumnForm => {
  const style = styleOf(column.type);
  const letters = lettersOf(at);
  return { column, letters, style: column.type === 'text' ? '' : ` s="${style}"` };
};

// Nothing is ever a formula: what is no number and no date is a string within the cell.
const textXml = (ref: string, style: string, cell: string | number): string =>
  `<c r="${ref}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(cellText(cell))}</t></is></c>`;

const numericOf = (cell: string | number, { type }: SheetColumn): number | undefined => {
  if (type === 'text') return undefined;
  if (type !== 'date' && type !== 'instant') return numberOf(cell);
  const at = wallClock(cell, type);
  return at && at.getTime() / DAY_MS + EPOCH;
};

const rowXml = (forms: readonly ColumnForm[], row: readonly Cell[], number: number): string => {
  let xml = `<row r="${number}">`;
  for (const [at, { column, letters, style }] of forms.entries()) {
    const cell = row[at] ?? null;
    if (cell === null) continue;
    const value = numericOf(cell, column);
    xml +=
      value === undefined
        ? textXml(letters + number, style, cell)
        : `<c r="${letters}${number}"${style}><v>${value}</v></c>`;
  }
  return `${xml}</row>`;
};

const titlesXml = (forms: readonly ColumnForm[]): string =>
  `<row r="1">${forms.map(({ letters, column }) => textXml(`${letters}1`, ` s="${TITLE_STYLE}"`, column.title)).join('')}</row>`;

type Rows = AsyncIterator<readonly Cell[]>;
type Ahead = { next: IteratorResult<readonly Cell[]> };

async function* sheetText(
  { columns, rowsASheet = ROWS_A_SHEET }: XlsxContent,
  rows: Rows,
  ahead: Ahead,
): AsyncGenerator<string> {
  const forms = columns.map(formOf);
  let piece = sheetOpening(columns) + titlesXml(forms);
  for (let number = 2; number <= rowsASheet && !ahead.next.done; number += 1) {
    piece += rowXml(forms, ahead.next.value, number);
    ahead.next = await rows.next();
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece + SHEET_CLOSING;
}

const nameOf = (name: string, number: number): string => {
  const suffix = number === 1 ? '' : `_${number}`;
  return name.slice(0, LONGEST_NAME - suffix.length).toWellFormed() + suffix;
};

async function* partsOf(content: XlsxContent): AsyncGenerator<ZipPart> {
  const rows = content.rows[Symbol.asyncIterator]();
  const names: string[] = [];
  try {
    const ahead: Ahead = { next: await rows.next() };
    do {
      names.push(nameOf(content.name, names.length + 1));
      yield { path: sheetPath(names.length), text: sheetText(content, rows, ahead) };
    } while (!ahead.next.done);
  } finally {
    await rows.return?.();
  }
  yield* workbookParts(names);
}

/** The bytes of an XLSX of one list; past Excel's 1,048,576 rows it goes on in a further sheet, titles again. */
export const xlsxStream = (content: XlsxContent): AsyncGenerator<Buffer> =>
  zipStream(partsOf(content));
