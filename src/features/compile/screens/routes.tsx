import type { Feature } from '#web/registry.ts';
import { screenWords as words } from '../words.ts';

/** The compile page, as the frame knows it. */
export const feature: Feature = {
  name: 'compile',
  screens: [
    { path: '/compile', load: () => import('./compile.tsx') },
    { path: '/compile/$reportId', load: () => import('./compile.tsx') },
  ],
  rail: [
    {
      label: words.rail,
      to: '/compile',
      icon: 'compile',
      order: 50,
      roles: ['compiler'],
      levels: ['department', 'province', 'district'],
    },
  ],
};
