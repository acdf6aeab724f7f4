import type { TextSpan } from '../model/letter.ts';

/** Something that is pointed out in a text. */
export type Mark = {
  readonly key: string;
  readonly span: TextSpan;
  readonly kind: 'value' | 'error' | 'warning' | 'note';
};

/** A stretch of a text with the marks that lie over it. */
export type Piece = {
  readonly from: number;
  readonly text: string;
  readonly marks: readonly Mark[];
};

/** The text in pieces, so that each mark begins and ends between two; joined they are the text. */
export const piecesOf = (text: string, marks: readonly Mark[]): Piece[] => {
  const inside = marks.filter(({ span }) => span[0] < span[1] && span[1] <= text.length);
  const ends = inside.flatMap(({ span }) => [...span]);
  const cuts = [...new Set([0, ...ends, text.length])].sort((one, other) => one - other);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    return {
      from,
      text: text.slice(from, to),
      marks: inside.filter(({ span }) => span[0] <= from && span[1] >= to),
    };
  });
};
