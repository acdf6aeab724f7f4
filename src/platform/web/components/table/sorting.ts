import { compareThai } from '#kernel/thai-text.ts';
import type { Column } from './columns.ts';

/** Which column a table is sorted by, and which way. */
export type Sort = { readonly by: string; readonly down: boolean };

const compare = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : compareThai(String(one), String(other));

/** The rows in the wanted order; rows without a value stand last either way. */
export const sortRows = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | undefined,
): readonly Row[] => {
  const sortBy = columns.find((column) => column.key === sort?.by)?.sortBy;
  if (!sort || !sortBy) return rows;
  return [...rows].sort((one, other) => {
    const [a, b] = [sortBy(one), sortBy(other)];
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined);
    return sort.down ? compare(b, a) : compare(a, b);
  });
};

/** The sort after a press on a column's head: up, then down, then up again. */
export const nextSort = (sort: Sort | undefined, by: string): Sort => ({
  by,
  down: sort?.by === by && !sort.down,
});
