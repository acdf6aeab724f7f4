import type { Flow } from '../text/flow.ts';
import type { Folded } from '../text/folded.ts';
import type { Line } from '../text/lines.ts';
import { inOneLine, type Range } from '../text/ranges.ts';

/** One item of a list that a letter begins with, numbered or the only one. */
export type ListItem = Range & { readonly no: number | null };

const MARK = /^(?:- ?)?(?<no>\d{1,2})[.)][ \t]?(?!\d)/;
const LABEL_REST =
  /^(?:- ?)?(?:อ้างถึง|สิ่งที่ส่งมาด้วย|กราบเรียน|เรียน|กราบนมัสการ|นมัสการ|ถึง|เรื่อง)[ \t]?:?[ \t]?/;

/** Whether a line begins as an item of a list does (`๒. …`). */
export const isListItem = (line: Line): boolean => MARK.test(line.text);

/**
 * The items of a field of the head (อ้างถึง, สิ่งที่ส่งมาด้วย, เรียน): each begins at its number and goes
 * on over the lines that follow; without numbers the whole field is one item. Their places are the flow's.
 */
export const listItemsOf = (flow: Flow, lines: readonly Line[]): ListItem[] => {
  const items: { no: number | null; from: number; to: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const label = index === 0 ? (LABEL_REST.exec(line.text)?.[0].length ?? 0) : 0;
    const from = line.from + label;
    const mark = MARK.exec(line.text.slice(label));
    const piece = { from: from + (mark?.[0].length ?? 0), to: line.to };
    const last = items[items.length - 1];
    if (mark) items.push({ no: Number(mark.groups?.no), ...piece });
    else if (last) last.to = line.to;
    else if (from < line.to) items.push({ no: null, ...piece });
  }
  return items.map(({ no, ...range }) => ({ no, ...flow.placeOf(range) }));
};

/** What an item says in the source's own words, in one line. */
export const rawItem = (flow: Folded, { from, to }: ListItem): string =>
  inOneLine(flow.rawOf(from, to));
