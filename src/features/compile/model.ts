import { z } from 'zod';
import { Answers, ReportEntry } from '#features/reports/model/view.ts';
import { Level } from '#kernel/area.ts';
import { SentenceShape } from '#kernel/sentence.ts';

/**
 * How a report from below stands for the office that compiles: accepted, waiting for this level
 * (`ready`), still with a level below, sent back, not sent, nil, excused.
 */
export const SOURCE_STATUSES = [
  'accepted',
  'ready',
  'below',
  'returned',
  'missing',
  'nil',
  'excused',
] as const;
export const SourceStatus = z.enum(SOURCE_STATUSES);
export type SourceStatus = z.infer<typeof SourceStatus>;

/** One chosen item: which row of which revision, and the sentence that sums it up. */
export const Pick = z.object({
  reportId: z.uuid(),
  revision: z.int().min(1),
  index: z.int().min(0).max(199),
  summary: z.string().max(4000),
});
export type Pick = z.infer<typeof Pick>;

/** A report from below with the items that may be picked from it. */
export const SourceReport = z.object({
  reportId: z.uuid(),
  officeId: z.uuid(),
  office: SentenceShape,
  level: Level,
  areaPath: z.string(),
  status: SourceStatus,
  revision: z.int(),
  submittedAt: z.string().nullable(),
  dueAt: z.string(),
  rows: z.array(Answers),
});
export type SourceReport = z.infer<typeof SourceReport>;

/** A chosen item as it was when it was picked; `changed` when its report was sent again or withdrawn since. */
export const PickedRow = Pick.extend({
  office: SentenceShape,
  row: Answers,
  changed: z.boolean(),
});
export type PickedRow = z.infer<typeof PickedRow>;

/** Everything the page of one compilation needs besides the report being written itself. */
export const Compilation = z.object({
  id: z.uuid(),
  group: z.string(),
  mayWrite: z.boolean(),
  overview: z.string(),
  picks: z.array(PickedRow),
  sources: z.array(SourceReport),
});
export type Compilation = z.infer<typeof Compilation>;

/** A compilation in the list of the office's own. */
export const CompilationEntry = ReportEntry;
export type CompilationEntry = z.infer<typeof CompilationEntry>;
