import type { Feature } from '#web/registry.ts';
import { screenWords as words } from '../words.ts';

/** The exports page, as the frame knows it. */
export const feature: Feature = {
  name: 'exports',
  screens: [{ path: '/exports', load: () => import('./exports.tsx') }],
  rail: [{ label: words.rail, to: '/exports', icon: 'download', order: 90 }],
};
