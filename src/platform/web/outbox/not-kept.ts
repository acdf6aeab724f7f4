import type { Sentence } from '#kernel/sentence.ts';
import { outboxMarkWords } from './words.ts';

/** Whether this device has no room left; what was kept before is still there. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error && error.name === 'QuotaExceededError';

/** Why something could not be kept on this device, for its person: no room, or another fault of the browser. */
export const whyNotKept = (error: unknown): Sentence =>
  isFull(error) ? outboxMarkWords.full : outboxMarkWords.notKept;
