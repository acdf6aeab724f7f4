import { z } from 'zod';
import { CivilDate } from '#kernel/civil-date.ts';

const Name = z.object({
  th: z.string().trim().min(1).max(200),
  en: z.string().trim().min(1).max(200),
});

/** A change to the library's holidays: an extra day off, or (`isOff` false) a day that is worked. */
export const DayOffChange = z.object({ on: CivilDate, name: Name, isOff: z.boolean() });
export type DayOffChange = z.infer<typeof DayOffChange>;

/** A day off as the calendar shows it: from the library, from the table, or only proposed. */
export const DayOff = z.object({
  on: CivilDate,
  name: Name,
  source: z.enum(['library', 'table', 'worked', 'proposed']),
});
export type DayOff = z.infer<typeof DayOff>;
