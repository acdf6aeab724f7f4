import { type Paragraph, type ParagraphLines, paragraphsOf } from './body/paragraphs.ts';
import { isListItem } from './head/list-items.ts';
import type { Sections } from './head/sections.ts';
import { type Flow, type FlowPiece, flowOf } from './text/flow.ts';
import type { Folded } from './text/folded.ts';
import type { Line } from './text/lines.ts';
import { type Range, wholeOf } from './text/ranges.ts';

/** A letter's text with what goes on over lines and pages in one line; all places are the flow's. */
export type LaidOut = {
  readonly flow: Flow;
  readonly paragraphs: readonly Paragraph[];
  readonly body: Range;
  /** What stands under the body. */
  readonly under: Range;
};

/** Joins the lines of a letter's head, its paragraphs and what stands under them. */
export const laidOut = (folded: Folded, sections: Sections): LaidOut => {
  const paragraphs = paragraphsOf(sections.body);
  const flow = flowOf(folded, [
    ...headPieces(sections),
    ...paragraphs.flatMap(({ lines }) => lines.map((line, index) => pieceOf(line, index > 0))),
    ...sections.tail.map((line) => pieceOf(line, false)),
  ]);
  return {
    flow,
    paragraphs: paragraphs.map((paragraph) => placed(flow, paragraph)),
    body: flow.placeOf(wholeOf(sections.body)),
    under: flow.placeOf(wholeOf(sections.tail)),
  };
};

const pieceOf = ({ from, to, afterBlank }: Line, goesOn: boolean): FlowPiece => ({
  from,
  to,
  afterBlank,
  goesOn,
});

/** The lines of the head: a field's lines after its first go on with it, unless they begin an item. */
const headPieces = ({ head, subject, to, references, enclosures }: Sections): FlowPiece[] => {
  const more = [subject, to, references, enclosures].flatMap(([, ...lines]) => lines);
  const going = new Set(more.filter((line) => !isListItem(line)));
  return head.map((line) => pieceOf(line, going.has(line)));
};

const placed = (flow: Flow, { mark, depth, from, to, textFrom }: ParagraphLines): Paragraph => {
  const place = flow.placeOf({ from, to });
  return { mark, depth, ...place, textFrom: flow.placeOf({ from: textFrom, to }).from };
};
