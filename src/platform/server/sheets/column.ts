/** What a column holds: decides how its cells are written and shown. */
export type ColumnType = 'text' | 'integer' | 'decimal' | 'money' | 'date' | 'instant';

export type SheetColumn = { readonly title: string; readonly type: ColumnType };

/**
 * One value of a row: text for `text`; a number, or digits as PostgreSQL gives them, for `integer`,
 * `decimal` and `money` (baht); an ISO civil date for `date`; an ISO instant for `instant`.
 */
export type Cell = string | number | null;

/** More significant digits than these, and a spreadsheet changes the number. */
const MOST_DIGITS = 15;

const digitsOf = (text: string): number => text.replace(/^-?0*\.?0*|\./g, '').length;

/** The number of a numeric cell, or undefined when it is none (it is then written as text). */
export const numberOf = (cell: string | number): number | undefined => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  const isExact = /^-?\d{1,15}(\.\d{1,10})?$/.test(cell) && digitsOf(cell) <= MOST_DIGITS;
  return isExact ? Number(cell) : undefined;
};

/** Excel's longest text in a cell. */
const LONGEST_TEXT = 32_767;

/** Text without control characters (tabs and line breaks stay) and lone surrogates, cut to a cell's length. */
export const cellText = (cell: string | number): string =>
  String(cell)
    .toWellFormed()
    // Everything XML 1.0 forbids: Excel would call the whole file damaged.
    .replace(/[^\t\n\r\u0020-\u007e\u00a0-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .slice(0, LONGEST_TEXT)
    .toWellFormed();

const BANGKOK_MS = 7 * 3_600_000;
const FORMS = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  instant: /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}(:?\d{2})?)$/,
} as const;

/**
 * The moment whose UTC clock reads what the cell means in Thailand (Excel's dates know no zone):
 * a civil date at midnight, an instant at its Bangkok time. Undefined when the text is neither.
 */
export const wallClock = (cell: string | number, type: 'date' | 'instant'): Date | undefined => {
  const text = String(cell);
  const at = FORMS[type].test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) return undefined;
  return new Date(type === 'date' ? at : at + BANGKOK_MS);
};
