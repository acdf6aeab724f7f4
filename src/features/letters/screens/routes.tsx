import type { Feature } from '#web/registry.ts';
import { railWords } from '../words/rail.ts';
import { useWaiting } from './use-waiting.ts';

const useCount = (): number | undefined => useWaiting().data?.waiting;

/** Letters, as the frame knows them: one place, and a page per letter. */
export const feature: Feature = {
  name: 'letters',
  screens: [
    { path: '/letters', load: () => import('./house/letters.tsx') },
    { path: '/letters/new', load: () => import('./new-letter.tsx') },
    { path: '/letters/$letterId', load: () => import('./letter-page.tsx') },
    { path: '/outgoing/$letterId', load: () => import('./outgoing/letter-page.tsx') },
    { path: '/received/$deliveryId', load: () => import('./received/received-page.tsx') },
    { path: '/letterhead', load: () => import('./outgoing/letterhead.tsx') },
    { path: '/calendar', load: () => import('./received/calendar.tsx') },
  ],
  rail: [
    {
      label: railWords.letters,
      to: '/letters',
      also: ['/outgoing/', '/received/', '/letterhead', '/calendar'],
      icon: 'letter',
      order: 30,
      useCount,
    },
  ],
  search: async () => [(await import('./search.ts')).letterSource],
};
