import type { BodyItem } from '../../model/letter.ts';
import { MONTH_SOURCE } from '../parts/date-patterns.ts';
import type { Folded } from '../text/folded.ts';
import type { Line } from '../text/lines.ts';
import { inOneLine, type Range } from '../text/ranges.ts';
import { MarkOrder } from './mark-order.ts';

/** A paragraph of the body: its mark (`2.1`), how deep it stands, and its place. */
export type Paragraph = Range & {
  readonly mark: string | null;
  readonly depth: number;
  readonly textFrom: number;
};

/** A paragraph as the lines that it goes over. */
export type ParagraphLines = Paragraph & { readonly lines: readonly Line[] };

/** `๑๐.๐๐ น.` is a time. */
const NUMBERED =
  /^(?!\d{1,2}\.\d{2} ?(?:น\.|นาฬิกา))(?<number>\d{1,2}(?:\.\d{1,2}){0,3})(?:[.)][ \t]?|[ \t])(?=[^\d\s])/;
/** `๘ มีนาคม`, the rest of a date, is no item, nor `๑๐ แห่ง` in the middle of a paragraph. */
const BARE_NUMBER = /^\d{1,2}[ \t]/;
const BEGINS_WITH_MONTH = new RegExp(`^\\d{1,2}[ \\t](?:เดือน ?)?${MONTH_SOURCE}`);
const BRACKETED = /^\((?<number>\d{1,2}|[ก-ฮ])\) ?/;
const BULLET = /^[-•●▪] ?(?=[^\d\s-])/;
const BRACKET_DEPTH = 6;
const BULLET_DEPTH = 7;
const LONGEST_OPEN = 200;
const ENDS = /(?:ดังนี้|ต่อไป|โดยเคร่งครัด|(?: |^)นั้น)$/;
const STARTS_ANEW = /^(?:จึงเรียนมา|จึงขอ|ทั้งนี้|ในการนี้|พร้อมนี้|อนึ่ง|ดังนั้น)/;

type Open = Omit<ParagraphLines, 'to' | 'lines'> & { to: number; readonly lines: Line[] };

/** The paragraphs of the body: a line after a blank one, or with a mark, begins one. */
export const paragraphsOf = (lines: readonly Line[]): ParagraphLines[] => {
  const paragraphs: Open[] = [];
  const order = new MarkOrder();
  for (const line of lines) {
    const found = isItem(line) ? markOf(line.text) : undefined;
    const mark = found && (isApart(line) || order.follows(found.text)) ? found : undefined;
    if (mark !== undefined) order.take(mark.text);
    const last = paragraphs[paragraphs.length - 1];
    if (last !== undefined && mark === undefined && goesOn(last.lines, line)) {
      last.to = line.to;
      last.lines.push(line);
    } else {
      const { text = null, depth = 0, length = 0 } = mark ?? {};
      const { from, to } = line;
      paragraphs.push({ mark: text, depth, from, to, textFrom: from + length, lines: [line] });
    }
  }
  return paragraphs;
};

const goesOn = (before: readonly Line[], line: Line): boolean => {
  if (STARTS_ANEW.test(line.text)) return false;
  return line.afterTurn ? goesOnOverPage(before) : !line.afterBlank;
};

/** Blank lines at the turn of a page end a paragraph only where its words do. */
const goesOnOverPage = (before: readonly Line[]): boolean => {
  const last = before[before.length - 1]?.text ?? '';
  return isOpen(last) || !ENDS.test(last);
};

/** Whether a bracket or quotation is open at the end of a line. */
const isOpen = (text: string): boolean => /[(“][^()“”]*$/.test(text.slice(-LONGEST_OPEN));

/** A blank line before a line parts it from the one before, unless a page ended there. */
const isApart = ({ afterBlank, afterTurn }: Line): boolean => afterBlank && !afterTurn;

const isItem = (line: Line): boolean =>
  !BARE_NUMBER.test(line.text) || (isApart(line) && !BEGINS_WITH_MONTH.test(line.text));

const markOf = (text: string): { text: string; depth: number; length: number } | undefined => {
  const numbered = NUMBERED.exec(text);
  if (numbered?.groups) {
    const number = numbered.groups.number ?? '';
    return { text: number, depth: number.split('.').length, length: numbered[0].length };
  }
  const bracketed = BRACKETED.exec(text);
  if (bracketed) {
    return { text: bracketed[0].trim(), depth: BRACKET_DEPTH, length: bracketed[0].length };
  }
  const bullet = BULLET.exec(text);
  return bullet ? { text: '-', depth: BULLET_DEPTH, length: bullet[0].length } : undefined;
};

type Node = { -readonly [key in keyof BodyItem]: BodyItem[key] } & { items: Node[] };

/** The paragraphs as a tree: `2.1` stands under `2.`; a paragraph without a mark under nothing. */
export const treeOf = (flow: Folded, paragraphs: readonly Paragraph[]): BodyItem[] => {
  const roots: Node[] = [];
  let open: { depth: number; node: Node }[] = [];
  for (const { mark, depth, from, to, textFrom } of paragraphs) {
    const text = inOneLine(flow.rawOf(textFrom, to));
    const node: Node = { mark, text, span: flow.spanOf(from, to), items: [] };
    open = mark === null ? [] : open.filter((one) => one.depth < depth);
    const parent = open[open.length - 1];
    (parent?.node.items ?? roots).push(node);
    if (mark !== null) open.push({ depth, node });
  }
  return roots;
};
