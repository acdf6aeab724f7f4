import type { Feature } from '#web/registry.ts';

/** The table of days off; reached from the programmes of the year. */
export const feature: Feature = {
  name: 'obligations',
  screens: [{ path: '/days-off', load: () => import('./days-off.tsx') }],
};
