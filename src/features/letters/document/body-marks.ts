import type { SheetPart } from '#kernel/document/letter-sheet.ts';
import type { BodyPart } from './official-letter.ts';

const numbered = (parent: string, place: number): string =>
  parent === '' ? `${place}.` : `${parent.replace(/\.$/, '')}.${place}`;

type Place = { readonly number: string; readonly depth: number };

const TOP: Place = { number: '', depth: 0 };

/** The mark of a part, where it stands, and the place that its own items count from. */
const markOf = (part: BodyPart, place: Place, count: number): SheetPart & { inner: Place } => {
  const { text } = part;
  const depth = part.mark === undefined ? place.depth : place.depth + 1;
  if (part.mark === 'number') {
    const mark = numbered(place.number, count);
    return { mark, depth, text, inner: { number: mark, depth } };
  }
  const mark = part.mark === 'bracket' ? `(${count})` : part.mark === 'dash' ? '-' : '';
  return { mark, depth, text, inner: { number: place.number, depth } };
};

const partsIn = (parts: readonly BodyPart[], place: Place): SheetPart[] => {
  const counts = { number: 0, bracket: 0, dash: 0 };
  return parts.flatMap((part) => {
    const count = part.mark === undefined ? 0 : ++counts[part.mark];
    const { inner, ...own } = markOf(part, place, count);
    return [own, ...partsIn(part.items ?? [], inner)];
  });
};

/**
 * The body in the order in which it is read, each part with its mark: items of a list count from 1, those
 * under `๒.` as `๒.๑`. A paragraph has no mark, and its items stand one step further in.
 */
export const markedParts = (body: readonly BodyPart[]): SheetPart[] => partsIn(body, TOP);
