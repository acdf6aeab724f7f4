import type { Tone } from '../badge/badge.tsx';

const DISC = 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z';
const RING = `${DISC}M8 3.800a4.200 4.200 0 1 0 0 8.400 4.200 4.200 0 0 0 0-8.400z`;

/** The shapes of a state, told apart without colour: ● ◐ ○ – ✕ and the marks of work in hand. */
export const SHAPES = {
  'on-time': { path: DISC, tone: 'good' },
  late: { path: `${RING}M8 3v10a5 5 0 0 0 0-10z`, tone: 'attention' },
  missing: { path: RING, tone: 'danger' },
  nil: { path: 'M3 7h10v2H3z', tone: 'quiet' },
  excused: {
    path: 'M4.100 2.700 8 6.600l3.900-3.900 1.400 1.400L9.400 8l3.900 3.900-1.400 1.400L8 9.400l-3.900 3.900-1.400-1.400L6.600 8 2.700 4.100z',
    tone: 'quiet',
  },
  due: { path: `${RING}M7.200 5h1.600v2.800l2 1.200-.8 1.400-2.800-1.700z`, tone: 'accent' },
  draft: { path: 'M2.500 13.500 3.300 10l7.200-7.200 2.700 2.700L6 12.700z', tone: 'quiet' },
  waiting: {
    path: 'M3.500 2h9v2.500L9.300 8l3.200 3.500V14h-9v-2.500L6.700 8 3.500 4.500z',
    tone: 'accent',
  },
  returned: {
    path: 'M6.500 2.500 2 7l4.500 4.500V8.200H11a1.800 1.800 0 0 1 1.800 1.800v3.500h2V10A3.800 3.800 0 0 0 11 6.200H6.500z',
    tone: 'attention',
  },
  accepted: {
    path: `M6.300 12.600 2 8.300l1.500-1.500 2.800 2.800 6.200-6.200L14 4.900z`,
    tone: 'good',
  },
} as const satisfies Readonly<Record<string, { readonly path: string; readonly tone: Tone }>>;

export type Shape = keyof typeof SHAPES;
