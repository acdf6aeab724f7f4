import type { Language } from '#kernel/sentence.ts';
import { mapWords as words } from '../../words/map.ts';
import { areaOf, type Box, isInside, type Place } from './clip.ts';
import { earthIn, type Frame, nationFrame } from './frame.ts';
import { coarser, type Ground, groundIn } from './outline.ts';
import { boxAt, type Naming } from './place-names.ts';

const GRID = 18;
const MOST_TRIED = 16;
// What a name cannot show need not be looked at, and islands so small are none to it.
const COARSE = 3;
// A name is this much wider than high.
const WIDE = 3;

type Ring = readonly Place[];

/** Places all over a canvas, in rows. */
const gridOn = ({ canvas: { width, height } }: Frame): readonly Place[] =>
  Array.from({ length: GRID * GRID }, (_none, at): Place => {
    const [column, row] = [(at % GRID) + 0.5, Math.floor(at / GRID) + 0.5];
    return [(column * width) / GRID, (row * height) / GRID];
  });

const distanceTo = ([x, y]: Place, [x1, y1]: Place, [x2, y2]: Place): number => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.min(Math.max(along, 0), 1);
  return Math.hypot(x - x1 - part * dx, y - y1 - part * dy);
};

/** How far a place lies from the edge of a ring, upwards and downwards; to its sides thrice as far. */
const roomAt = (place: Place, ring: Ring): number => {
  const squeezed = ([x, y]: Place): Place => [x / WIDE, y];
  const edges = ring.map((one, at) =>
    distanceTo(squeezed(place), squeezed(one), squeezed(ring.at(at - 1) ?? one)),
  );
  return Math.min(...edges);
};

/** The places in a ring around which a name has room, the roomiest first. */
const roomiest = (ring: Ring, grid: readonly Place[], needed: number): readonly Place[] =>
  grid
    .filter((place) => isInside(place, ring))
    .map((place) => ({ place, room: roomAt(place, ring) }))
    .filter(({ room }) => room >= needed)
    .sort((one, other) => other.room - one.room)
    .slice(0, MOST_TRIED)
    .map(({ place }) => place);

const roomFor = ({ left, right, low, high }: Box): number =>
  Math.max((high - low) / 2, (right - left) / 2 / WIDE);

const countryName = (
  { country, rings }: Ground,
  grid: readonly Place[],
  language: Language,
): readonly Naming[] => {
  const [largest = []] = rings.toSorted((one, other) => areaOf(other) - areaOf(one));
  const naming = { kind: 'country', text: words.countries[country][language] } as const;
  const places = roomiest(largest, grid, roomFor(boxAt(naming, [0, 0])));
  return places.length === 0 ? [] : [{ ...naming, places }];
};

const isIn = ([x, y]: Place, { left, right, low, high }: Box): boolean =>
  x >= left && x <= right && y >= low && y <= high;

/** Places all over a box that show whether it lies in the sea. */
const soundings = ({ left, right, low, high }: Box): readonly Place[] =>
  [0, 0.25, 0.5, 0.75, 1].flatMap((part): Place[] => {
    const x = left + part * (right - left);
    return [
      [x, low],
      [x, high],
    ];
  });

const earthAt = (frame: Frame, [x, y]: Place): Place => {
  const { left, right, low, high } = earthIn(frame);
  const { width, height } = frame.canvas;
  return [left + (x / width) * (right - left), high - (y / height) * (high - low)];
};

const seaNames = (
  frame: Frame,
  grounds: readonly Ground[],
  language: Language,
): readonly Naming[] => {
  const rings = grounds.flatMap((ground) => ground.rings);
  const isWet = (place: Place): boolean => !rings.some((ring) => isInside(place, ring));
  const grid = gridOn(frame).map((place) => ({ place, earth: earthAt(frame, place) }));
  return words.seas.map(({ name, parts }): Naming => {
    const naming = { kind: 'sea', text: name[language] } as const;
    const within = grid.filter(({ earth }) => parts.some((part) => isIn(earth, part)));
    const places = within
      .map(({ place }) => place)
      .filter((place) => soundings(boxAt(naming, place)).every(isWet));
    const middle = places.toSorted((one, other) => one[1] - other[1]).at(places.length / 2);
    return { ...naming, places: middle ? [middle, ...places] : [] };
  });
};

/** The names of the countries and seas of a frame; of a country only where it shows another beside. */
export const groundNames = (
  frame: Frame,
  grounds: readonly Ground[] | undefined,
  language: Language,
): readonly Naming[] => {
  if (!grounds) return [];
  const grid = gridOn(frame);
  const rough = grounds.map(({ country, rings }): Ground => {
    return { country, rings: rings.map((ring) => coarser(ring, COARSE)) };
  });
  const countries = rough.flatMap((ground) => countryName(ground, grid, language));
  return [...(countries.length > 1 ? countries : []), ...seaNames(frame, rough, language)];
};

const inNation = new Map<Language, readonly Naming[]>();

/** The names on the frame of the whole country, which is always the same: found once, since that takes long. */
export const nationNames = (language: Language): readonly Naming[] => {
  const frame = nationFrame();
  const found = inNation.get(language) ?? groundNames(frame, groundIn(frame), language);
  inNation.set(language, found);
  return found;
};
