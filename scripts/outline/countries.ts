import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { areaOf, type Box, clipped, type Place } from '#features/activities/public/map/clip.ts';
import { simplified } from './simplified.ts';

type Arc = readonly Place[];
type Shape = { readonly id: string; readonly arcs: unknown };
type Topology = {
  readonly arcs: readonly Arc[];
  readonly transform: { readonly scale: Place; readonly translate: Place };
  readonly objects: { readonly countries: { readonly geometries: readonly Shape[] } };
};

/** What is kept of the earth, in degrees: Thailand with what may lie in a frame around any of its places. */
export const KEPT: Box = { left: 95.5, right: 107.5, low: 4, high: 22 };

/** The countries that are drawn, by their numbers (ISO 3166-1). */
const COUNTRIES = {
  TH: '764',
  MM: '104',
  LA: '418',
  KH: '116',
  MY: '458',
  VN: '704',
  CN: '156',
  ID: '360',
} as const;

// Of the outline of Thailand about 300 m is left out, of others about two.
const CLOSE = 0.003;
const COARSE = 0.02;
const LEAST_ISLAND = { close: 0.0004, coarse: 0.03 };
/** Steps a degree: about 220 m each. */
export const STEPS = 500;

const read = (): Topology => {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  return JSON.parse(readFileSync(file, 'utf8'));
};

const arcsOf = (shape: Shape | undefined): ReadonlySet<number> =>
  new Set([shape?.arcs].flat(4).map((at) => (Number(at) < 0 ? ~Number(at) : Number(at))));

const unpacked = (arc: Arc, { scale, translate }: Topology['transform']): Arc => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
};

const thinned = (arc: Arc, most: number): Arc => {
  const [first, last] = [arc[0], arc.at(-1)];
  if (!first || !last || first[0] !== last[0] || first[1] !== last[1]) return simplified(arc, most);
  const away = arc.map(([x, y]) => Math.hypot(x - first[0], y - first[1]));
  const at = away.indexOf(Math.max(...away));
  return [...simplified(arc.slice(0, at + 1), most), ...simplified(arc.slice(at), most).slice(1)];
};

const inSteps = (ring: Arc): Arc => {
  const rounded = ring.map(([x, y]): Place => [Math.round(x * STEPS), Math.round(y * STEPS)]);
  return rounded.filter(([x, y], at) => {
    const [x1, y1] = rounded.at(at - 1) ?? [x, y];
    return at === 0 || x !== x1 || y !== y1;
  });
};

const packed = (ring: Arc): string =>
  inSteps(ring)
    .flatMap(([x, y], at, all) => {
      const [x1, y1] = all[at - 1] ?? [0, 0];
      return [x - x1, y - y1];
    })
    .join(' ');

const ringsOf = (topology: unknown, shape: Shape | undefined, least: number): readonly string[] => {
  const { geometry } = feature(topology, shape);
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .flatMap(([outer = []]) => [clipped(outer.slice(1), KEPT)])
    .filter((ring) => ring.length > 2 && areaOf(ring) >= least)
    .map(packed);
};

/** The outlines of the countries in and around the frame: rings in steps from the place before. */
export const drawCountries = (): Readonly<Record<string, readonly string[]>> => {
  const { arcs, transform, objects } = read();
  const find = (id: string) => objects.countries.geometries.find((one) => one.id === id);
  const close = arcsOf(find(COUNTRIES.TH));
  const drawn = new Set(Object.values(COUNTRIES).flatMap((id) => [...arcsOf(find(id))]));
  const topology = {
    type: 'Topology',
    objects,
    arcs: arcs.map((arc, at) =>
      drawn.has(at) ? thinned(unpacked(arc, transform), close.has(at) ? CLOSE : COARSE) : [],
    ),
  };
  return Object.fromEntries(
    Object.entries(COUNTRIES).map(([code, id]) => {
      const least = code === 'TH' ? LEAST_ISLAND.close : LEAST_ISLAND.coarse;
      return [code, ringsOf(topology, find(id), least)];
    }),
  );
};
