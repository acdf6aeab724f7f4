import type { Feature } from '#web/registry.ts';
import { gridWords as words } from '../words.ts';

/** The completeness screens, as the frame knows them. */
export const feature: Feature = {
  name: 'completeness',
  screens: [{ path: '/completeness', load: () => import('./completeness.tsx') }],
  rail: [{ label: words.rail, to: '/completeness', icon: 'grid', order: 40 }],
};
