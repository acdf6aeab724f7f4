/** A place on a plane: from the left and from above, or degrees east and north. */
export type Place = readonly [x: number, y: number];

/** An upright rectangle; `left` ≤ `right` and `low` ≤ `high`. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
};

type Edge = {
  readonly keeps: (place: Place) => boolean;
  readonly meets: (one: Place, other: Place) => Place;
};

const atX =
  (x: number) =>
  (one: Place, other: Place): Place => [
    x,
    one[1] + ((other[1] - one[1]) * (x - one[0])) / (other[0] - one[0]),
  ];

const atY =
  (y: number) =>
  (one: Place, other: Place): Place => [
    one[0] + ((other[0] - one[0]) * (y - one[1])) / (other[1] - one[1]),
    y,
  ];

const edgesOf = ({ left, right, low, high }: Box): readonly Edge[] => [
  { keeps: ([x]) => x >= left, meets: atX(left) },
  { keeps: ([x]) => x <= right, meets: atX(right) },
  { keeps: ([, y]) => y >= low, meets: atY(low) },
  { keeps: ([, y]) => y <= high, meets: atY(high) },
];

const within = (ring: readonly Place[], { keeps, meets }: Edge): readonly Place[] =>
  ring.flatMap((place, at) => {
    const before = ring.at(at - 1) ?? place;
    const crossing = keeps(before) === keeps(place) ? [] : [meets(before, place)];
    return keeps(place) ? [...crossing, place] : crossing;
  });

/**
 * The part of a ring that lies in a box, as one ring (Sutherland and Hodgman's way, so separate parts hang
 * together along the edge of the box); empty where none does. The last place joins the first.
 */
export const clipped = (ring: readonly Place[], box: Box): readonly Place[] =>
  edgesOf(box).reduce(within, ring);

/** The area of a ring, in the square of its units. */
export const areaOf = (ring: readonly Place[]): number => {
  const crosses = ring.map(([x2, y2], at) => {
    const [x1, y1] = ring.at(at - 1) ?? [x2, y2];
    return x1 * y2 - x2 * y1;
  });
  return Math.abs(crosses.reduce((sum, one) => sum + one, 0)) / 2;
};

/** Whether a place lies in a ring. */
export const isInside = ([x, y]: Place, ring: readonly Place[]): boolean =>
  ring.reduce((inside, [x2, y2], at) => {
    const [x1, y1] = ring.at(at - 1) ?? [x2, y2];
    const crosses = y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1);
    return crosses ? !inside : inside;
  }, false);
