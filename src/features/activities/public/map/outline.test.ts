import { expect, test } from 'vitest';
import { isInside, type Place } from './clip.ts';
import { areaFrame, nationFrame, placeOn } from './frame.ts';
import { type Country, groundIn, isExactEnough, pathOf } from './outline.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

test.each<[string, number, number, Country | undefined]>([
  ['Bangkok', 13.75, 100.5, 'TH'],
  ['Mukdahan, on the river', 16.54, 104.7, 'TH'],
  ['Betong, the south', 5.78, 101.08, 'TH'],
  ['Mae Sai, the north', 20.42, 99.88, 'TH'],
  ['Phuket, an island', 7.95, 98.34, 'TH'],
  ['Vientiane', 18.0, 102.65, 'LA'],
  ['Yangon', 16.85, 96.2, 'MM'],
  ['Siem Reap', 13.36, 103.86, 'KH'],
  ['the gulf', 10, 101, undefined],
  ['the Andaman Sea', 7, 97.5, undefined],
])('%s lies where it does', (_name, latitude, longitude, country) => {
  const frame = areaFrame([at(latitude, longitude)], 'province');
  const place = placeOn(frame, at(latitude, longitude));
  const here = groundIn(frame)?.filter(({ rings }) => rings.some((ring) => isInside(place, ring)));
  expect(here?.map((one) => one.country)).toEqual(country ? [country] : []);
});

test('beyond what is known of the earth nothing is drawn', () => {
  expect(groundIn(areaFrame([at(0, 0)], 'province'))).toBeUndefined();
  expect(groundIn(areaFrame([at(21.9, 100)], 'province'))).toBeUndefined();
  expect(groundIn(nationFrame())).toBeDefined();
});

test.each([
  ['a province', 'province', true],
  ['a district', 'district', true],
  ['a village', 'village', false],
] as const)('the outline is exact enough for %s: %s', (_name, level, exact) => {
  expect(isExactEnough(areaFrame([at(16, 104)], level))).toBe(exact);
});

test('a path tells each place from the one before, in tenths, and leaves out what nobody sees', () => {
  const ring: Place[] = [
    [1, 1],
    [1.2, 1],
    [9, 1],
    [9, 7.5],
  ];
  expect(pathOf([ring])).toBe('M10 10l80 0 0 65z');
  expect(pathOf([ring.slice(0, 2)])).toBe('');
});
