import { z } from 'zod';
import { Level } from '#kernel/area.ts';
import { SentenceShape } from '#kernel/sentence.ts';
import { ACTIONS } from '../rules/actions.ts';
import { ReviewChain } from './chain.ts';
import { ReportEventBody, ReportStatus, ReturnTarget, Verdict } from './report.ts';

export const Answers = z.record(z.string().max(60), z.unknown());
export type Answers = z.infer<typeof Answers>;

/** Whose move it is: an office and the role its turn needs there. */
export const HolderView = z.object({
  officeId: z.uuid(),
  name: SentenceShape,
  level: Level,
  role: z.enum(['recorder', 'reviewer', 'compiler']),
});
export type HolderView = z.infer<typeof HolderView>;

/** One row of a list of reports: what, whose, for which period, due when, whose move. */
export const ReportEntry = z.object({
  id: z.uuid(),
  title: SentenceShape,
  programme: SentenceShape,
  requirementId: z.uuid(),
  officeId: z.uuid(),
  office: SentenceShape,
  periodId: z.string(),
  periodStart: z.iso.date(),
  periodEnd: z.iso.date(),
  /** What was held, where the period is an event. */
  event: z.string().nullable(),
  dueAt: z.string(),
  extendedTo: z.string().nullable(),
  closesAt: z.string().nullable(),
  status: ReportStatus,
  nil: z.boolean(),
  verdict: Verdict.nullable(),
  submittedAt: z.string().nullable(),
  heldSince: z.string(),
  holder: HolderView.nullable(),
});
export type ReportEntry = z.infer<typeof ReportEntry>;

/** One line of a report's history: what happened, when, by whom, from where. */
export const HistoryView = z.intersection(
  ReportEventBody,
  z.object({
    seq: z.int(),
    at: z.string(),
    by: z.string().nullable(),
    office: SentenceShape.nullable(),
    address: z.string().nullable(),
  }),
);
export type HistoryView = z.infer<typeof HistoryView>;

export const RevisionView = z.object({
  revision: z.int(),
  nil: z.boolean(),
  answers: Answers,
  formVersionId: z.uuid(),
  submittedAt: z.string(),
  receiptNo: z.int(),
  /** The office that recorded it in place of the report's own. */
  recordedFor: SentenceShape.nullable(),
});
export type RevisionView = z.infer<typeof RevisionView>;

export const DraftView = z.object({
  answers: Answers,
  formVersionId: z.uuid(),
  version: z.int(),
  updatedAt: z.string(),
});
export type DraftView = z.infer<typeof DraftView>;

/** Evidence about a photo or file of a report; place and time only for reviewers. */
export const AttachmentView = z.object({
  id: z.uuid(),
  kind: z.enum(['photo', 'file']),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  takenAt: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
});
export type AttachmentView = z.infer<typeof AttachmentView>;

/** A photo of a report, and where the same picture was sent before: another report, a photo of it. */
export const ReusedPhoto = z.object({
  photoId: z.uuid(),
  otherId: z.uuid(),
  otherUploadedAt: z.string(),
  report: ReportEntry,
});
export type ReusedPhoto = z.infer<typeof ReusedPhoto>;

/** A whole report, as its recorder or a reviewer opens it. */
export const ReportView = ReportEntry.extend({
  level: Level,
  areaPath: z.string(),
  opensAt: z.string(),
  firstSubmittedAt: z.string().nullable(),
  acceptedAt: z.string().nullable(),
  receiptNo: z.int().nullable(),
  step: z.int(),
  seq: z.int(),
  chain: ReviewChain,
  held: z.record(z.string(), z.number()),
  nilAllowed: z.boolean(),
  compiles: z.object({ requirement: z.string(), group: z.string() }).nullable(),
  letter: z.object({ number: z.string().nullable(), subject: z.string() }).nullable(),
  verified: z.boolean(),
  formVersionId: z.uuid(),
  definition: z.unknown(),
  /** The answers to begin with, known before anybody wrote. */
  prefill: Answers.nullable(),
  draft: DraftView.nullable(),
  revisions: z.array(RevisionView),
  previousAnswers: Answers.nullable(),
  returned: z.object({ reason: z.string(), targets: z.array(ReturnTarget) }).nullable(),
  history: z.array(HistoryView),
  attachments: z.array(AttachmentView),
  actions: z.array(z.enum(ACTIONS)),
});
export type ReportView = z.infer<typeof ReportView>;

/** What proves that a report is kept: its number and the time the server has it on disk. */
export const Receipt = z.object({
  id: z.uuid(),
  receiptNo: z.int(),
  revision: z.int(),
  submittedAt: z.string(),
  verdict: Verdict,
  status: ReportStatus,
});
export type Receipt = z.infer<typeof Receipt>;
