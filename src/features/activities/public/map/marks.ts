/** What is marked on a drawing: its number in the list, and where it lies from the upper left corner. */
export type Spot = { readonly number: number; readonly x: number; readonly y: number };

/** One mark of a drawing: the numbers it stands for, its words, and its size. */
export type Mark = {
  readonly numbers: readonly number[];
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
};

/** The words of a mark that stands for some numbers. */
export type Labelling = (numbers: readonly number[]) => string;

/** The height of a mark, in the units of the drawing. */
export const MARK_HEIGHT = 24;

const GAP = 2;
const DIGIT = 8;
const MOST_NAMED = 4;

/** The first four numbers, and how many more there are. */
export const inNumbers: Labelling = (numbers) => {
  const named = numbers.slice(0, MOST_NAMED).join(' ');
  const rest = numbers.length - MOST_NAMED;
  return rest > 0 ? `${named} +${rest}` : named;
};

const markOf = (spots: readonly Spot[], canvasWidth: number, labelOf: Labelling): Mark => {
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

/** Marks for spots, so that none covers another: those too close together become one for all of them. */
export const marksOf = (
  spots: readonly Spot[],
  canvasWidth: number,
  labelOf: Labelling = inNumbers,
): Mark[] => {
  const groups = spots.map((spot) => [spot]);
  const marks = () => groups.map((group) => markOf(group, canvasWidth, labelOf));
  for (let all = marks(); ; all = marks()) {
    const first = all.findIndex((one) => all.some((other) => one !== other && overlap(one, other)));
    const mark = all[first];
    if (mark === undefined) return all;
    const second = all.findIndex((other, at) => at > first && overlap(mark, other));
    const [taken = []] = groups.splice(second, 1);
    groups[first]?.push(...taken);
  }
};
