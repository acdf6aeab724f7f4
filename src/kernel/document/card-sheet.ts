import type { CivilDate } from '../civil-date.ts';

/** A card to be cut out: a code to scan, whose it is, and what to do with it. */
export type CodeCard = {
  /** What the code says when it is scanned. */
  readonly scanned: string;
  /** The code as it is typed where there is no camera. */
  readonly typed: string;
  readonly title: string;
  /** Lines under the title: the same in English, the area above. */
  readonly lines: readonly string[];
  readonly steps: readonly string[];
  readonly foot: string;
};

/** A sheet of cards on A4, eight a page, with lines to cut along. */
export type CardSheet = {
  readonly title: string;
  readonly issuedOn: CivilDate;
  readonly cards: readonly CodeCard[];
};
