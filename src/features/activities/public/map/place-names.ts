import type { Box, Place } from './clip.ts';

/** A name that wants to stand on a drawing: at the first of its places that is free, or beside its dot. */
export type Naming = {
  readonly text: string;
  readonly kind: 'country' | 'sea' | 'place';
  readonly places: readonly Place[];
};

/** A name where it stands: the middle of its line, and its dot. */
export type NameSpot = Naming & { readonly at: Place; readonly dot: Place | undefined };

const LETTER = { country: 8.5, sea: 7.5, place: 6.6 } as const;
const LINE = 15;
const MOST_PLACES = 12;
const MARKS_ABOVE_AND_BELOW = /\p{Mn}/gu;

const widthOf = ({ text, kind }: Pick<Naming, 'text' | 'kind'>): number =>
  text.replace(MARKS_ABOVE_AND_BELOW, '').length * LETTER[kind];

/** The box of a name whose middle stands at a place. */
export const boxAt = (naming: Pick<Naming, 'text' | 'kind'>, [x, y]: Place): Box => {
  const half = widthOf(naming) / 2;
  return { left: x - half, right: x + half, low: y - LINE / 2, high: y + LINE / 2 };
};

/** Whether two boxes share any ground. */
export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.low < other.high && other.low < one.high;

const isWithin = (one: Box, canvas: Box): boolean =>
  one.left >= canvas.left &&
  one.right <= canvas.right &&
  one.low >= canvas.low &&
  one.high <= canvas.high;

// Beside its dot, under or over it, and the same past a mark that covers the dot.
const around = (naming: Naming): readonly Place[] => {
  if (naming.kind !== 'place') return naming.places;
  const half = widthOf(naming) / 2;
  return naming.places.flatMap(([x, y]) =>
    [7, 18].flatMap((far): Place[] => [
      [x + far + half, y],
      [x - far - half, y],
      [x, y + far + LINE / 2],
      [x, y - far - LINE / 2],
    ]),
  );
};

/**
 * The names that find room on a canvas, in the order given: none covers what is taken or another name, and
 * each is said once; a dozen places at most.
 */
export const namesOn = (
  namings: readonly Naming[],
  canvas: Box,
  taken: readonly Box[],
): readonly NameSpot[] => {
  const boxes = [...taken];
  const spots: NameSpot[] = [];
  for (const naming of namings) {
    const isSaid = spots.some(({ text }) => text === naming.text);
    const places = spots.filter(({ kind }) => kind === 'place').length;
    if (isSaid || (naming.kind === 'place' && places >= MOST_PLACES)) continue;
    const free = around(naming).find((at) => {
      const box = boxAt(naming, at);
      return isWithin(box, canvas) && !boxes.some((one) => overlap(one, box));
    });
    if (!free) continue;
    boxes.push(boxAt(naming, free));
    spots.push({
      ...naming,
      at: free,
      dot: naming.kind === 'place' ? naming.places[0] : undefined,
    });
  }
  return spots;
};
