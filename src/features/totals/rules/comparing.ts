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

const written = ({ reports, total, greatest }: TotalRow): string =>
  `reports=${reports} total=${total} greatest=${greatest}`;

/** Every row of totals that is wrong, missing or too many. */
export const compareTotals = (
  subject: string,
  found: readonly TotalRow[],
  expected: ReadonlyMap<string, TotalRow>,
): Difference[] => {
  const kept = new Map(found.map((row) => [keyOf(row), row]));
  return [...new Set([...kept.keys(), ...expected.keys()])].flatMap((key) => {
    const [is, should] = [kept.get(key), expected.get(key)].map((row) =>
      row ? written(row) : NOTHING,
    );
    if (is === undefined || should === undefined || is === should) return [];
    return [{ subject: `totals ${subject} ${key}`, found: is, expected: should }];
  });
};
