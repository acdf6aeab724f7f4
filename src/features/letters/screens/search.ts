import { type Sentence, say } from '#kernel/sentence.ts';
import { call } from '#web/api.ts';
import type { SearchSource } from '#web/registry.ts';
import { listRegister } from '../contract/register.ts';
import type { RegisterEntry } from '../model/register.ts';
import { railWords } from '../words/rail.ts';
import { letterAddress } from './letter-address.ts';

const SHOWN = 8;

// The words of the states come with the first search, not with the first screen.
const stateOf = async (state: RegisterEntry['state']): Promise<Sentence> =>
  (await import('../words/register-screens.ts')).stateWords[state];

/** What tells letters of one subject apart: the number, once there is one, and what became of it. */
const hintOf = async ({ number, state }: RegisterEntry): Promise<Sentence> => {
  const became = await stateOf(state);
  return number === null ? became : say(`${number} · ${became.th}`, `${number} · ${became.en}`);
};

/** The letters of the office's own register, incoming and outgoing, for the search palette. */
export const letterSource: SearchSource = {
  name: railWords.letters,
  find: async (q, signal) => {
    const { letters } = await call(listRegister, { query: { q } }, signal);
    const hits = letters.slice(0, SHOWN).map(async (letter) => ({
      title: say(letter.subject, letter.subject),
      hint: await hintOf(letter),
      to: letterAddress(letter),
    }));
    return Promise.all(hits);
  },
};
