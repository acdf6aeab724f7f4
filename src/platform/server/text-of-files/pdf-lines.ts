/** A piece of text on a page: where it begins, from the left and from below, in points. */
export type PdfPiece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the letters in points. */
  readonly size: number;
};

type Row = { readonly y: number; readonly size: number; readonly pieces: PdfPiece[] };

/** In shares of the size of the letters. */
const SAME_LINE = 0.45;
const BLANK = 0.15;
const WIDE = 1.5;
/** A paragraph stands so much further below than a line does. */
const PARAGRAPH = 1.35;
const MARK = /^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/;

/** The text of a page: its lines from top to bottom, wide gaps as tabs, a blank line between paragraphs. */
export const linesOfPage = (pieces: readonly PdfPiece[]): string => {
  const rows = rowsOf(pieces).toSorted((one, other) => other.y - one.y);
  const pitch = usualPitch(rows);
  return rows
    .map((row, index) => {
      const above = rows[index - 1];
      const isParagraph = above !== undefined && above.y - row.y > PARAGRAPH * pitch;
      return `${isParagraph ? '\n' : ''}${textOfRow(row.pieces)}`;
    })
    .join('\n');
};

const rowsOf = (pieces: readonly PdfPiece[]): Row[] => {
  const rows: Row[] = [];
  for (const piece of pieces) {
    const known = rows.findLast(({ y, size }) => Math.abs(y - piece.y) <= SAME_LINE * size);
    if (known !== undefined) known.pieces.push(piece);
    else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows;
};

/** The distance of two lines of a paragraph: the smaller ones of a page. */
const usualPitch = (rows: readonly Row[]): number => {
  const steps = rows.slice(1).map(({ y }, index) => (rows[index]?.y ?? y) - y);
  const sorted = steps.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 4)] ?? 0;
};

/** The pieces of a line from left to right; a mark belongs to what was written before it. */
const textOfRow = (pieces: readonly PdfPiece[]): string => {
  const joined: { text: string; x: number; end: number; size: number }[] = [];
  for (const { text, x, width, size } of pieces) {
    const last = joined[joined.length - 1];
    if (last !== undefined && MARK.test(text)) last.text += text;
    else joined.push({ text, x, end: x + width, size });
  }
  let line = '';
  let end: number | undefined;
  for (const piece of joined.sort((one, other) => one.x - other.x)) {
    line += end === undefined ? '' : gap(piece.x - end, piece.size, line, piece.text);
    line += piece.text;
    end = Math.max(end ?? 0, piece.end);
  }
  return line.trimEnd();
};

const gap = (width: number, size: number, before: string, after: string): string => {
  if (width > WIDE * size) return '\t';
  const isParted = before.endsWith(' ') || after.startsWith(' ');
  return width > BLANK * size && !isParted ? ' ' : '';
};
