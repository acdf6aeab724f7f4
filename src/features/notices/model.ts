import { z } from 'zod';
import { CivilDate } from '#kernel/civil-date.ts';
import { SentenceShape } from '#kernel/sentence.ts';

/** What an office is told about one of its reports. */
export const ReportNoticeKind = z.enum([
  'report-reminder',
  'report-returned',
  'report-extend',
  'report-excuse',
  'report-withdraw-excuse',
  'report-reopen',
]);

/** What an office is told: about one of its reports, or a letter that it has to acknowledge. */
export const NoticeKind = z.enum([...ReportNoticeKind.options, 'letter-reminder']);
export type NoticeKind = z.infer<typeof NoticeKind>;

const Message = z.object({
  id: z.uuid(),
  reason: z.string().nullable(),
  createdAt: z.string(),
  readAt: z.string().nullable(),
});

/** A message to an office about one of its reports. */
export const ReportNotice = Message.extend({
  kind: ReportNoticeKind,
  reportId: z.uuid(),
  title: SentenceShape,
  period: z.object({
    id: z.string(),
    startOn: z.iso.date(),
    endOn: z.iso.date(),
    /** What was held, where the period is an event. */
    event: z.string().nullable(),
  }),
  dueAt: z.string(),
});
export type ReportNotice = z.infer<typeof ReportNotice>;

/** A message to an office about a letter that was sent to it. */
export const LetterNotice = Message.extend({
  kind: z.literal('letter-reminder'),
  deliveryId: z.uuid(),
  number: z.string(),
  datedOn: CivilDate,
  subject: z.string(),
  issuer: z.string(),
  /** When the office acknowledged the letter, if it has. */
  acknowledgedAt: z.string().nullable(),
});
export type LetterNotice = z.infer<typeof LetterNotice>;

/** A message to an office, with the report or letter it is about. */
export const Notice = z.discriminatedUnion('kind', [ReportNotice, LetterNotice]);
export type Notice = z.infer<typeof Notice>;
