import { addHours, bangkokInstant } from '#kernel/bangkok-time.ts';
import { addDays } from '#kernel/civil-date.ts';
import type { LetterDate } from '../model/outgoing.ts';
import { calendarWords as words } from '../words/calendar.ts';

/** An entry of a calendar: a span of time, or whole days from `startOn` up to and without `endOn`. */
export type CalendarEntry = {
  /** The same thing keeps its id, so that calendars change an entry and add none. */
  readonly uid: string;
  readonly summary: string;
  readonly place: string | null;
  readonly link: string | null;
} & (
  | { readonly startAt: string; readonly endAt: string }
  | { readonly startOn: string; readonly endOn: string }
);

const MEETING_HOURS = 2;
const DUE_HOURS = 0.5;

/** A report that is due: the half hour before its time. */
export const dueEntry = (due: {
  readonly id: string;
  readonly title: { readonly th: string; readonly en: string };
  readonly dueAt: string;
}): CalendarEntry => ({
  uid: `due-${due.id}`,
  summary: words.due(due.title).th,
  place: null,
  link: null,
  startAt: addHours(due.dueAt, -DUE_HOURS),
  endAt: due.dueAt,
});

const spanOf = (date: string, time: string | null) =>
  time === null
    ? { startOn: date, endOn: addDays(date, 1) }
    : {
        startAt: bangkokInstant(date, time),
        endAt: addHours(bangkokInstant(date, time), MEETING_HOURS),
      };

/** The meetings of a letter, and what it makes due once, as entries that keep their ids. */
export const letterEntries = (
  letter: { readonly id: string; readonly subject: string; readonly dates: readonly LetterDate[] },
  kinds: readonly LetterDate['kind'][],
): CalendarEntry[] =>
  letter.dates.flatMap(({ kind, date, time, what, place, link }, index) => {
    if (date === null || !kinds.includes(kind)) return [];
    const title = what === '' ? letter.subject : what;
    const summary = kind === 'meeting' ? words.meeting(title) : words.letterDue(title);
    return [
      {
        uid: `letter-${letter.id}-${index}`,
        summary: summary.th,
        place,
        link,
        ...spanOf(date, time),
      },
    ];
  });
