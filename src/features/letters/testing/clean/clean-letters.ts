import { ANSWERS } from './answers.ts';
import { CIRCULARS } from './circulars.ts';
import type { CleanLetter } from './clean-letter.ts';
import { MEMOS } from './memos.ts';
import { ORDERS } from './orders.ts';
import { STAMPED_LETTERS } from './stamped.ts';
import { TO_ONE } from './to-one.ts';

/** Letters without a fault, of every kind; each is written for its own purpose. */
export const CLEAN_LETTERS: readonly CleanLetter[] = [
  ...CIRCULARS,
  ...TO_ONE,
  ...ANSWERS,
  ...MEMOS,
  ...STAMPED_LETTERS,
  ...ORDERS,
];
