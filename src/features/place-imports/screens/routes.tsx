import type { Feature } from '#web/registry.ts';

/** Importing villages and local authorities from a file; reached from areas and people. */
export const feature: Feature = {
  name: 'place-imports',
  screens: [{ path: '/people/imports', load: () => import('./imports.tsx') }],
};
