import { z } from 'zod';
import type { CivilDate } from './civil-date.ts';

/** A moment as ISO text in UTC (`2022-02-10T09:30:00.000Z`). */
export type Instant = string;

/** A time of day in Thailand, `00:00` to `23:59`. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export type ClockTime = z.infer<typeof ClockTime>;

const MS_PER_HOUR = 3_600_000;
const OFFSET_HOURS = 7;

const bangkokText = (instant: Instant): string =>
  new Date(Date.parse(instant) + OFFSET_HOURS * MS_PER_HOUR).toISOString();

/** The day that the clocks in Thailand show at this instant. */
export const bangkokDate = (instant: Instant): CivilDate => bangkokText(instant).slice(0, 10);

/** The time of day that the clocks in Thailand show at this instant, `HH:mm`. */
export const bangkokTime = (instant: Instant): ClockTime => bangkokText(instant).slice(11, 16);

/** The instant at which the clocks in Thailand (+07:00, no daylight saving) show this day and time. */
export const bangkokInstant = (date: CivilDate, time: ClockTime): Instant =>
  new Date(`${date}T${time}:00+07:00`).toISOString();

/** The instant so many hours later, or earlier when negative. */
export const addHours = (instant: Instant, hours: number): Instant =>
  new Date(Date.parse(instant) + hours * MS_PER_HOUR).toISOString();
