import { say } from '#kernel/sentence.ts';
import { call } from '#web/api.ts';
import type { SearchSource } from '#web/registry.ts';
import { listRegister } from '../contract/register.ts';
import { railWords } from '../words/rail.ts';
import { letterAddress } from './letter-address.ts';

const SHOWN = 8;

/** The letters of the office's own register for the search palette. */
export const letterSource: SearchSource = {
  name: railWords.letters,
  find: async (q, signal) => {
    const { letters } = await call(listRegister, { query: { q } }, signal);
    return letters.slice(0, SHOWN).map((letter) => ({
      title: say(letter.subject, letter.subject),
      ...(letter.number === null ? {} : { hint: say(letter.number, letter.number) }),
      to: letterAddress(letter),
    }));
  },
};
