import type { Feature } from '../registry.ts';
import { OUTBOX_PATH, useOutboxCount } from './use-outbox.ts';
import { outboxMarkWords } from './words.ts';

/** What waits on this device, as the frame knows it. */
export const outbox: Feature = {
  name: 'outbox',
  screens: [{ path: OUTBOX_PATH, load: () => import('./outbox-page.tsx') }],
  rail: [
    {
      label: outboxMarkWords.title,
      to: OUTBOX_PATH,
      icon: 'send',
      order: 25,
      roles: ['recorder', 'compiler'],
      useCount: useOutboxCount,
    },
  ],
};
