import {
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type * as Tree from '#kernel/document/document.ts';
import { signerLine } from '#kernel/document/plain-text.ts';
import { bodyRows, type HeaderCell, headerRows } from '#kernel/document/table-rows.ts';
import type { PreparedPicture } from '../document-pictures.ts';
import { SIZE, wordLine } from './word-text.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;
const CELL_MARGINS = { left: 80, right: 80, top: 20, bottom: 20 } as const;
const TWIPS_PER_PIXEL = 15;

const columnWidths = (shares: readonly number[], twips: number): number[] => {
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => Math.floor((twips * share) / sum));
};

const headerCell = ({ title, columns, rows }: HeaderCell): TableCell =>
  new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    verticalAlign: VerticalAlign.CENTER,
    children: [wordLine(title, 'centre', { bold: true })],
  });

/** A table with lines, its header repeated on every page, its total bold; `twips` is the width of the page's text. */
export const wordTable = (table: Tree.Table, twips: number): Table => {
  const header = headerRows(table).map(
    (cells) =>
      new TableRow({ tableHeader: true, cantSplit: true, children: cells.map(headerCell) }),
  );
  const rows = bodyRows(table);
  const body = rows.map((cells, y) => {
    const bold = table.total !== undefined && y === rows.length - 1;
    const children = cells.map((text, x) => {
      const align = table.columns[x]?.align ?? 'start';
      return new TableCell({ children: [wordLine(text, align, { bold })] });
    });
    return new TableRow({ cantSplit: true, children });
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: columnWidths(
      table.columns.map((column) => column.width),
      twips,
    ),
    width: { size: twips, type: WidthType.DXA },
    margins: CELL_MARGINS,
    rows: [...header, ...body],
  });
};

/** Rows without lines in columns of so many twips; `inset` keeps the text of a cell from its edges. */
export const bareTable = (
  rows: readonly TableRow[],
  widths: readonly number[],
  inset: number = CELL_MARGINS.left,
): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: { ...CELL_MARGINS, left: inset, right: inset },
    rows: [...rows],
  });

/** Labels and values in two columns without lines. */
export const wordValues = ({ pairs }: Tree.KeyValues, twips: number): Table =>
  bareTable(
    pairs.map(
      ({ key, value }) =>
        new TableRow({
          children: [
            new TableCell({ children: [wordLine(key, 'start', { bold: true })] }),
            new TableCell({ children: [wordLine(value, 'start')] }),
          ],
        }),
    ),
    columnWidths([1, 2], twips),
  );

/** Tallest picture in pixels of 1/96 inch, by pictures in a row: as in the PDF. */
const TALLEST = { 1: 415, 2: 234, 3: 166 } as const;

const image = (picture: PreparedPicture, caption: string, width: number, height: number) => {
  const scale = Math.min(width / picture.width, height / picture.height);
  return new ImageRun({
    type: 'jpg',
    data: picture.bytes,
    transformation: {
      width: Math.round(picture.width * scale),
      height: Math.round(picture.height * scale),
    },
    altText: { name: 'picture', description: caption, title: caption },
  });
};

/** Pictures in rows that stay on one page; `prepared` are this block's pictures in order. */
export const wordPictures = (
  { perRow, pictures }: Tree.Pictures,
  prepared: readonly PreparedPicture[],
  twips: number,
): Table => {
  const width = Math.floor(twips / perRow);
  const pixels = width / TWIPS_PER_PIXEL - 16;
  const cells = pictures.map(({ caption }, index) => {
    const picture = prepared[index];
    const runs = picture ? [image(picture, caption, pixels, TALLEST[perRow])] : [];
    const above = new Paragraph({ alignment: 'center', keepNext: true, children: runs });
    return new TableCell({
      children: [above, wordLine(caption, 'centre', { size: SIZE.caption })],
    });
  });
  const rows: TableRow[] = [];
  for (let at = 0; at < cells.length; at += perRow) {
    const row = cells.slice(at, at + perRow);
    while (row.length < perRow) row.push(new TableCell({ children: [wordLine('', 'start')] }));
    rows.push(new TableRow({ cantSplit: true, children: row }));
  }
  return bareTable(rows, Array<number>(perRow).fill(width));
};

/** The place to sign, in the right half of the page. */
export const wordSignature = (block: Tree.SignatureBlock, twips: number): Table => {
  const lines = [signerLine(block), ...block.position].map((line) => wordLine(line, 'centre'));
  const space = new Paragraph({ spacing: { before: 900 } });
  const left = new TableCell({ children: [wordLine('', 'start')] });
  const right = new TableCell({ children: [space, ...lines] });
  return bareTable(
    [new TableRow({ cantSplit: true, children: [left, right] })],
    columnWidths([1, 1.4], twips),
  );
};
