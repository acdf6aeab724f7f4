import { z } from 'zod';
import { LetterEnclosure, OfficialLetter } from '../document/official-letter.ts';

/** Where an outgoing letter stands: written, waiting for its signer, numbered and frozen, on its way. */
export const OutgoingState = z.enum([
  'draft',
  'waiting',
  'signed',
  'sent',
  'cancelled',
  'discarded',
]);
export type OutgoingState = z.infer<typeof OutgoingState>;

export const OUTGOING_ACTIONS = [
  'save',
  'propose',
  'return',
  'sign',
  'send',
  'cancel',
  'discard',
  'restore',
] as const;
export const OutgoingAction = z.enum(OUTGOING_ACTIONS);
export type OutgoingAction = z.infer<typeof OutgoingAction>;

const text = (most: number) => z.string().trim().max(most);
const linesOf = (most: number) => z.array(text(300)).max(most);

/**
 * The letter as its office writes it; number, date, emblem and pictures come when it is signed. It is saved
 * as it is typed, so any part may still be empty: `missingParts` says what a proposal needs.
 */
export const DraftLetter = OfficialLetter.omit({
  number: true,
  date: true,
  enclosures: true,
  emblem: true,
  hand: true,
  pictures: true,
}).extend({
  number: z.strictObject({ office: text(100), circular: z.boolean() }),
  office: linesOf(5),
  subject: text(2000),
  to: linesOf(60),
  signer: z.strictObject({
    name: text(300),
    position: linesOf(12),
    onBehalfOf: z.strictObject({ as: text(300), office: text(300) }).nullable(),
  }),
});
export type DraftLetter = z.infer<typeof DraftLetter>;

/** The largest file that is sent with a letter, in bytes. */
export const MOST_ENCLOSURE_BYTES = 25 * 1024 * 1024;

/** Something that is sent with a letter, as its drafter lists it. */
export const EnclosureEntry = LetterEnclosure.extend({ id: z.uuid(), title: text(2000) });
export type EnclosureEntry = z.infer<typeof EnclosureEntry>;

/** An enclosure with what is known of its file. */
export const EnclosureView = z.object({
  ...EnclosureEntry.shape,
  file: z.object({ name: z.string(), mediaType: z.string(), bytes: z.int() }).nullable(),
});
export type EnclosureView = z.infer<typeof EnclosureView>;

/** Who signed electronically (งานสารบรรณ ฉบับที่ 4 พ.ศ. 2564): name, position, account and time. */
export const Signature = z.object({
  name: z.string(),
  position: z.string(),
  accountId: z.uuid(),
  at: z.string(),
});
export type Signature = z.infer<typeof Signature>;

/** The calendar of a letter: what is due and what is held, as the reader finds it in its text. */
export const LetterDate = z.object({
  kind: z.enum(['once', 'weekly', 'monthly', 'after-event', 'meeting']),
  date: z.string().nullable(),
  time: z.string().nullable(),
  weekday: z.string().nullable(),
  dayOfMonth: z.int().nullable(),
  first: z.string().nullable(),
  what: z.string(),
  place: z.string().nullable(),
  link: z.string().nullable(),
});
export type LetterDate = z.infer<typeof LetterDate>;

/** What the linter found in a letter that is being written. */
export const DraftFinding = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  th: z.string(),
  en: z.string(),
  /** The words it is about. */
  words: z.string(),
});
export type DraftFinding = z.infer<typeof DraftFinding>;

/** Something that happened to an outgoing letter. */
export const OutgoingEvent = z.object({
  kind: z.string(),
  at: z.string(),
  by: z.string().nullable(),
  reason: z.string().nullable(),
});
export type OutgoingEvent = z.infer<typeof OutgoingEvent>;

/** One addressee of a sent letter. */
export const DeliveryView = z.object({
  id: z.uuid(),
  office: z.object({ th: z.string(), en: z.string() }),
  sentAt: z.string(),
  openedAt: z.string().nullable(),
  acknowledgedAt: z.string().nullable(),
  acknowledgedBy: z.string().nullable(),
});
export type DeliveryView = z.infer<typeof DeliveryView>;

/** The page behind a letter's QR code, as its office sees it. */
export const DownloadView = z.object({
  expiresAt: z.string(),
  closedAt: z.string().nullable(),
  downloads: z.int(),
});
export type DownloadView = z.infer<typeof DownloadView>;

/** How a letter hangs together with another one of its office. */
export const LetterRelation = z.enum(['refers', 'answers', 'relays', 'amends', 'cancels']);
export type LetterRelation = z.infer<typeof LetterRelation>;

export const LetterLink = z.object({
  relation: LetterRelation,
  id: z.uuid(),
  number: z.string().nullable(),
  subject: z.string(),
});
export type LetterLink = z.infer<typeof LetterLink>;

/** An outgoing letter in full. */
export const OutgoingView = z.object({
  id: z.uuid(),
  state: OutgoingState,
  /** Counts the saves: whoever saves says which version the change is based on. */
  version: z.int(),
  letter: DraftLetter,
  number: z.string().nullable(),
  datedOn: z.string().nullable(),
  enclosures: z.array(EnclosureView),
  findings: z.array(DraftFinding),
  actions: z.array(OutgoingAction),
  events: z.array(OutgoingEvent),
  signature: Signature.nullable(),
  deliveries: z.array(DeliveryView),
  download: DownloadView.nullable(),
  links: z.array(LetterLink),
  /** SHA-256 of the kept PDF. */
  pdf: z.string().nullable(),
  dates: z.array(LetterDate),
});
export type OutgoingView = z.infer<typeof OutgoingView>;
