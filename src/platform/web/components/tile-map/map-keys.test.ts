import { describe, expect, it } from 'vitest';
import { nextTile, type Placed } from './map-keys.ts';

const tile = (key: string, row: number, column: number, to: string | undefined = '/x'): Placed => ({
  key,
  row,
  column,
  ...(to !== '' && { to }),
});

//  a . b
//  . m .
//  c d(closed) e
const [a, b, m, c, d, e] = [
  tile('a', 1, 1),
  tile('b', 1, 3),
  tile('m', 2, 2),
  tile('c', 3, 1),
  tile('d', 3, 2, ''),
  tile('e', 3, 3),
];
const tiles = [a, b, m, c, d, e] as Placed[];

describe('an arrow key on the map', () => {
  it.each<[string, Placed | undefined, string, string | undefined]>([
    ['the next in the row', a, 'ArrowRight', 'b'],
    ['the nearer one in the next row', a, 'ArrowDown', 'c'],
    ['past a tile that cannot be opened', c, 'ArrowRight', 'e'],
    ['back up', e, 'ArrowUp', 'b'],
    ['the centre', m, 'ArrowLeft', 'a'],
    ['nothing beyond the edge', b, 'ArrowRight', undefined],
    ['nothing for another key', m, 'Enter', undefined],
  ])('finds %s', (_name, from, key, found) => {
    expect(from && nextTile(tiles, from, key)?.key).toBe(found);
  });
});
