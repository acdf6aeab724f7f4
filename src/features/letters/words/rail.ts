import { say } from '#kernel/sentence.ts';

/** The place of letters in the rail; apart from the other words, which the first screen does without. */
export const railWords = { letters: say('หนังสือ', 'Letters') } as const;
