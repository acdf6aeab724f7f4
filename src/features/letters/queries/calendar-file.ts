import ical from 'ical-generator';
import type { CalendarEntry } from '../rules/calendar-entries.ts';

// The library writes whole days by UTC, whatever the clock of this machine.
const timesOf = (entry: CalendarEntry) =>
  'startAt' in entry
    ? { start: entry.startAt, end: entry.endAt }
    : { start: `${entry.startOn}T00:00:00Z`, end: `${entry.endOn}T00:00:00Z`, allDay: true };

/** Entries as an iCalendar file (RFC 5545); times in UTC, shown by calendars in Thailand's time. */
export const calendarFile = (
  name: string,
  entries: readonly CalendarEntry[],
  now: string,
): Uint8Array => {
  const calendar = ical({ name, prodId: { company: 'Amphoe', product: 'Amphoe', language: 'TH' } });
  calendar.x('X-WR-TIMEZONE', 'Asia/Bangkok');
  for (const entry of entries) {
    calendar.createEvent({
      id: `${entry.uid}@amphoe`,
      stamp: now,
      summary: entry.summary,
      ...timesOf(entry),
      ...(entry.place === null ? {} : { location: entry.place }),
      ...(entry.link === null ? {} : { url: entry.link }),
    });
  }
  return Buffer.from(calendar.toString());
};
