import type { Feature } from '#web/registry.ts';
import { commonWords as words } from '../words/screen.ts';

/** The screens of disaster units, as the frame knows them. */
export const feature: Feature = {
  name: 'units',
  sends: async () => (await import('./sent-calls.ts')).sentCalls,
  screens: [
    { path: '/units', load: () => import('./home.tsx') },
    { path: '/units/summaries', load: () => import('./summaries.tsx') },
    { path: '/units/rule', load: () => import('./rule.tsx') },
    { path: '/units/$officeId', load: () => import('./unit.tsx') },
    { path: '/units/$officeId/record/$kind', load: () => import('./record.tsx') },
    { path: '/units/$officeId/roster', load: () => import('./roster.tsx') },
  ],
  rail: [
    {
      label: words.rail,
      to: '/units',
      icon: 'shield',
      order: 45,
      levels: ['local-authority', 'district', 'province', 'department'],
    },
  ],
};
