import type { Feature } from '#web/registry.ts';
import { listRail, listScreens } from './list/routes.tsx';

/** What the reports show to the frame: the list, and one report, written or read. */
export const feature: Feature = {
  name: 'reports',
  sends: async () => (await import('./sent-calls.ts')).sentCalls,
  screens: [
    ...listScreens,
    { path: '/reports/$reportId', load: () => import('./report-page.tsx') },
  ],
  rail: listRail,
};
