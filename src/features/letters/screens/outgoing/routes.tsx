import { useCall } from '#web/api-hooks.ts';
import type { Feature } from '#web/registry.ts';
import { listReceived } from '../../contract/received.ts';
import { railWords as words } from '../../words/rail.ts';

const EVERY_MINUTE = 60_000;

const useWaiting = (): number | undefined =>
  useCall(listReceived, { query: { waiting: 'true', limit: 5 } }, { refetchInterval: EVERY_MINUTE })
    .data?.waiting;

/** Letters that go out and letters that came, as the frame knows them. */
export const feature: Feature = {
  name: 'letters-on-their-way',
  screens: [
    { path: '/outgoing', load: () => import('./list.tsx') },
    { path: '/outgoing/$letterId', load: () => import('./letter-page.tsx') },
    { path: '/letterhead', load: () => import('./letterhead.tsx') },
    { path: '/received', load: () => import('../received/received-list.tsx') },
    { path: '/received/$deliveryId', load: () => import('../received/received-page.tsx') },
    { path: '/calendar', load: () => import('../received/calendar.tsx') },
  ],
  rail: [
    { label: words.received, to: '/received', icon: 'letter', order: 28, useCount: useWaiting },
    { label: words.outgoing, to: '/outgoing', icon: 'send', order: 45 },
  ],
};
