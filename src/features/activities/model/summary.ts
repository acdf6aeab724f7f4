import { z } from 'zod';
import { Level } from '#kernel/area.ts';
import { CivilDate } from '#kernel/civil-date.ts';
import { Key, Wording } from '#kernel/form/field-parts.ts';
import { SentenceShape } from '#kernel/sentence.ts';
import { ActivityType } from './settings.ts';

/** The path of a figure of a report: `budget`, `participants.volunteers`. */
const FigurePath = z.string().regex(/^[a-z][a-z0-9_]{0,39}(\.[a-z][a-z0-9_]{0,39})?$/);

/** The code of a requirement of the same programme. */
const RequirementCode = z.string().regex(/^[a-z0-9][a-z0-9.-]{1,79}$/);

/** Which activities are shown with their pictures, and how many of them. */
export const PickRule = z.strictObject({
  activities: z.int().min(0).max(20),
  photos: z.int().min(0).max(5),
  /** Those with the greatest sum of these figures come first. */
  by: z.array(FigurePath).max(10),
  /** Whether the best of each area below comes before the second of any. */
  fromEachArea: z.boolean(),
});
export type PickRule = z.infer<typeof PickRule>;

/** What a summary says, as data: of which reports, how often, for whom, with which figures and pictures. */
export const SummaryDefinition = z.strictObject({
  title: Wording,
  addressee: Wording,
  requirements: z.array(RequirementCode).min(1).max(10),
  every: z.enum(['week', 'month']),
  levels: z.array(Level).min(1).max(6),
  /** The levels above whose offices are told when it comes out. */
  informs: z.array(Level).max(6).default([]),
  /** It comes out so many days after its period has ended. */
  daysAfter: z.int().min(0).max(60),
  /** Whether a report counts once it is sent, or once its last reviewer has accepted it. */
  counts: z.enum(['received', 'accepted']),
  figures: z.array(FigurePath).max(30),
  /** The figures that are people, added up as one. */
  people: z.array(FigurePath).max(20),
  /** The answers that are told of a chosen activity. */
  tells: z.array(Key).max(10),
  /** The answer that holds its photos. */
  photos: Key.nullable(),
  picks: PickRule,
});
export type SummaryDefinition = z.infer<typeof SummaryDefinition>;

/** A column of figures as it was called when the summary came out. */
export const SummaryColumn = z.object({
  field: z.string(),
  title: SentenceShape,
  unit: SentenceShape.nullable(),
  decimals: z.int(),
});
export type SummaryColumn = z.infer<typeof SummaryColumn>;

/** The activities of one area, level and type together. */
export const SummaryRow = z.object({
  areaPath: z.string(),
  area: SentenceShape,
  level: Level,
  type: z.string(),
  activities: z.int(),
  figures: z.record(z.string(), z.string()),
});
export type SummaryRow = z.infer<typeof SummaryRow>;

/** An activity that is told with its pictures. */
export const PickedActivity = z.object({
  reportId: z.uuid(),
  revision: z.int(),
  title: z.string(),
  type: z.string(),
  office: SentenceShape,
  heldOn: CivilDate,
  people: z.string(),
  told: z.array(z.object({ label: SentenceShape, text: z.string() })),
  photos: z.array(z.object({ sha256: z.string(), caption: z.string() })),
});
export type PickedActivity = z.infer<typeof PickedActivity>;

/** How many activities stand behind a summary, and how many are still on their way. */
export const SummaryCounts = z.object({
  /** Whose day lay in the period, but for those called off. */
  held: z.int(),
  counted: z.int(),
  /** Sent, and still under review. */
  waiting: z.int(),
  /** Not sent yet. */
  missing: z.int(),
  cancelled: z.int(),
});
export type SummaryCounts = z.infer<typeof SummaryCounts>;

/** Everything an issue says, frozen as it came out. */
export const SummaryContent = z.object({
  title: SentenceShape,
  addressee: SentenceShape,
  programme: SentenceShape,
  office: SentenceShape,
  level: Level,
  period: z.object({ id: z.string(), startOn: CivilDate, endOn: CivilDate }),
  counts: z.enum(['received', 'accepted']),
  figuresOf: SummaryCounts,
  people: z.string(),
  columns: z.array(SummaryColumn),
  types: z.array(ActivityType),
  rows: z.array(SummaryRow),
  picked: z.array(PickedActivity),
  version: z.int(),
  issuedAt: z.string(),
  /** The issue that this one follows, and how many reports came after that. */
  follows: z.object({ version: z.int(), issuedAt: z.string(), laterReports: z.int() }).nullable(),
});
export type SummaryContent = z.infer<typeof SummaryContent>;

/** An issue in a list. */
export const IssueEntry = z.object({
  id: z.uuid(),
  summaryId: z.uuid(),
  title: SentenceShape,
  office: SentenceShape,
  areaPath: z.string(),
  periodId: z.string(),
  periodStart: CivilDate,
  periodEnd: CivilDate,
  version: z.int(),
  issuedAt: z.string(),
  /** Who issued it; nobody where the clock did. */
  issuedBy: z.string().nullable(),
  activities: z.int(),
});
export type IssueEntry = z.infer<typeof IssueEntry>;

/** A summary as it stands: what it says, and whether the reader may change it. */
export const SummaryView = z.object({
  id: z.uuid(),
  code: z.string(),
  programme: SentenceShape,
  fiscalYear: z.int(),
  definition: SummaryDefinition,
  /** The letter that asks for it, where one does. */
  letter: z
    .object({
      code: z.string(),
      number: z.string().nullable(),
      datedOn: CivilDate.nullable(),
      subject: z.string(),
    })
    .nullable(),
  verified: z.boolean(),
  active: z.boolean(),
  revision: z.int(),
});
export type SummaryView = z.infer<typeof SummaryView>;

/** A report that may be chosen for the next issue. */
export const Candidate = z.object({
  reportId: z.uuid(),
  title: z.string(),
  type: z.string(),
  office: SentenceShape,
  areaPath: z.string(),
  heldOn: CivilDate,
  score: z.string(),
  photos: z.array(z.string()),
});
export type Candidate = z.infer<typeof Candidate>;
