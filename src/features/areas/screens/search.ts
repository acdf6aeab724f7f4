import { call } from '#web/api.ts';
import type { Hit, SearchSource } from '#web/registry.ts';
import { searchPlaces } from '../contract.ts';
import type { PlaceFound } from '../model.ts';
import { areaTitle, changeWords } from './words.ts';

const hitOf = (place: PlaceFound): Hit => {
  const isArea = place.kind === 'area';
  const title = isArea
    ? areaTitle({ code: place.id, level: place.level, name: place.name })
    : place.name;
  const to = `/people/${isArea ? 'areas' : 'offices'}/${place.id}`;
  return { title, to, ...(place.within ? { hint: place.within } : {}) };
};

const placesOf = (kind: PlaceFound['kind'], name: SearchSource['name']): SearchSource => ({
  name,
  find: async (words, signal) => {
    const { places } = await call(searchPlaces, { query: { q: words.slice(0, 100) } }, signal);
    return places.filter((place) => place.kind === kind).map(hitOf);
  },
});

/** Areas and offices for the search palette. */
export const placeSources: readonly SearchSource[] = [
  placesOf('area', changeWords.areas),
  placesOf('office', changeWords.offices),
];
