import { z } from 'zod';
import { ClockTime } from '#kernel/bangkok-time.ts';
import { CivilDate } from '#kernel/civil-date.ts';
import { SentenceShape } from '#kernel/sentence.ts';
import { normaliseThai } from '#kernel/thai-text.ts';
import { OutgoingState } from './outgoing.ts';

/** Whether a letter came to the office or went out from it. */
export const Direction = z.enum(['incoming', 'outgoing']);
export type Direction = z.infer<typeof Direction>;

/** What became of a letter: of one that came in, received, at work and closed; of one that goes out, the rest. */
export const RegisterState = z.enum(['received', 'at-work', 'closed', ...OutgoingState.options]);
export type RegisterState = z.infer<typeof RegisterState>;

/** How a letter hangs together with another: it answers, relays, amends, cancels or refers to it. */
export const Relation = z.enum(['refers', 'answers', 'relays', 'amends', 'cancels']);
export type Relation = z.infer<typeof Relation>;

/** A line of text as a person types or a letter says it. */
const line = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => normaliseThai(text).replace(/\s+/g, ' ').trim());
const filled = (most: number) => line(most).pipe(z.string().min(1));

/** The finding `<code>:<from>` was accepted (its correction holds) or dismissed. */
export const Decisions = z.record(
  z.string().regex(/^[a-z-]{1,40}:\d{1,8}$/),
  z.enum(['accepted', 'dismissed']),
);
export type Decisions = z.infer<typeof Decisions>;

/** A letter's number in parts: `มท 0018.1/ว 328`. */
export const NumberParts = z.object({
  office: z.string().nullable(),
  circular: z.boolean(),
  running: z.string(),
});
export type NumberParts = z.infer<typeof NumberParts>;

const NamedLetter = z.object({
  raw: z.string(),
  number: NumberParts.nullable(),
  date: CivilDate.nullable(),
  from: z.string().nullable(),
});

/** When something is due by a letter, in the words it was read from. */
export const DeadlineValue = z.object({
  kind: z.enum(['once', 'weekly', 'monthly', 'after-event', 'meeting']),
  date: CivilDate.nullable(),
  time: ClockTime.nullable(),
  weekday: z.enum(['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN']).nullable(),
  dayOfMonth: z.int().nullable(),
  first: CivilDate.nullable(),
  by: z.string().nullable(),
  what: z.string(),
  span: z.tuple([z.int(), z.int()]),
  meeting: z
    .object({
      place: z.string().nullable(),
      link: z.string().nullable(),
      meetingId: z.string().nullable(),
      passcode: z.string().nullable(),
    })
    .nullable(),
});
export type DeadlineValue = z.infer<typeof DeadlineValue>;

const said = (most: number) => line(most).pipe(z.string());
const place = said(1000).nullable();
const offset = z.int().min(0).max(10_000_000);

/** A due date as a person put it right or added it; where it stands in no place of the text, its span is empty. */
const OwnDeadline = DeadlineValue.extend({
  dayOfMonth: z.int().min(1).max(31).nullable(),
  by: said(300).nullable(),
  what: said(4000),
  span: z.tuple([offset, offset]),
  meeting: z.object({ place, link: place, meetingId: place, passcode: place }).nullable(),
});

/** What a person wrote in place of what was read; what is left out stays as read. */
export const Corrections = z.object({
  number: filled(120).nullable().optional(),
  date: CivilDate.nullable().optional(),
  subject: filled(1000).optional(),
  issuer: filled(300).nullable().optional(),
  to: z.array(filled(300)).max(100).optional(),
  /** All due dates as they shall stand: put right, added, removed. */
  deadlines: z.array(OwnDeadline).max(100).optional(),
});
export type Corrections = z.infer<typeof Corrections>;

