import type { CivilDate } from '#kernel/civil-date.ts';
import { type Sentence, say } from '#kernel/sentence.ts';
import { dateSentence } from '#kernel/thai-date.ts';

const dated = (datedOn: CivilDate | null): Sentence => {
  if (datedOn === null) return say('', '');
  const { th, en } = dateSentence(datedOn, { style: 'long' });
  return say(` ลงวันที่ ${th}`, ` of ${en}`);
};

export const sourceWords = {
  /** By which letter a programme or requirement was asked for. */
  asked: (number: string | null, datedOn: CivilDate | null): Sentence => {
    const { th, en } = dated(datedOn);
    if (number === null) return say(`ตามหนังสือ${th}`, `By a letter${en}.`);
    return say(`ตามหนังสือ ที่ ${number}${th}`, `By the letter ${number}${en}.`);
  },
} as const;
