import { expect, test } from 'vitest';
import { areaFrame, nationFrame } from './frame.ts';
import { groundNames } from './ground-names.ts';
import { groundIn } from './outline.ts';

const around = (latitude: number, longitude: number) =>
  areaFrame([{ latitude, longitude }], 'province');

test.each([
  ['the nation', nationFrame(), ['Thailand', 'Laos', 'Gulf of Thailand', 'Andaman Sea']],
  ['Mukdahan', around(16.54, 104.7), ['Thailand', 'Laos']],
  ['Phuket', around(7.95, 98.34), ['Andaman Sea']],
  ['Khon Kaen, all inland', around(16.43, 102.83), []],
])('%s names what it shows', (_name, frame, expected) => {
  const named = groundNames(frame, groundIn(frame), 'en').filter(({ places }) => places.length > 0);
  expect(named.map(({ text }) => text)).toEqual(expect.arrayContaining(expected));
  if (expected.length === 0) expect(named).toEqual([]);
});

test('where nothing is known nothing is named', () => {
  expect(groundNames(around(0, 0), undefined, 'en')).toEqual([]);
});
