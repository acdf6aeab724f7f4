import ical from 'ical-generator';
import { addHours, bangkokInstant } from '#kernel/bangkok-time.ts';
import { addDays } from '#kernel/civil-date.ts';
import type { PublicActivity } from '../model/public.ts';

const USUAL_HOURS = 2;

// Whole days are written by the clock of this machine, so they are read by it too.
const timesOf = ({ plan: { heldOn, startsAt, endsAt } }: PublicActivity) => {
  if (startsAt === null)
    return { start: `${heldOn}T00:00:00`, end: `${addDays(heldOn, 1)}T00:00:00`, allDay: true };
  const start = bangkokInstant(heldOn, startsAt);
  const end = endsAt === null ? addHours(start, USUAL_HOURS) : bangkokInstant(heldOn, endsAt);
  return { start, end };
};

/** Published activities as an iCalendar file (RFC 5545); one that is called off says so. */
export const activityCalendar = (
  name: string,
  activities: readonly PublicActivity[],
  now: string,
): Uint8Array => {
  const calendar = ical({ name, prodId: { company: 'Amphoe', product: 'Amphoe', language: 'TH' } });
  calendar.x('X-WR-TIMEZONE', 'Asia/Bangkok');
  for (const one of activities) {
    const { plan, area, office, state } = one;
    const event = calendar.createEvent({
      id: `activity-${one.id}@amphoe`,
      stamp: now,
      summary: plan.title,
      description: [one.type.th, office.th, plan.needs].filter(Boolean).join('\n'),
      location: [plan.place, area.th].filter(Boolean).join(' '),
      ...timesOf(one),
    });
    if (state === 'cancelled') event.x('X-AMPHOE-STATE', 'CANCELLED');
  }
  return Buffer.from(calendar.toString());
};
