import type { Feature } from '#web/registry.ts';
import { railWords } from '../words/rail.ts';

const entry = { label: railWords.plan, icon: 'calendar' } as const;

/** The plan of a month, one activity, who below has a plan, and the summaries that come out. */
export const feature: Feature = {
  name: 'activities',
  sends: async () => (await import('./sent-calls.ts')).sentCalls,
  screens: [
    { path: '/activities', load: () => import('./month.tsx') },
    { path: '/activities/$activityId', load: () => import('./activity.tsx') },
    { path: '/activity-plans', load: () => import('./standings.tsx') },
    { path: '/summaries', load: () => import('./summaries.tsx') },
    { path: '/summary-issues/$issueId', load: () => import('./issue.tsx') },
    { path: '/summaries/new', load: () => import('./new-summary.tsx') },
    { path: '/summaries/$summaryId/edit', load: () => import('./summary-editor.tsx') },
    { path: '/summaries/$summaryId', load: () => import('./summary-preview.tsx') },
  ],
  rail: [
    { ...entry, to: '/activities', order: 15, levels: ['village', 'subdistrict'] },
    { ...entry, to: '/activity-plans', order: 45, levels: ['district', 'province', 'department'] },
    {
      label: railWords.summaries,
      icon: 'chart',
      to: '/summaries',
      order: 55,
      levels: ['province', 'department'],
    },
  ],
};
