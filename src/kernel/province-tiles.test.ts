import { describe, expect, it } from 'vitest';
import { PROVINCE_TILES, type TilePlace } from './province-tiles.ts';

/** The geocodes of the provinces: 76 and Bangkok. */
const CODES = [
  ...Array.from({ length: 18 }, (_, at) => 10 + at),
  ...Array.from({ length: 20 }, (_, at) => 30 + at),
  ...[50, 51, 52, 53, 54, 55, 56, 57, 58],
  ...[60, 61, 62, 63, 64, 65, 66, 67],
  ...[70, 71, 72, 73, 74, 75, 76, 77],
  ...[80, 81, 82, 83, 84, 85, 86],
  ...[90, 91, 92, 93, 94, 95, 96],
].map(String);

const placeOf = (code: string): TilePlace => {
  const place = PROVINCE_TILES.get(code);
  if (!place) throw new Error(`${code} stands nowhere`);
  return place;
};

describe('the tile map of Thailand', () => {
  it('has all 77 provinces, each once, no two in one place', () => {
    expect([...PROVINCE_TILES.keys()]).toEqual(CODES);
    expect(CODES).toHaveLength(77);
    const places = [...PROVINCE_TILES.values()].map(({ row, column }) => `${row} ${column}`);
    expect(new Set(places).size).toBe(77);
  });

  it.each([
    ['57', 'north of', '56'],
    ['50', 'north of', '51'],
    ['43', 'north of', '41'],
    ['38', 'north of', '47'],
    ['41', 'north of', '40'],
    ['40', 'north of', '30'],
    ['49', 'north of', '37'],
    ['16', 'north of', '19'],
    ['14', 'north of', '10'],
    ['10', 'north of', '11'],
    ['20', 'north of', '21'],
    ['76', 'north of', '77'],
    ['77', 'north of', '86'],
    ['84', 'north of', '92'],
    ['90', 'north of', '95'],
    ['58', 'west of', '50'],
    ['42', 'west of', '41'],
    ['47', 'west of', '48'],
    ['46', 'west of', '49'],
    ['30', 'west of', '34'],
    ['71', 'west of', '73'],
    ['73', 'west of', '10'],
    ['25', 'west of', '27'],
    ['21', 'west of', '23'],
    ['83', 'west of', '81'],
    ['91', 'west of', '94'],
    ['85', 'west of', '86'],
  ])('draws %s %s %s', (one, relation, other) => {
    const [first, second] = [placeOf(one), placeOf(other)];
    if (relation === 'north of') expect(first.row).toBeLessThan(second.row);
    else expect(first.column).toBeLessThan(second.column);
  });
});
