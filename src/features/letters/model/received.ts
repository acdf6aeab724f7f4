import { z } from 'zod';
import { LetterDate } from './outgoing.ts';

/** A file that came with a letter, with the hash of its content. */
export const SentFile = z.object({
  title: z.string(),
  copies: z.object({ count: z.int(), unit: z.string() }).nullable(),
  file: z
    .object({ sha256: z.string(), name: z.string(), mediaType: z.string(), bytes: z.int() })
    .nullable(),
});
export type SentFile = z.infer<typeof SentFile>;

/** What an addressee is sent: frozen when the letter is sent. */
export const SentContent = z.object({
  number: z.string(),
  numberOffice: z.string(),
  circular: z.boolean(),
  running: z.string(),
  datedOn: z.string(),
  kind: z.enum(['external', 'memo', 'stamped']),
  subject: z.string(),
  issuer: z.string(),
  urgency: z.enum(['urgent', 'very-urgent', 'most-urgent']).nullable(),
  secrecy: z.enum(['confidential', 'secret', 'top-secret']).nullable(),
  addressees: z.array(z.string()),
  text: z.string(),
  pdf: z.string(),
  dates: z.array(LetterDate),
  enclosures: z.array(SentFile),
});
export type SentContent = z.infer<typeof SentContent>;

/** A letter that was sent to the office, as its list shows it. */
export const ReceivedEntry = z.object({
  id: z.uuid(),
  number: z.string(),
  datedOn: z.string(),
  subject: z.string(),
  issuer: z.string(),
  urgency: z.enum(['urgent', 'very-urgent', 'most-urgent']).nullable(),
  sentAt: z.string(),
  openedAt: z.string().nullable(),
  /** When the sender last reminded the office of it. */
  remindedAt: z.string().nullable(),
  acknowledgedAt: z.string().nullable(),
  acknowledgedBy: z.string().nullable(),
  receivedNo: z.int().nullable(),
  receivedYear: z.int().nullable(),
});
export type ReceivedEntry = z.infer<typeof ReceivedEntry>;

/** A letter that was sent to the office, in full. */
export const ReceivedView = ReceivedEntry.extend({
  secrecy: SentContent.shape.secrecy,
  text: z.string(),
  dates: z.array(LetterDate),
  enclosures: z.array(
    z.object({
      title: z.string(),
      copies: SentFile.shape.copies,
      file: z.object({ name: z.string(), mediaType: z.string(), bytes: z.int() }).nullable(),
    }),
  ),
  /** The letter in the office's own register, once it is acknowledged. */
  letterId: z.uuid().nullable(),
});
export type ReceivedView = z.infer<typeof ReceivedView>;
