import { expect, test } from 'vitest';
import type { PublicActivity, PublicArea } from '../../model/public.ts';
import { areaMap, nationMap } from './area-map.ts';

const activity = (title: string, latitude?: number): PublicActivity => ({
  id: title,
  plan: {
    type: 'development',
    title,
    heldOn: '2026-11-25',
    startsAt: null,
    endsAt: null,
    place: '',
    point: latitude === undefined ? null : { latitude, longitude: 104.5 },
    hosted: 'host',
    partner: '',
    expected: null,
    needs: '',
  },
  type: { th: 'x', en: 'x' },
  office: { th: 'x', en: 'x' },
  area: { th: 'x', en: 'x' },
  areaPath: '/49/',
  state: 'planned',
  postponedFrom: [],
  reason: null,
  timeBefore: null,
  placeWaits: false,
  coming: 0,
  seq: 1,
});

const province = (code: string, located: number): PublicArea => ({
  code,
  path: `/${code}/`,
  level: 'province',
  name: { th: `จังหวัด ${code}`, en: `Province ${code}` },
  activities: 9,
  located,
  middle: located === 0 ? null : { latitude: 10 + located, longitude: 100 },
});

const LEVEL = { level: 'province' } as const;
const hrefs = (text: string): string[] =>
  [...text.matchAll(/<a href="#([\w-]+)"/g)].map(([, href = '']) => href);

test('nothing is drawn where nobody says where it is', () => {
  expect(areaMap([activity('A')], LEVEL, [], 'en')).toBe('');
  expect(nationMap([province('49', 0)], 'en')).toBe('');
});

test('an area marks its activities by their numbers in the list, and names known places', () => {
  const places = [
    { name: { th: 'บ้านสาธิต', en: 'Ban <Satit>' }, point: { latitude: 16.5, longitude: 104.3 } },
  ];
  const text = areaMap([activity('A'), activity('B <b>', 16.5)], LEVEL, places, 'en');
  expect(hrefs(text)).toEqual(['activity-2']);
  expect(text).toContain('aria-label="2. B &#60;b&#62;"');
  expect(text).toContain('Ban &#60;Satit&#62;');
  expect(text).toContain('class="home"');
  expect(text).toContain('Where this is in Thailand');
  expect(text).toMatch(/>\d+ km</);
  expect(text).not.toMatch(/<script|style=|https?:|NaN/);
});

test('what lies beyond the known earth is drawn on plain ground, without a place in the country', () => {
  const text = areaMap([activity('A', -40)], LEVEL, [], 'th');
  expect(text).toContain('class="ground"');
  expect(text).not.toContain('class="home"');
  expect(text).not.toContain('locator');
  expect(text).toContain(' กม.<');
});

test('the nation counts what says where it is, by province', () => {
  const text = nationMap([province('10', 0), province('46', 3), province('49', 7)], 'th');
  expect(hrefs(text)).toEqual(['area-46', 'area-49']);
  expect(text).toContain('aria-label="จังหวัด 49 7 กิจกรรม"');
  expect(text).toMatch(/text-anchor="middle">7</);
});
