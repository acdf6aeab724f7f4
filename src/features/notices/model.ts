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

/** What an office is told about the plan of an activity that it has to do with. */
export const ActivityNoticeKind = z.enum(['activity-postponed', 'activity-cancelled']);

/** What is told of disaster units that updated nothing: to the authority itself, or to its district. */
export const UnitNoticeKind = z.enum(['unit-silent', 'units-silent']);

/** What an office is told: of its reports, letters, activities, summaries and disaster units. */
export const NoticeKind = z.enum([
  ...ReportNoticeKind.options,
  'letter-reminder',
  ...ActivityNoticeKind.options,
  'summary-issued',
  ...UnitNoticeKind.options,
]);
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

/** What a message about the plan of an activity says, frozen as it was. */
export const ActivityNews = z.object({
  /** The activity itself; none where the office that is told cannot see it. */
  activityId: z.uuid().nullable(),
  title: z.string(),
  office: SentenceShape,
  /** The day it was to be held on. */
  heldOn: CivilDate,
  /** The day it was moved to; none where it was called off. */
  movedTo: CivilDate.nullable(),
});
export type ActivityNews = z.infer<typeof ActivityNews>;

/** A message to an office about an activity of another one. */
export const ActivityNotice = Message.extend({ kind: ActivityNoticeKind, ...ActivityNews.shape });
export type ActivityNotice = z.infer<typeof ActivityNotice>;

/** What a message about a summary says, frozen as it was. */
export const SummaryNews = z.object({
  /** The issue; none where the issues of several offices below are meant. */
  issueId: z.uuid().nullable(),
  title: SentenceShape,
  period: z.object({ id: z.string(), startOn: CivilDate, endOn: CivilDate }),
});
export type SummaryNews = z.infer<typeof SummaryNews>;

/** A message to an office about a summary that has come out. */
export const SummaryNotice = Message.extend({
  kind: z.literal('summary-issued'),
  ...SummaryNews.shape,
});
export type SummaryNotice = z.infer<typeof SummaryNotice>;

/** A message about disaster units of which nothing was recorded in a month. */
export const UnitNotice = Message.extend({
  kind: UnitNoticeKind,
  /** The authority that is told of itself; none where its district is told. */
  officeId: z.uuid().nullable(),
  month: z.string(),
  /** How many authorities updated nothing when the message was written. */
  units: z.int(),
});
export type UnitNotice = z.infer<typeof UnitNotice>;

/** A message to an office, with what it is about. */
export const Notice = z.discriminatedUnion('kind', [
  ReportNotice,
  LetterNotice,
  ActivityNotice,
  SummaryNotice,
  UnitNotice,
]);
export type Notice = z.infer<typeof Notice>;
