import { z } from 'zod';
import { ROLES } from '#kernel/actor.ts';
import { Level } from '#kernel/area.ts';
import { SentenceShape } from '#kernel/sentence.ts';

export const RoleName = z.enum(ROLES);

/** What the browser knows of the person who is signed in. */
export const SessionView = z.object({
  id: z.uuid(),
  account: z.object({
    id: z.uuid(),
    username: z.string(),
    name: z.string(),
    mustChangePassword: z.boolean(),
  }),
  office: z.object({ id: z.uuid(), name: SentenceShape, level: Level, areaPath: z.string() }),
  roles: z.array(RoleName),
  fiscalYears: z.array(z.int()),
  demo: z.boolean(),
});
export type SessionView = z.infer<typeof SessionView>;

/** Names are short and plain, so that they can be told over the telephone. */
export const Username = z
  .string()
  .trim()
  .min(3)
  .max(60)
  .regex(/^[A-Za-z0-9._-]+$/);

/** Length is what protects (NIST SP 800-63B): 10 to 128 characters of any kind. */
export const Password = z.string().min(10).max(128);

/** A live session as its owner sees it in the list of devices. */
export const SessionEntry = z.object({
  id: z.uuid(),
  device: z.string(),
  address: z.string(),
  createdAt: z.string(),
  lastSeenAt: z.string(),
  current: z.boolean(),
});
export type SessionEntry = z.infer<typeof SessionEntry>;
