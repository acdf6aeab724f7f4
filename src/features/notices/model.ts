import { z } from 'zod';
import { SentenceShape } from '#kernel/sentence.ts';

/** What an office is told about one of its reports. */
export const NoticeKind = z.enum([
  'report-reminder',
  'report-returned',
  'report-extend',
  'report-excuse',
  'report-withdraw-excuse',
  'report-reopen',
]);
export type NoticeKind = z.infer<typeof NoticeKind>;

/** A message to an office, with the report it is about. */
export const Notice = z.object({
  id: z.uuid(),
  kind: NoticeKind,
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
  reason: z.string().nullable(),
  createdAt: z.string(),
  readAt: z.string().nullable(),
});
export type Notice = z.infer<typeof Notice>;
