import type { Feature } from '#web/registry.ts';
import { railWords } from '../words/rail.ts';
import { letterSource } from './search.ts';

/** The register of letters: the list, a new letter under review, and a page per letter. */
export const feature: Feature = {
  name: 'letters',
  screens: [
    { path: '/letters', load: () => import('./register-list.tsx') },
    { path: '/letters/new', load: () => import('./new-letter.tsx') },
    { path: '/letters/$letterId', load: () => import('./letter-page.tsx') },
  ],
  rail: [{ label: railWords.letters, to: '/letters', icon: 'letter', order: 30 }],
  search: [letterSource],
};
