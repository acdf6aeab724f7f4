import { type Box, clipped, type Place } from './clip.ts';
import { earthIn, type Frame, kilometreIn, placeOn } from './frame.ts';
import { COUNTRIES, DRAWN, STEPS } from './outline.gen.ts';

/** A country that is drawn, by its letters (ISO 3166-1). */
export type Country = keyof typeof COUNTRIES;

type Ring = readonly Place[];

const unpacked = (packed: string): Ring => {
  const steps = packed.split(' ').map(Number);
  let [x, y] = [0, 0];
  return Array.from({ length: steps.length / 2 }, (_none, at): Place => {
    x += steps[2 * at] ?? 0;
    y += steps[2 * at + 1] ?? 0;
    return [x / STEPS, y / STEPS];
  });
};

const RINGS = Object.entries(COUNTRIES).map(([country, rings]) => ({
  country: country as Country,
  rings: rings.map(unpacked),
}));

/** What a frame shows of a country, on its drawing. */
export type Ground = { readonly country: Country; readonly rings: readonly Ring[] };

// Beyond the frame, so that the line along its edge is out of sight.
const AROUND = 6;

const lies = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.low >= outer.low &&
  inner.high <= outer.high;

// The data are right to about a kilometre: nearer than this an outline would put a riverside town into the river.
const MOST_UNITS_A_KILOMETRE = 12;

/** Whether a frame shows so much that the outline is as exact as it looks. */
export const isExactEnough = (frame: Frame): boolean =>
  kilometreIn(frame) <= MOST_UNITS_A_KILOMETRE;

/** What a frame shows of the countries; undefined where it reaches beyond what is known of the earth. */
export const groundIn = (frame: Frame): readonly Ground[] | undefined => {
  const earth = earthIn(frame, AROUND);
  if (!lies(earth, DRAWN)) return undefined;
  const drawn = (ring: Ring): Ring =>
    clipped(ring, earth).map(([longitude, latitude]) => placeOn(frame, { latitude, longitude }));
  return RINGS.map(({ country, rings }) => ({
    country,
    rings: rings.map(drawn).filter((ring) => ring.length > 2),
  })).filter(({ rings }) => rings.length > 0);
};

/** A ring without the places that are nearer than some units to the one before. */
export const coarser = (ring: Ring, least: number): Ring => {
  let last: Place | undefined;
  return ring.filter((place) => {
    const isNear = last && Math.hypot(place[0] - last[0], place[1] - last[1]) < least;
    if (!isNear) last = place;
    return !isNear;
  });
};

const TENTHS = 10;

// A path in whole tenths of a unit, each place told from the one before: half as long as one of decimals.
const inTenths = (ring: Ring, least: number): Ring => {
  let last: Place = [0, 0];
  return ring.flatMap(([x, y], at): Place[] => {
    const step: Place = [Math.round(x * TENTHS) - last[0], Math.round(y * TENTHS) - last[1]];
    if (at > 0 && Math.hypot(...step) < least * TENTHS) return [];
    last = [last[0] + step[0], last[1] + step[1]];
    return [step];
  });
};

/** Rings as the path of an SVG in tenths of its units; places nearer to each other than `least` units become one. */
export const pathOf = (rings: readonly Ring[], least = 0.7): string =>
  rings
    .map((ring) => inTenths(ring, least))
    .filter((ring) => ring.length > 2)
    .map(
      ([[x, y] = [0, 0], ...rest]) => `M${x} ${y}l${rest.map((step) => step.join(' ')).join(' ')}z`,
    )
    .join('');
