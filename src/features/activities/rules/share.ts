import { type Sentence, say } from '#kernel/sentence.ts';
import { dateSentence, timeSentence } from '#kernel/thai-date.ts';
import type { PublicActivity } from '../model/public.ts';
import { shareWords as words } from '../words/share.ts';

/** What a share text needs to know of an activity. */
export type Shared = Pick<PublicActivity, 'plan' | 'type' | 'office' | 'state'>;

/** The hours of an activity as people say them; nothing where it names none. */
export const hoursSentence = ({
  startsAt,
  endsAt,
}: Pick<Shared['plan'], 'startsAt' | 'endsAt'>): Sentence | undefined => {
  if (startsAt === null) return undefined;
  const from = timeSentence(startsAt);
  return endsAt === null ? words.from(from) : words.fromUntil(from, timeSentence(endsAt));
};

/** The day and hours of an activity as people say them. */
export const whenOf = ({
  plan: { heldOn, startsAt, endsAt },
}: {
  readonly plan: Pick<Shared['plan'], 'heldOn' | 'startsAt' | 'endsAt'>;
}): Sentence => {
  const day = dateSentence(heldOn, { style: 'long', weekday: true });
  if (startsAt === null) return day;
  const from = timeSentence(startsAt);
  const until = endsAt === null ? undefined : timeSentence(endsAt);
  return until ? words.dayAndHours(day, from, until) : words.dayAndTime(day, from);
};

const sayPlace = ({ plan }: Shared): Sentence[] =>
  plan.place === '' ? [] : [words.at(plan.place)];

const sayNeeds = ({ plan }: Shared): Sentence[] =>
  plan.needs === '' ? [] : [words.bring(plan.needs.replace(/\s*\n\s*/g, ' '))];

const joined = (parts: readonly Sentence[], between: string): Sentence =>
  say(parts.map(({ th }) => th).join(between), parts.map(({ en }) => en).join(between));

const title = ({ plan, state }: Shared): Sentence =>
  state === 'cancelled' ? words.calledOff(plan.title) : say(plan.title, plan.title);

/** What is read out over the village loudspeaker: whole sentences, the main thing said twice. */
export const loudspeakerText = (one: Shared): Sentence => {
  if (one.state === 'cancelled') return words.loudOff(one.office, one.plan.title, whenOf(one));
  const body = [
    words.loudInvite(one.office, one.plan.title, one.type),
    words.loudWhen(whenOf(one), one.plan.place),
    ...sayNeeds(one),
    words.loudAgain(one.plan.title, whenOf(one)),
  ];
  return joined(body, ' ');
};

/** What is posted to a LINE group: a few short lines and the link. */
export const lineText = (one: Shared, link: string): Sentence =>
  joined(
    [
      title(one),
      one.type,
      whenOf(one),
      ...sayPlace(one),
      ...(one.state === 'cancelled' ? [] : sayNeeds(one)),
      one.office,
      say(link, link),
    ],
    '\n',
  );

/** What is posted to a Facebook page: an invitation in sentences and the link. */
export const facebookText = (one: Shared, link: string): Sentence => {
  if (one.state === 'cancelled')
    return joined(
      [words.loudOff(one.office, one.plan.title, whenOf(one)), say(link, link)],
      '\n\n',
    );
  const paragraphs = [
    words.loudInvite(one.office, one.plan.title, one.type),
    words.loudWhen(whenOf(one), one.plan.place),
    ...sayNeeds(one),
    words.more(link),
  ];
  return joined(paragraphs, '\n\n');
};
