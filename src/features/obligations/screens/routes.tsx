import type { Feature } from '#web/registry.ts';

/** The table of days off, reached from the programmes of the year, and the events of the office. */
export const feature: Feature = {
  name: 'obligations',
  screens: [
    { path: '/days-off', load: () => import('./days-off.tsx') },
    { path: '/events', load: () => import('./events.tsx') },
  ],
};
