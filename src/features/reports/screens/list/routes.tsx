import type { RailEntry, Screen } from '#web/registry.ts';
import { listWords } from './words.ts';

/** The list of reports, for the reports' feature to show. */
export const listScreens: readonly Screen[] = [
  { path: '/reports', load: () => import('./report-list.tsx') },
];

export const listRail: readonly RailEntry[] = [
  { label: listWords.rail, to: '/reports', icon: 'report', order: 20 },
];
