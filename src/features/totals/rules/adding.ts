import { add, type Decimal, readDecimal, writeDecimal, ZERO } from '#kernel/expression/decimal.ts';
import type { AddsUp } from '../model.ts';

/** A value that may be absent: no report gave it. */
export type Value = string | null;

const exact = (value: string): Decimal => readDecimal(value) ?? ZERO;

const greatest = (values: readonly string[]): string =>
  values.reduce((best, next) => (exact(next).units > exact(best).units ? next : best));

const present = (values: readonly Value[]): string[] => values.filter((value) => value !== null);

const sum = (values: readonly string[]): string =>
  writeDecimal(values.reduce((total, value) => add(total, exact(value)), ZERO));

/** One period over many areas: the greatest for `max`, else the exact sum; null when none gave a value. */
export const overAreas = (adds: AddsUp, values: readonly Value[]): Value => {
  const given = present(values);
  if (given.length === 0) return null;
  return adds === 'max' ? greatest(given) : sum(given);
};

/**
 * One area over its periods in order of time: the greatest for `max`, the value of the latest period
 * that has one for `last` (a stock such as cases pending), else the exact sum.
 */
export const overPeriods = (adds: AddsUp, values: readonly Value[]): Value =>
  adds === 'last' ? (present(values).at(-1) ?? null) : overAreas(adds, values);

/** Both edges of a table of values: one a row, one a period, and the whole (over the rows' edges). */
export const edgesOf = (
  adds: AddsUp,
  rows: readonly (readonly Value[])[],
  periods: number,
): { byRow: Value[]; byPeriod: Value[]; whole: Value } => {
  const byRow = rows.map((values) => overPeriods(adds, values));
  const byPeriod = Array.from({ length: periods }, (_, index) =>
    overAreas(
      adds,
      rows.map((values) => values[index] ?? null),
    ),
  );
  return { byRow, byPeriod, whole: overAreas(adds, byRow) };
};
