import type { Feature } from '#web/registry.ts';

/** What the reports show to the frame: one report, written or read. */
export const feature: Feature = {
  name: 'reports',
  screens: [{ path: '/reports/$reportId', load: () => import('./report-page.tsx') }],
};
