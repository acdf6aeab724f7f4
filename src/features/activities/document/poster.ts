import type { PosterSheet } from '#kernel/document/poster-sheet.ts';
import { posterTitle } from '#kernel/document/poster-title.ts';
import type { Language } from '#kernel/sentence.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import { hoursSentence, type Shared } from '../rules/share.ts';
import { shareWords as words } from '../words/share.ts';

/** How a poster is made besides what it says. */
export type PosterMaking = {
  readonly language: Language;
  readonly issuedOn: string;
  /** The public page of the activity; none while citizens cannot see it. */
  readonly link: string | null;
};

const LONGEST_NEEDS = 240;

const shortened = (text: string): string => {
  const line = text.replace(/\s*\n\s*/g, ' ');
  return line.length > LONGEST_NEEDS ? `${line.slice(0, LONGEST_NEEDS).trim()}…` : line;
};

/** A sheet for the notice board: what, on which weekday and day, where, what to bring, and the code of the public page. */
export const posterSheet = (one: Shared, making: PosterMaking): PosterSheet => {
  const { language, issuedOn, link } = making;
  const { plan, type, office, state } = one;
  const isOff = state === 'cancelled';
  const day = dateSentence(plan.heldOn, { style: 'long', weekday: true });
  const hours = hoursSentence(plan);
  const { text: title, isCut } = posterTitle(plan.title);
  const says = isCut ? words.scanWhole : words.scan;
  return {
    language,
    issuedOn,
    invites: (isOff ? words.posterOff : words.poster)[language],
    title,
    name: plan.title,
    type: type[language],
    when: [day[language], ...(hours ? [hours[language]] : [])],
    place: plan.place === '' ? '' : words.at(plan.place)[language],
    needs: plan.needs === '' || isOff ? '' : shortened(words.bring(plan.needs)[language]),
    office: office[language],
    code: link === null ? null : { scanned: link, says: says[language] },
  };
};
