import type { Table } from './document.ts';

/** A cell of a table's header; it covers `columns` columns and `rows` header rows. */
export type HeaderCell = {
  readonly title: string;
  readonly columns: number;
  readonly rows: number;
};

const single = (title: string, rows: number): HeaderCell => ({ title, columns: 1, rows });

/**
 * The header in one row, or in two when the table has groups. A group without a title stands for
 * columns that belong to none: their own titles reach over both rows.
 */
export const headerRows = ({ columns, groups }: Table): readonly (readonly HeaderCell[])[] => {
  if (!groups) return [columns.map((column) => single(column.title, 1))];
  const upper: HeaderCell[] = [];
  const lower: HeaderCell[] = [];
  let at = 0;
  for (const { title, span } of groups) {
    const titles = columns.slice(at, at + span).map((column) => column.title);
    at += span;
    if (title === '') upper.push(...titles.map((own) => single(own, 2)));
    else {
      upper.push({ title, columns: titles.length, rows: 1 });
      lower.push(...titles.map((own) => single(own, 1)));
    }
  }
  return [upper, lower];
};

/** The body with the total as its last row, every row exactly as wide as the table. */
export const bodyRows = (table: Table): readonly (readonly string[])[] =>
  [...table.rows, ...(table.total ? [table.total] : [])].map((row) =>
    table.columns.map((_, index) => row[index] ?? ''),
  );
