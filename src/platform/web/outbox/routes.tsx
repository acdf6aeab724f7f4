import type { Feature } from '../registry.ts';
import { useOutboxCount } from './use-outbox.ts';
import { outboxMarkWords } from './words.ts';

/** What waits on this device, as the frame knows it. */
export const outbox: Feature = {
  name: 'outbox',
  screens: [{ path: '/outbox', load: () => import('./outbox-page.tsx') }],
  rail: [
    {
      label: outboxMarkWords.title,
      to: '/outbox',
      icon: 'send',
      order: 25,
      roles: ['recorder', 'compiler'],
      useCount: useOutboxCount,
    },
  ],
};
