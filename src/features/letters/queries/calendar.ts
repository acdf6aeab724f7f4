import { addHours } from '#kernel/bangkok-time.ts';
import { conflict, notFound } from '#kernel/problem.ts';
import { FileAnswer, type SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { getLetter } from '../commands/letter-at-hand.ts';
import { ownLetter } from '../commands/outgoing.ts';
import { ownReceived } from '../commands/received.ts';
import type { getMeeting } from '../contract/outgoing.ts';
import type { getReceivedMeeting } from '../contract/received.ts';
import type { getRegisterMeeting } from '../contract/register.ts';
import { dueEntry, letterEntries } from '../rules/calendar-entries.ts';
import * as store from '../store/calendar-feeds.ts';
import { getReceived } from '../store/deliveries.ts';
import { getOutgoing } from '../store/outgoing.ts';
import { calendarWords as words } from '../words/calendar.ts';
import { refusalWords } from '../words/register.ts';
import { calendarFile } from './calendar-file.ts';

const HOURS_A_DAY = 24;
const AHEAD_DAYS = 370;
const BACK_DAYS = 370;
const TYPE = 'text/calendar; charset=utf-8';

type DatedLetter = Parameters<typeof letterEntries>[0];

const meetingsOf = (letter: DatedLetter, now: string): FileAnswer => {
  const entries = letterEntries(letter, ['meeting']);
  if (entries.length === 0) throw notFound();
  return new FileAnswer(calendarFile(letter.subject, entries, now), TYPE, words.fileName);
};

/** The meetings of an outgoing letter as a file. */
export const openOutgoingMeeting = (
  services: Services,
  call: SignedCall<typeof getMeeting>,
): Promise<FileAnswer> =>
  services.db.inScope(call.actor.areaPath, async (tx) => {
    const { id, content } = ownLetter(await getOutgoing(tx, call.params.id), call.actor);
    const { letter, dates } = content;
    return meetingsOf({ id, subject: letter.subject, dates }, services.now());
  });

/** The meetings of a letter that was sent to the office as a file. */
export const openReceivedMeeting = (
  services: Services,
  call: SignedCall<typeof getReceivedMeeting>,
): Promise<FileAnswer> =>
  services.db.inScope(call.actor.areaPath, async (tx) => {
    const { id, content } = ownReceived(await getReceived(tx, call.params.id), call.actor);
    return meetingsOf({ id, ...content }, services.now());
  });

/** The meetings that an office keeps of a letter in its register as a file. */
export const openRegisterMeeting = (
  services: Services,
  { actor, params }: SignedCall<typeof getRegisterMeeting>,
): Promise<FileAnswer> =>
  services.db.inScope(actor.areaPath, async (tx) => {
    const { id: letterId, subject } = await getLetter(tx, actor, params.id);
    const kept = await store.listKeptMeetings(tx, actor.officeId, { letterId });
    const entries = kept.flatMap(({ id, content }) =>
      letterEntries({ id, ...content }, ['meeting']),
    );
    if (entries.length === 0) throw conflict('no-meeting', refusalWords.noMeeting);
    return new FileAnswer(calendarFile(subject, entries, services.now()), TYPE, words.fileName);
  });

/**
 * The calendar behind a private address: what its office still owes, the meetings and due days of the letters
 * it was sent, and the meetings it keeps of letters in its register. Undefined for an address that was ended or never was.
 */
export const openFeed = async (
  services: Services,
  tokenHash: Buffer,
): Promise<Uint8Array | undefined> => {
  const now = services.now();
  const feed = await services.db.inScope('/', (tx) => store.findFeed(tx, tokenHash));
  if (feed === undefined) return undefined;
  return services.db.inScope(feed.areaPath, async (tx) => {
    const until = addHours(now, AHEAD_DAYS * HOURS_A_DAY);
    const since = addHours(now, -BACK_DAYS * HOURS_A_DAY);
    const dues = await store.listOpenDues(tx, feed.officeId, until);
    const letters = await store.listLettersWithDates(tx, feed.officeId, since);
    const kept = await store.listKeptMeetings(tx, feed.officeId, { since });
    const dated = [...letters, ...kept].map(({ id, content }) => ({ id, ...content }));
    const entries = [
      ...dues.map(dueEntry),
      ...dated.flatMap((letter) => letterEntries(letter, ['meeting', 'once'])),
    ];
    return calendarFile(words.name(feed.office).th, entries, now);
  });
};
