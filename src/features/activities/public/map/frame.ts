import type { Level } from '#kernel/area.ts';
import type { Point } from '../../model/plan.ts';
import type { Box, Place } from './clip.ts';

/** How large a drawing is, and how far from its edge the outermost points stand. */
export type Canvas = { readonly width: number; readonly height: number; readonly margin: number };

/** A part of the earth on a canvas, north above; east and west shrink by the latitude of its middle. */
export type Frame = {
  readonly canvas: Canvas;
  readonly middle: Point;
  /** Units of the drawing a degree from south to north. */
  readonly scale: number;
};

/** The kilometres of a degree from south to north (a sphere of 6,371 km). */
const KILOMETRES_A_DEGREE = 111.19;

// As wide as a small phone, so that a number on it is read there as it is.
const CANVAS: Canvas = { width: 340, height: 250, margin: 44 };
const NATION_CANVAS: Canvas = { width: 340, height: 600, margin: 10 };
const NATION: readonly Point[] = [
  { latitude: 20.47, longitude: 105.64 },
  { latitude: 5.61, longitude: 97.34 },
];

// How much is shown around a single point, in degrees: enough of what its readers know. Several show more by themselves.
const LEAST: Readonly<Record<Level, number>> = {
  department: 2,
  province: 0.8,
  district: 0.25,
  subdistrict: 0.1,
  village: 0.04,
  'local-authority': 0.1,
};

const SEVERAL = 4;

const shrunk = (latitude: number): number => Math.cos((latitude * Math.PI) / 180);

/** The frame around some points (at least one) that shows at least some degrees from north to south. */
export const frameAround = (points: readonly Point[], least: number, canvas: Canvas): Frame => {
  const norths = points.map(({ latitude }) => latitude);
  const easts = points.map(({ longitude }) => longitude);
  const [north, south] = [Math.max(...norths), Math.min(...norths)];
  const [east, west] = [Math.max(...easts), Math.min(...easts)];
  const middle = { latitude: (north + south) / 2, longitude: (east + west) / 2 };
  const wide = Math.max((east - west) * shrunk(middle.latitude), 1e-9);
  const scale = Math.min(
    (canvas.width - 2 * canvas.margin) / wide,
    (canvas.height - 2 * canvas.margin) / Math.max(north - south, 1e-9),
    canvas.height / least,
  );
  return { canvas, middle, scale };
};

/** The frame of the activities of an area of a level: as close as its points let it be. */
export const areaFrame = (points: readonly Point[], level: Level): Frame =>
  frameAround(points, points.length > 1 ? LEAST[level] / SEVERAL : LEAST[level], CANVAS);

/** The frame of the whole country, on a large canvas unless told. */
export const nationFrame = (canvas: Canvas = NATION_CANVAS): Frame =>
  frameAround(NATION, 0.1, canvas);

/** Where a point of the earth stands on the drawing of a frame. */
export const placeOn = ({ canvas, middle, scale }: Frame, point: Point): Place => [
  canvas.width / 2 + (point.longitude - middle.longitude) * shrunk(middle.latitude) * scale,
  canvas.height / 2 - (point.latitude - middle.latitude) * scale,
];

/** What a frame shows of the earth, in degrees east and north, with some units of the drawing around it. */
export const earthIn = ({ canvas, middle, scale }: Frame, around = 0): Box => {
  const wide = (canvas.width / 2 + around) / (shrunk(middle.latitude) * scale);
  const high = (canvas.height / 2 + around) / scale;
  return {
    left: middle.longitude - wide,
    right: middle.longitude + wide,
    low: middle.latitude - high,
    high: middle.latitude + high,
  };
};

/** How many units of the drawing a kilometre is. */
export const kilometreIn = ({ scale }: Frame): number => scale / KILOMETRES_A_DEGREE;
