import { buddhistYear } from '#kernel/buddhist-era.ts';
import { say as sentence } from '#kernel/sentence.ts';
import type { Say } from '#web/i18n.tsx';
import type { RegisterEntry } from '../model/register.ts';

/** The number under which a letter was received, with its year: `12/2569`; none for one that goes out. */
export const receivedNumber = (
  { receivedNo, receivedYear }: Pick<RegisterEntry, 'receivedNo' | 'receivedYear'>,
  say: Say,
): string | undefined =>
  receivedNo === null || receivedYear === null
    ? undefined
    : say(sentence(`${receivedNo}/${buddhistYear(receivedYear)}`, `${receivedNo}/${receivedYear}`));
