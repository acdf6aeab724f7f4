import { type AreaPath, childPath } from '#kernel/area.ts';
import type { Coverage, UnitStatus } from '../model/unit.ts';

/** One unit as it is counted. */
export type Counted = {
  readonly status: UnitStatus;
  readonly trainedMen: number;
  readonly trainedWomen: number;
  readonly active: number;
  readonly isUpdated: boolean;
};

/** No unit at all. */
export const NO_COVERAGE: Coverage = {
  units: 0,
  none: 0,
  trained: 0,
  ordered: 0,
  complete: 0,
  lapsed: 0,
  trainedMen: 0,
  trainedWomen: 0,
  active: 0,
  updated: 0,
};

/** Counts units: how many stand in each status, and what their people add up to. */
export const coverageOf = (units: Iterable<Counted>): Coverage => {
  const counts = { ...NO_COVERAGE };
  for (const { status, trainedMen, trainedWomen, active, isUpdated } of units) {
    counts.units += 1;
    counts[status] += 1;
    counts.trainedMen += trainedMen;
    counts.trainedWomen += trainedWomen;
    counts.active += active;
    counts.updated += Number(isUpdated);
  }
  return counts;
};

/** The sum of several coverages. */
export const sumCoverage = (parts: readonly Coverage[]): Coverage => {
  const total = { ...NO_COVERAGE };
  for (const part of parts)
    for (const key of Object.keys(total) as (keyof Coverage)[]) total[key] += part[key];
  return total;
};

/** The area directly below `area` that a path lies in. */
export const childWithin = (area: AreaPath, path: AreaPath): AreaPath =>
  childPath(area, path.slice(area.length).split('/')[0] ?? '');

/** Of 100 units so many, rounded down: 100 only when every one is there; null when there is none. */
export const percent = (count: number, of: number): number | null =>
  of === 0 ? null : Math.floor((count * 100) / of);
