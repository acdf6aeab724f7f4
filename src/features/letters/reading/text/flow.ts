import type { Folded } from './folded.ts';
import { jointOf, LOOKS_BACK } from './joints.ts';
import type { Range } from './ranges.ts';

/** A piece of a folded text and how it stands to the one before it. */
export type FlowPiece = Range & {
  /** Whether it goes on with what the piece before it says. */
  readonly goesOn: boolean;
  readonly afterBlank: boolean;
};

/**
 * A folded text in which whatever goes on over lines and pages stands in one line. Its places are its
 * own; `placeOf` gives them for those of the text it was made of.
 */
export type Flow = Folded & { readonly placeOf: (range: Range) => Range };

type Segment = Range & { readonly at: number; readonly joint: string };

/** Joins pieces, in the order of the text; what lies between them is left out. */
export const flowOf = (folded: Folded, pieces: readonly FlowPiece[]): Flow => {
  const { segments, text } = joined(folded.text, pieces);
  const spanOf = (from: number, to: number) => {
    const start = startIn(segments, from, folded.text.length);
    return folded.spanOf(start, to > from ? endIn(segments, to) : start);
  };
  return {
    source: folded.source,
    text,
    spanOf,
    rawOf: (from, to) => rawIn(folded, segments, { from, to }),
    placeOf: ({ from, to }) => placeIn(segments, { from, to }, text.length),
  };
};

const joined = (
  text: string,
  pieces: readonly FlowPiece[],
): { segments: Segment[]; text: string } => {
  const segments: Segment[] = [];
  const said: string[] = [];
  let [at, tail] = [0, ''];
  for (const { from, to, goesOn, afterBlank } of pieces) {
    const piece = text.slice(from, to);
    const between = goesOn ? jointOf(tail, piece) : afterBlank ? '\n\n' : '\n';
    const joint = segments.length === 0 ? '' : between;
    at += joint.length;
    segments.push({ from, to, at, joint });
    said.push(joint, piece);
    tail = (tail + joint + piece.slice(-LOOKS_BACK)).slice(-LOOKS_BACK);
    at += piece.length;
  }
  return { segments, text: said.join('') };
};

/** The index of the last segment for which `begins` is no more than `place`; -1 when none is. */
const lastBefore = (
  segments: readonly Segment[],
  place: number,
  begins: (segment: Segment) => number,
): number => {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment !== undefined && begins(segment) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

const atOf = ({ at }: Segment): number => at;
const fromOf = ({ from }: Segment): number => from;

/** Where in the text it was made of a place of the flow begins. */
const startIn = (segments: readonly Segment[], place: number, length: number): number => {
  const index = lastBefore(segments, place, atOf);
  const segment = segments[index];
  const start = segment === undefined ? length : segment.from + place - segment.at;
  return segment !== undefined && start < segment.to
    ? start
    : (segments[index + 1]?.from ?? length);
};

const endIn = (segments: readonly Segment[], place: number): number => {
  const segment = segments[lastBefore(segments, place - 1, atOf)];
  return segment === undefined ? 0 : Math.min(segment.to, segment.from + place - segment.at);
};

const rawIn = (folded: Folded, segments: readonly Segment[], { from, to }: Range): string => {
  const said: string[] = [];
  const first = Math.max(0, lastBefore(segments, from, atOf));
  for (let index = first; index < segments.length; index++) {
    const segment = segments[index];
    if (segment === undefined || segment.at >= to) break;
    const start = segment.from + Math.max(0, from - segment.at);
    const end = Math.min(segment.to, segment.from + to - segment.at);
    if (said.length > 0) said.push(segment.joint);
    if (start < end) said.push(folded.rawOf(start, end));
  }
  return said.join('');
};

const placeIn = (segments: readonly Segment[], { from, to }: Range, length: number): Range => {
  const index = lastBefore(segments, from, fromOf);
  const segment = segments[index];
  const isWithin = segment !== undefined && from < segment.to;
  const start = isWithin ? segment.at + from - segment.from : (segments[index + 1]?.at ?? length);
  const last = segments[lastBefore(segments, to - 1, fromOf)];
  const end = last === undefined ? start : last.at + Math.min(last.to, to) - last.from;
  return { from: start, to: Math.max(start, end) };
};
