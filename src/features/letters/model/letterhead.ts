import { z } from 'zod';

const line = (most: number) => z.string().trim().max(most);

/** How the letters of an office are headed; `relayDays` is how many working days earlier a relayed due day is set. */
export const Letterhead = z.object({
  numberCode: line(60).min(1),
  name: line(200).min(1),
  address: line(300),
  owner: line(300),
  phone: line(100),
  fax: line(100),
  email: line(200),
  relayDays: z.int().min(0).max(60),
});
export type Letterhead = z.infer<typeof Letterhead>;

/** The letterhead with whether the office has set it, and whether it has its own emblem. */
export const LetterheadView = Letterhead.extend({ isSet: z.boolean(), hasEmblem: z.boolean() });
export type LetterheadView = z.infer<typeof LetterheadView>;

/** The largest emblem, in bytes. */
export const MOST_EMBLEM_BYTES = 5 * 1024 * 1024;
