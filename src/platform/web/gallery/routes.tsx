import type { Feature } from '../registry.ts';
import { galleryWords } from './words.ts';

const { places } = galleryWords;

/** The gallery as a feature, with a rail as full as the real one; never part of a release build. */
export const gallery: Feature = {
  name: 'gallery',
  screens: [{ path: '/gallery', load: () => import('./gallery.tsx') }],
  rail: [
    { label: places.inbox, to: '/gallery', icon: 'inbox', order: 910, useCount: () => 4 },
    { label: places.reports, to: '/gallery/reports', icon: 'report', order: 920 },
    { label: places.letters, to: '/gallery/letters', icon: 'letter', order: 930 },
    { label: places.completeness, to: '/gallery/completeness', icon: 'grid', order: 940 },
    { label: places.compile, to: '/gallery/compile', icon: 'compile', order: 950 },
    { label: places.people, to: '/gallery/people', icon: 'people', order: 960 },
  ],
};
