import { z } from 'zod';
import { Level } from '#kernel/area.ts';

/** An office that a letter can name; `way` is null where the letter cannot be sent to it through the system. */
export const AddresseeOffice = z.object({
  id: z.uuid(),
  name: z.object({ th: z.string(), en: z.string() }),
  level: Level,
  way: z.enum(['below', 'above']).nullable(),
  /** The line after เรียน that names its head. */
  to: z.string(),
});
export type AddresseeOffice = z.infer<typeof AddresseeOffice>;

/** All offices of a level below the sender. */
export const AddresseeGroup = z.object({ level: Level, count: z.int(), to: z.string() });
export type AddresseeGroup = z.infer<typeof AddresseeGroup>;

/** What a picker of addressees needs: the groups, what a search found, and whom the letter's own lines name. */
export const AddresseeList = z.object({
  groups: z.array(AddresseeGroup),
  offices: z.array(AddresseeOffice),
  /** How many offices fit the search. */
  total: z.int(),
  meant: z.object({ levels: z.array(Level), offices: z.array(AddresseeOffice) }),
});
export type AddresseeList = z.infer<typeof AddresseeList>;
