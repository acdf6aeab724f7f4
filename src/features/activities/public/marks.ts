import type { Point } from '../model/plan.ts';

/** An activity on a drawing: its number in the list, and where it lies from the upper left corner. */
export type Spot = { readonly number: number; readonly x: number; readonly y: number };

/** One mark of a drawing: the activities it stands for, its words, and its size. */
export type Mark = {
  readonly numbers: readonly number[];
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
};

/** How large a drawing is, and how far from its edge the outermost points stand. */
export type Canvas = { readonly width: number; readonly height: number; readonly margin: number };

/** The height of a mark, in the units of the drawing. */
export const MARK_HEIGHT = 24;

const GAP = 2;
const DIGIT = 8;
const MOST_NAMED = 4;
// About two kilometres: a single point, or points side by side, still get some ground around them.
const LEAST_DEGREES = 0.02;

/** Points as spots of a drawing, north above, and how many units a degree is. */
export const spotsOf = (
  points: readonly { readonly number: number; readonly point: Point }[],
  { width, height, margin }: Canvas,
): { readonly spots: readonly Spot[]; readonly scale: number } => {
  const norths = points.map(({ point }) => point.latitude);
  const easts = points.map(({ point }) => point.longitude);
  const [north, south] = [Math.max(...norths), Math.min(...norths)];
  const [east, west] = [Math.max(...easts), Math.min(...easts)];
  // East and west are drawn as they are near the equator: a degree is nearly as wide as it is high.
  const scale = Math.min(
    (width - 2 * margin) / Math.max(east - west, LEAST_DEGREES),
    (height - 2 * margin) / Math.max(north - south, LEAST_DEGREES),
  );
  const spots = points.map(({ number, point }) => ({
    number,
    x: width / 2 + (point.longitude - (east + west) / 2) * scale,
    y: height / 2 - (point.latitude - (north + south) / 2) * scale,
  }));
  return { spots, scale };
};

const labelOf = (numbers: readonly number[]): string => {
  const named = numbers.slice(0, MOST_NAMED).join(' ');
  const rest = numbers.length - MOST_NAMED;
  return rest > 0 ? `${named} +${rest}` : named;
};

const markOf = (spots: readonly Spot[], canvasWidth: number): Mark => {
  const numbers = spots.map(({ number }) => number).sort((one, other) => one - other);
  const label = labelOf(numbers);
  const width = Math.max(MARK_HEIGHT, label.length * DIGIT + GAP * DIGIT);
  const middle = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = middle(spots.map((spot) => spot.x));
  const inside = Math.min(Math.max(x, width / 2 + GAP), canvasWidth - width / 2 - GAP);
  return { numbers, label, x: inside, y: middle(spots.map((spot) => spot.y)), width };
};

const overlap = (one: Mark, other: Mark): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 + GAP &&
  Math.abs(one.y - other.y) < MARK_HEIGHT + GAP;

/** Marks for spots, so that none covers another: those too close together become one with several numbers. */
export const marksOf = (spots: readonly Spot[], canvasWidth: number): Mark[] => {
  const groups = spots.map((spot) => [spot]);
  const marks = () => groups.map((group) => markOf(group, canvasWidth));
  for (let all = marks(); ; all = marks()) {
    const first = all.findIndex((one) => all.some((other) => one !== other && overlap(one, other)));
    const mark = all[first];
    if (mark === undefined) return all;
    const second = all.findIndex((other, at) => at > first && overlap(mark, other));
    const [taken = []] = groups.splice(second, 1);
    groups[first]?.push(...taken);
  }
};
