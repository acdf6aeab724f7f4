import type { Feature } from '#web/registry.ts';

/** The page of imports, as the frame knows it; the list of reports leads there. */
export const feature: Feature = {
  name: 'figure-imports',
  screens: [{ path: '/reports/import', load: () => import('./imports.tsx') }],
};
