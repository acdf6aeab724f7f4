import { say } from '#kernel/sentence.ts';

/** The place of letters in the rail, and what the search calls them. */
export const railWords = { letters: say('หนังสือ', 'Letters') } as const;
