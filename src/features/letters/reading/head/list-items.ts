import type { Folded } from '../text/folded.ts';
import type { Line } from '../text/lines.ts';
import { inOneLine, type Range, wholeOf } from '../text/ranges.ts';

/** One item of a list that a letter begins with, numbered or the only one. */
export type ListItem = Range & {
  readonly no: number | null;
  /** Its lines, without what a table left between them. */
  readonly pieces: readonly Range[];
};

const MARK = /^(?:- ?)?(?<no>\d{1,2})[.)][ \t]?(?!\d)/;
const LABEL_REST =
  /^(?:- ?)?(?:อ้างถึง|สิ่งที่ส่งมาด้วย|กราบเรียน|เรียน|กราบนมัสการ|นมัสการ|ถึง|เรื่อง)[ \t]?:?[ \t]?/;

/** Whether a line begins as an item of a list does (`๒. …`). */
export const isListItem = (line: Line): boolean => MARK.test(line.text);

/**
 * The items of a field of the head (อ้างถึง, สิ่งที่ส่งมาด้วย, เรียน): each begins at its number and goes
 * on over the lines that follow; without numbers the whole field is one item.
 */
export const listItemsOf = (folded: Folded, lines: readonly Line[]): ListItem[] => {
  const items: { no: number | null; pieces: Range[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const label = index === 0 ? (LABEL_REST.exec(line.text)?.[0].length ?? 0) : 0;
    const from = line.from + label;
    const mark = MARK.exec(folded.text.slice(from, line.to));
    const piece = { from: from + (mark?.[0].length ?? 0), to: line.to };
    const last = items[items.length - 1];
    if (mark) items.push({ no: Number(mark.groups?.no), pieces: [piece] });
    else if (last) last.pieces.push(piece);
    else if (from < line.to) items.push({ no: null, pieces: [piece] });
  }
  return items.map(({ no, pieces }) => ({ no, pieces, ...wholeOf(pieces) }));
};

/** What an item says in the source's own words, in one line. */
export const rawItem = (folded: Folded, { pieces }: ListItem): string =>
  inOneLine(pieces.map(({ from, to }) => folded.rawOf(from, to)).join(' '));
