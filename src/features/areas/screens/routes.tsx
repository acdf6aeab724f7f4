import type { Feature } from '#web/registry.ts';

/** Areas: their changes, and the search for them and their offices. */
export const feature: Feature = {
  name: 'areas',
  screens: [{ path: '/people/areas/changes', load: () => import('./changes.tsx') }],
  search: async () => (await import('./search.ts')).placeSources,
};
