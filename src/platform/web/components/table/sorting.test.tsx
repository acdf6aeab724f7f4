import { describe, expect, it } from 'vitest';
import { nextSort, sortRows } from './sorting.ts';

type Row = { readonly name: string; readonly people: number | undefined };

const columns = [
  { key: 'name', head: '', cell: () => '', sortBy: (row: Row) => row.name },
  { key: 'people', head: '', cell: () => '', sortBy: (row: Row) => row.people },
];
const rows: readonly Row[] = [
  { name: '\u0e40\u0e21\u0e37\u0e2d\u0e07', people: 2 },
  { name: '\u0e2b\u0e19\u0e2d\u0e07', people: undefined },
  { name: '\u0e14\u0e2d\u0e19', people: 10 },
];
const peopleBy = (down: boolean) =>
  sortRows(rows, columns, { by: 'people', down }).map((row) => row.people);

describe('sortRows', () => {
  it('puts Thai names in the order of the dictionary, leading vowels notwithstanding', () => {
    const names = sortRows(rows, columns, { by: 'name', down: false }).map((row) => row.name[0]);
    expect(names).toEqual(['\u0e14', '\u0e40', '\u0e2b']);
  });

  it('leaves rows without a value last either way', () => {
    expect(peopleBy(false)).toEqual([2, 10, undefined]);
    expect(peopleBy(true)).toEqual([10, 2, undefined]);
  });

  it('turns the way round on the second press', () => {
    const once = nextSort(undefined, 'name');
    expect([once.down, nextSort(once, 'name').down, nextSort(once, 'people').down]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
