import type { Point } from '../model/plan.ts';
import type { PublicActivity } from '../model/public.ts';
import { escaped } from './html.ts';

const WIDTH = 640;
const HEIGHT = 400;
const MARGIN = 48;
// About two kilometres: a single point, or points side by side, still get some ground around them.
const LEAST_DEGREES = 0.02;

type Placed = { readonly point: Point; readonly label: string };

type Frame = { readonly west: number; readonly north: number; readonly scale: number };

const placed = (activities: readonly PublicActivity[]): Placed[] =>
  activities.flatMap(({ plan }, at) =>
    plan.point === null ? [] : [{ point: plan.point, label: String(at + 1) }],
  );

// East and west are drawn as they are near the equator: a degree is nearly as wide as it is high.
const frameOf = (points: readonly Placed[]): Frame => {
  const north = Math.max(...points.map(({ point }) => point.latitude));
  const south = Math.min(...points.map(({ point }) => point.latitude));
  const east = Math.max(...points.map(({ point }) => point.longitude));
  const west = Math.min(...points.map(({ point }) => point.longitude));
  const high = Math.max(north - south, LEAST_DEGREES);
  const wide = Math.max(east - west, LEAST_DEGREES);
  const scale = Math.min((WIDTH - 2 * MARGIN) / wide, (HEIGHT - 2 * MARGIN) / high);
  const middle = { latitude: (north + south) / 2, longitude: (east + west) / 2 };
  return {
    west: middle.longitude - WIDTH / 2 / scale,
    north: middle.latitude + HEIGHT / 2 / scale,
    scale,
  };
};

const spot = ({ point, label }: Placed, { west, north, scale }: Frame): string => {
  const x = ((point.longitude - west) * scale).toFixed(1);
  const y = ((north - point.latitude) * scale).toFixed(1);
  return `<g transform="translate(${x} ${y})"><circle r="14"/><text text-anchor="middle" dy="5">${escaped(label)}</text></g>`;
};

/** How long a kilometre is drawn, as a line with its name. */
const ruler = ({ scale }: Frame): string => {
  const kilometre = scale / 111.32;
  const many = [1, 2, 5, 10, 20, 50, 100].find((one) => one * kilometre >= 60) ?? 200;
  const length = (many * kilometre).toFixed(1);
  return `<g class="ruler" transform="translate(16 ${HEIGHT - 16})"><path d="M0 -6V0H${length}V-6"/><text y="-10">${many} km</text></g>`;
};

/**
 * The activities that say where they are, drawn by their coordinates alone: numbers as in the list, north
 * above, with a ruler. Nothing is fetched from anywhere. Empty where none says so.
 */
export const activityMap = (activities: readonly PublicActivity[], title: string): string => {
  const points = placed(activities);
  if (points.length === 0) return '';
  const frame = frameOf(points);
  const spots = points.map((one) => spot(one, frame)).join('');
  return `<svg class="map" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">
<rect class="ground" width="${WIDTH}" height="${HEIGHT}"/>${spots}${ruler(frame)}</svg>`;
};
