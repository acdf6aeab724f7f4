/** How a report of the demo fared. */
export type Story =
  | 'accepted'
  | 'late'
  | 'missing'
  | 'nil'
  | 'mended'
  | 'excused'
  | 'at-chief'
  | 'at-province'
  | 'returned';

// Rows are the seven districts; columns go back from the newest finished period.
const WEEKLY: readonly (readonly Story[])[] = [
  [
    'at-province',
    'accepted',
    'accepted',
    'accepted',
    'accepted',
    'accepted',
    'accepted',
    'accepted',
  ],
  ['at-province', 'accepted', 'late', 'accepted', 'accepted', 'late', 'accepted', 'accepted'],
  ['at-chief', 'accepted', 'accepted', 'missing', 'accepted', 'accepted', 'late', 'accepted'],
  ['missing', 'returned', 'accepted', 'accepted', 'nil', 'accepted', 'accepted', 'late'],
  ['at-province', 'mended', 'accepted', 'accepted', 'accepted', 'excused', 'accepted', 'accepted'],
  ['missing', 'missing', 'accepted', 'late', 'accepted', 'accepted', 'nil', 'accepted'],
  ['at-chief', 'accepted', 'accepted', 'accepted', 'mended', 'accepted', 'accepted', 'accepted'],
];

const MONTHLY: readonly (readonly Story[])[] = [
  ['accepted', 'accepted'],
  ['accepted', 'late'],
  ['at-province', 'accepted'],
  ['returned', 'accepted'],
  ['mended', 'accepted'],
  ['nil', 'accepted'],
  ['missing', 'nil'],
];

/**
 * The story of a district's report: `ago` counts finished periods back from 0, the newest. A period
 * older than the tables tell was accepted.
 */
export const storyOf = (kind: 'weekly' | 'monthly', district: number, ago: number): Story =>
  (kind === 'weekly' ? WEEKLY : MONTHLY)[district]?.[ago] ?? 'accepted';
