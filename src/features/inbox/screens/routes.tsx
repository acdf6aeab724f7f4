import type { Feature } from '#web/registry.ts';
import { inboxWords } from '../words.ts';
import { readInboxFirst, useInboxCount } from './use-inbox.ts';

/** The inbox: the page after sign-in, first in the rail, with the number of what waits. */
export const feature: Feature = {
  name: 'inbox',
  screens: [{ path: '/', load: () => import('./inbox.tsx'), readFirst: readInboxFirst }],
  rail: [{ label: inboxWords.rail, to: '/', icon: 'inbox', order: 10, useCount: useInboxCount }],
};
