import { type CountRow, countKeyOf } from './counting.ts';
import { keyOf, type TotalRow } from './summing.ts';

/** Something that does not agree with the events: what it is, what was found, what should stand there. */
export type Difference = {
  readonly subject: string;
  readonly found: string;
  readonly expected: string;
};

const NOTHING = 'nothing';

const textOf = (value: unknown): string =>
  value === null || typeof value !== 'object'
    ? String(value)
    : JSON.stringify(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));

/** Each part of the expected thing that the found one has differently. */
export const compareParts = <T extends object>(
  subject: string,
  found: T,
  expected: T,
): Difference[] =>
  (Object.keys(expected) as (keyof T & string)[]).flatMap((name) => {
    const [was, should] = [textOf(found[name]), textOf(expected[name])];
    return was === should ? [] : [{ subject: `${subject} ${name}`, found: was, expected: should }];
  });

/** Every row that is wrong, missing or too many, where a row is a text by what it is known by. */
const compareRows = (
  subject: string,
  found: ReadonlyMap<string, string>,
  expected: ReadonlyMap<string, string>,
): Difference[] =>
  [...new Set([...found.keys(), ...expected.keys()])].flatMap((key) => {
    const [is, should] = [found.get(key) ?? NOTHING, expected.get(key) ?? NOTHING];
    return is === should ? [] : [{ subject: `${subject} ${key}`, found: is, expected: should }];
  });

const byKey = <T>(
  rows: Iterable<T>,
  key: (row: T) => string,
  written: (row: T) => string,
): Map<string, string> => new Map([...rows].map((row) => [key(row), written(row)]));

const writtenTotal = ({ reports, total, greatest }: TotalRow): string =>
  `reports=${reports} total=${total} greatest=${greatest}`;

/** Every row of totals that is wrong, missing or too many. */
export const compareTotals = (
  subject: string,
  found: readonly TotalRow[],
  expected: ReadonlyMap<string, TotalRow>,
): Difference[] =>
  compareRows(
    `totals ${subject}`,
    byKey(found, keyOf, writtenTotal),
    byKey(expected.values(), keyOf, writtenTotal),
  );

const writtenCounts = ({ onTime, late, nil, nilLate, excused, unsent }: CountRow): string =>
  `onTime=${onTime} late=${late} nil=${nil} nilLate=${nilLate} excused=${excused} unsent=${unsent}`;

/** The same of the counts of completeness. */
export const compareCounts = (
  subject: string,
  found: readonly CountRow[],
  expected: ReadonlyMap<string, CountRow>,
): Difference[] =>
  compareRows(
    `completeness ${subject}`,
    byKey(found, countKeyOf, writtenCounts),
    byKey(expected.values(), countKeyOf, writtenCounts),
  );
