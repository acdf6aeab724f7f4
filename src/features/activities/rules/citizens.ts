import type { Sentence } from '#kernel/sentence.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import type { PublicActivity, PublishedActivity } from '../model/public.ts';
import { publicWords as words } from '../words/public.ts';
import { whenOf } from './share.ts';
import { differ, waitingParts, whenIn } from './shown.ts';

/**
 * What citizens see of a published activity. Its day, hours, type and calling off count at once; its words stay
 * as they were published, and where another place waits, citizens are told to ask.
 */
export const citizenSight = ({ shown, ...one }: PublishedActivity): PublicActivity => {
  const { title, place, point, partner, needs } = shown;
  const waiting = waitingParts({ ...one, shown });
  const before = whenIn(shown);
  return {
    ...one,
    plan: { ...one.plan, title, place, point, partner, needs },
    reason: waiting.includes('reason') ? null : one.reason,
    timeBefore: differ(before, whenIn(one.plan)) ? before : null,
    placeWaits: waiting.includes('place') || waiting.includes('point'),
  };
};

const timeWarnings = ({ postponedFrom, timeBefore }: PublicActivity): Sentence[] => {
  const last = postponedFrom.at(-1);
  return [
    ...(last === undefined ? [] : [words.postponedFrom(dateSentence(last))]),
    ...(timeBefore === null || timeBefore.heldOn === last
      ? []
      : [words.timeWas(whenOf({ plan: timeBefore }))]),
  ];
};

/** What citizens must know before they set out: called off, another day or hour, another place. */
export const warningsOf = (one: PublicActivity): Sentence[] =>
  one.state === 'cancelled'
    ? [words.calledOff]
    : [...timeWarnings(one), ...(one.placeWaits ? [words.placeWaits(one.office)] : [])];
