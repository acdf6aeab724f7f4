import type { Feature } from '#web/registry.ts';
import { totalsWords as words } from '../words.ts';

/** The screen of totals, as the frame knows it. */
export const feature: Feature = {
  name: 'totals',
  screens: [{ path: '/totals', load: () => import('./totals.tsx') }],
  rail: [{ label: words.rail, to: '/totals', icon: 'chart', order: 45 }],
};
