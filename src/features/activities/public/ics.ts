import ical, { ICalEventStatus } from 'ical-generator';
import { addHours, bangkokInstant } from '#kernel/bangkok-time.ts';
import { addDays } from '#kernel/civil-date.ts';
import type { PublicActivity } from '../model/public.ts';
import { warningsOf } from '../rules/citizens.ts';

const USUAL_HOURS = 2;

// The library writes whole days by UTC, whatever the clock of this machine.
const timesOf = ({ plan: { heldOn, startsAt, endsAt } }: PublicActivity) => {
  if (startsAt === null)
    return { start: `${heldOn}T00:00:00Z`, end: `${addDays(heldOn, 1)}T00:00:00Z`, allDay: true };
  const start = bangkokInstant(heldOn, startsAt);
  const end = endsAt === null ? addHours(start, USUAL_HOURS) : bangkokInstant(heldOn, endsAt);
  return { start, end };
};

// The library leaves the name of the calendar as it is.
const escaped = (name: string): string => name.replace(/[\\;,]/g, '\\$&');

/** Published activities as an iCalendar file (RFC 5545) in UTC; one that is called off says so. */
export const activityCalendar = (
  name: string,
  activities: readonly PublicActivity[],
  now: string,
): Uint8Array => {
  const prodId = { company: 'Amphoe', product: 'Amphoe', language: 'TH' };
  const calendar = ical({ name: escaped(name), prodId });
  for (const one of activities) {
    const { plan, area, office, state } = one;
    calendar.createEvent({
      id: `activity-${one.id}@amphoe`,
      sequence: one.seq,
      stamp: now,
      summary: plan.title,
      description: [...warningsOf(one).map(({ th }) => th), one.type.th, office.th, plan.needs]
        .filter(Boolean)
        .join('\n'),
      location: [plan.place, area.th].filter(Boolean).join(' '),
      ...timesOf(one),
      ...(state === 'cancelled' && { status: ICalEventStatus.CANCELLED }),
    });
  }
  return Buffer.from(calendar.toString());
};
