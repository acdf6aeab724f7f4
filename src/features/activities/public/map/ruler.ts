const STEPS = [1, 2, 5];
const LONGEST = 5000;

const lengths = [-1, 0, 1, 2, 3].flatMap((power) => STEPS.map((step) => step * 10 ** power));

/**
 * The length of a scale bar: the shortest of 100, 200, 500 m, 1, 2, 5 km and so on that is drawn at least so long,
 * in kilometres, with its units on the drawing.
 */
export const rulerFor = (
  unitsAKilometre: number,
  least: number,
): { readonly kilometres: number; readonly units: number } => {
  const kilometres = lengths.find((one) => one * unitsAKilometre >= least) ?? LONGEST;
  return { kilometres, units: kilometres * unitsAKilometre };
};
