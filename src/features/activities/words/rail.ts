import { say } from '#kernel/sentence.ts';

/** The places of activities in the rail; apart from the other words, which the first screen does without. */
export const railWords = {
  summaries: say('สรุปกิจกรรม', 'Summaries'),
  plan: say('แผนกิจกรรม', 'Activities'),
} as const;
