import { z } from 'zod';
import { Level } from '#kernel/area.ts';
import { SentenceShape } from '#kernel/sentence.ts';

/** How a month's plans stand at one office, or at all offices of one area below. */
export const PlanStanding = z.object({
  areaPath: z.string(),
  name: SentenceShape,
  level: Level,
  /** The office itself; none where the row puts an area's offices together. */
  officeId: z.uuid().nullable(),
  offices: z.int(),
  /** Offices with at least one confirmed plan. */
  withPlan: z.int(),
  /** Offices with drafts alone. */
  withDrafts: z.int(),
  planned: z.int(),
  drafts: z.int(),
  cancelled: z.int(),
  /** Activities whose result was sent. */
  reported: z.int(),
  /** Activities whose result is overdue. */
  overdue: z.int(),
});
export type PlanStanding = z.infer<typeof PlanStanding>;
