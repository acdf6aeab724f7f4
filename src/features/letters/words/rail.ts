import { say } from '#kernel/sentence.ts';

/** The places of letters in the rail; apart from the other words, which the first screen does without. */
export const railWords = {
  letters: say('ทะเบียนหนังสือ', 'Register of letters'),
  received: say('หนังสือเข้า', 'Letters received'),
  outgoing: say('หนังสือส่ง', 'Outgoing letters'),
} as const;
