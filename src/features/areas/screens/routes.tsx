import type { Feature } from '#web/registry.ts';
import { placeSources } from './search.ts';

/** Areas: their changes, and the search for them and their offices. */
export const feature: Feature = {
  name: 'areas',
  screens: [{ path: '/people/areas/changes', load: () => import('./changes.tsx') }],
  search: placeSources,
};
