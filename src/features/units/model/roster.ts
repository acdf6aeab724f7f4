import { z } from 'zod';
import { ShortText } from './entry.ts';

/** The most people a roster may hold. */
export const MOST_PEOPLE = 500;

/** One person of a unit: a name, and what he or she does in it. */
export const RosterPerson = z.object({
  name: ShortText.pipe(z.string().min(1)),
  duty: ShortText,
});
export type RosterPerson = z.infer<typeof RosterPerson>;

export const Roster = z.object({ people: z.array(RosterPerson).max(MOST_PEOPLE) });
export type Roster = z.infer<typeof Roster>;
