import { z } from 'zod';
import { ROLES } from '#kernel/actor.ts';
import { Level } from '#kernel/area.ts';
import { SentenceShape } from '#kernel/sentence.ts';
import { withDigits } from '#kernel/thai-digits.ts';
import { normaliseThai } from '#kernel/thai-text.ts';

/** Signs a password has at least. */
export const LEAST_PASSWORD = 12;

export const RoleName = z.enum(ROLES);

// Typed with spaces, or with Thai digits, it is the same code.
const tidyCode = (text: string): string =>
  withDigits(text, 'arabic').replace(/[\s-]/g, '').toLowerCase();

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
  /** Whether the account signs in with a second factor, and whether its roles must. */
  secondFactor: z.object({ on: z.boolean(), required: z.boolean() }),
  /** Whether it was opened on a phone by PIN. */
  byPhone: z.boolean(),
});
export type SessionView = z.infer<typeof SessionView>;

/** Names are short and plain, so that they can be told over the telephone. */
export const Username = z
  .string()
  .trim()
  .min(3)
  .max(60)
  .regex(/^[A-Za-z0-9._-]+$/);

/** Length is what protects (NIST SP 800-63B): 12 to 128 characters of any kind. */
export const Password = z.string().min(LEAST_PASSWORD).max(128);

/** What is typed as a second factor: six digits of an authenticator, or a recovery code. */
export const SecondCode = z.string().max(40).transform(tidyCode).pipe(z.string().min(1));

// Typed with dashes or spaces, or with capital letters, it is the same code.
const Tidied = z.string().max(80).transform(tidyCode);

/** A printed code as it is scanned or typed. */
export const OpeningCode = Tidied.pipe(z.string().regex(/^[a-z2-9]{28}$/));

/** A PIN as it is typed; whether it is strong enough is for the rule to say. */
export const Pin = Tidied.pipe(z.string().min(1).max(20));

/** Whose phone this is, or becomes. */
export const PhoneOwner = z.object({
  name: z.string(),
  office: SentenceShape,
  username: z.string(),
  areaPath: z.string(),
});
export type PhoneOwner = z.infer<typeof PhoneOwner>;

/** A phone as its owner and its district see it. */
export const DeviceEntry = z.object({
  id: z.uuid(),
  /** What the phone says of itself. */
  kind: z.string(),
  madeAt: z.string(),
  lastSeenAt: z.string(),
});
export type DeviceEntry = z.infer<typeof DeviceEntry>;

/** The second factor of one's own account. */
export const SecondFactorView = z.object({
  on: z.boolean(),
  required: z.boolean(),
  since: z.string().nullable(),
  recoveryCodesLeft: z.int(),
});
export type SecondFactorView = z.infer<typeof SecondFactorView>;

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

const tidyName = (text: string): string => normaliseThai(text).replace(/\s+/g, ' ').trim();

/** A name of a person or an office: printable, in the one form in which Thai is compared. */
export const DisplayName = z
  .string()
  .max(200)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u)
  .transform(tidyName)
  .pipe(z.string().min(1));

/** The number that an office's letters begin with, such as `มห 0018`. */
export const LetterCode = z
  .string()
  .trim()
  .max(30)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u);

/** The roles of an account, each once. */
export const RoleNames = z
  .array(RoleName)
  .min(1)
  .max(ROLES.length)
  .transform((roles) => ROLES.filter((role) => roles.includes(role)));

/** An office as its administrators see it. */
export const OfficeView = z.object({
  id: z.uuid(),
  areaCode: z.string(),
  areaPath: z.string(),
  level: Level,
  name: SentenceShape,
  letterCode: z.string().nullable(),
  active: z.boolean(),
  accounts: z.int(),
});
export type OfficeView = z.infer<typeof OfficeView>;

/** An account as the administrators above it see it; nothing of its password. */
export const AccountView = z.object({
  id: z.uuid(),
  username: z.string(),
  name: z.string(),
  office: z.object({ id: z.uuid(), name: SentenceShape, level: Level, areaPath: z.string() }),
  roles: z.array(RoleName),
  active: z.boolean(),
  mustChangePassword: z.boolean(),
  locked: z.boolean(),
  secondFactor: z.boolean(),
  /** Whether it has a password; without one it signs in on its phone alone. */
  password: z.boolean(),
  /** Phones that it may sign in on by PIN. */
  phones: z.int(),
  /** Until when a printed code waits to be opened. */
  codeUntil: z.string().nullable(),
  lastSeenAt: z.string().nullable(),
  createdAt: z.string(),
});
export type AccountView = z.infer<typeof AccountView>;

/** A past event as the audit list shows it. */
export const AuditView = z.object({
  id: z.int(),
  at: z.string(),
  action: z.string(),
  subject: z.object({ kind: z.string(), id: z.string() }),
  person: z.string().nullable(),
  office: SentenceShape.nullable(),
  areaPath: z.string(),
  detail: z.record(z.string(), z.unknown()),
  address: z.string().nullable(),
});
export type AuditView = z.infer<typeof AuditView>;