/** What the register knows of a letter: as read, with its accepted corrections, and as a person put it right. */
export const RegisterValues = z.object({
  kind: z.enum(['external', 'memo', 'stamped', 'order', 'unknown']),
  urgency: z.enum(['urgent', 'very-urgent', 'most-urgent']).nullable(),
  secrecy: z.enum(['confidential', 'secret', 'top-secret']).nullable(),
  number: z.string().nullable(),
  numberParts: NumberParts.nullable(),
  date: CivilDate.nullable(),
  subject: z.string(),
  issuer: z.string().nullable(),
  to: z.array(z.string()),
  references: z.array(NamedLetter),
  citations: z.array(NamedLetter),
  enclosures: z.array(z.string()),
  deadlines: z.array(DeadlineValue),
});
export type RegisterValues = z.infer<typeof RegisterValues>;

/** A letter in the register's list. */
export const RegisterEntry = z.object({
  id: z.uuid(),
  areaPath: z.string(),
  direction: Direction,
  state: RegisterState,
  number: z.string().nullable(),
  datedOn: z.string().nullable(),
  subject: z.string(),
  issuer: z.string().nullable(),
  addressees: z.array(z.string()),
  urgency: z.string().nullable(),
  receivedNo: z.int().nullable(),
  receivedYear: z.int().nullable(),
  receivedAt: z.string().nullable(),
  createdAt: z.string(),
});
export type RegisterEntry = z.infer<typeof RegisterEntry>;

/** How far a sent letter has come with its addressees: how many they are and have acknowledged. */
export const Sending = z.object({
  offices: z.int(),
  acknowledged: z.int(),
  /** The first few that have not acknowledged. */
  missing: z.array(SentenceShape),
});
export type Sending = z.infer<typeof Sending>;

/** A letter in a list, with its addressees' acknowledgements once it was sent. */
export const ListedLetter = RegisterEntry.extend({ sending: Sending.nullable() });
export type ListedLetter = z.infer<typeof ListedLetter>;

/** Something that happened to a letter: what, when and by whom. */
export const LetterEvent = z.object({
  seq: z.int(),
  kind: z.string(),
  at: z.string(),
  by: z.string().nullable(),
});
export type LetterEvent = z.infer<typeof LetterEvent>;

/** Another letter of the register, and how the two hang together; `outward` when this one relates to that. */
export const LetterLink = z.object({
  id: z.uuid(),
  relation: Relation,
  outward: z.boolean(),
  letter: RegisterEntry.pick({
    id: true,
    number: true,
    datedOn: true,
    subject: true,
    direction: true,
  }),
});
export type LetterLink = z.infer<typeof LetterLink>;

/** What a deadline was made into: a requirement with how far its reports have come, or a meeting. */
export const LetterDuty = z.object({
  position: z.int(),
  deadline: DeadlineValue.nullable(),
  requirement: z
    .object({
      id: z.uuid(),
      title: SentenceShape,
      programme: SentenceShape,
      offices: z.int(),
      reports: z.int(),
      received: z.int(),
      touched: z.boolean(),
    })
    .nullable(),
});
export type LetterDuty = z.infer<typeof LetterDuty>;

/** What may be done with a letter. */
export const LetterAction = z.enum([
  'correct',
  'link',
  'make-work',
  'undo-work',
  'close',
  'reopen',
]);
export type LetterAction = z.infer<typeof LetterAction>;

/** What the list of the register is asked for; every condition must hold. */
export const RegisterConditions = z.object({
  direction: Direction.optional(),
  state: RegisterState.optional(),
  /** Words and parts of words, with Thai or Arabic digits. */
  q: z.string().max(200).optional(),
  number: z.string().max(120).optional(),
  issuer: z.string().max(200).optional(),
  /** The letter's own date, both days included. */
  from: CivilDate.optional(),
  to: CivilDate.optional(),
});
export type RegisterConditions = z.infer<typeof RegisterConditions>;

/** The states in which an outgoing letter still asks for something. */
export const AtWorkState = OutgoingState.extract(['draft', 'waiting', 'signed', 'sent']);
export type AtWorkState = z.infer<typeof AtWorkState>;

/** What the list of outgoing letters at work is asked for. */
export const AtWorkConditions = z.object({
  state: AtWorkState.optional(),
  q: RegisterConditions.shape.q,
});
export type AtWorkConditions = z.infer<typeof AtWorkConditions>;
