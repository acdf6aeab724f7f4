/** Where a province stands on the tile map of Thailand; rows from the north, columns from the west, from 1. */
export type TilePlace = { readonly row: number; readonly column: number };

// Our own drawing: each province one tile, roughly where it lies, by its geocode.
const LAYOUT = [
  '58 50 57 -- -- -- -- -- --',
  '-- 51 56 55 -- 43 38 -- --',
  '-- 52 54 53 42 41 47 48 --',
  '63 64 65 66 39 40 46 49 --',
  '-- 62 60 67 36 44 45 35 37',
  '-- 61 18 16 30 31 32 33 34',
  '-- 72 17 15 19 -- -- -- --',
  '71 73 14 13 26 25 27 -- --',
  '70 74 12 10 24 -- -- -- --',
  '76 75 -- 11 20 -- -- -- --',
  '77 -- -- -- 21 22 23 -- --',
  '85 86 -- -- -- -- -- -- --',
  '82 84 80 -- -- -- -- -- --',
  '83 81 92 93 -- -- -- -- --',
  '-- -- 91 90 94 -- -- -- --',
  '-- -- -- -- 95 96 -- -- --',
];

const EMPTY = '--';

/** Every province by its geocode, in the order of the codes. */
export const PROVINCE_TILES: ReadonlyMap<string, TilePlace> = new Map(
  LAYOUT.flatMap((line, row) =>
    line
      .split(' ')
      .map((code, column): [string, TilePlace] => [code, { row: row + 1, column: column + 1 }])
      .filter(([code]) => code !== EMPTY),
  ).sort(([one], [other]) => one.localeCompare(other)),
);
