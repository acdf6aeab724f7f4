import { z } from 'zod';
import { Level } from '#kernel/area.ts';
import { SentenceShape } from '#kernel/sentence.ts';
import { SummaryDefinition } from './summary.ts';

const Named = z.object({ key: z.string(), label: SentenceShape });

/** What a summary may be made of: the reports of its programme, and the fields of their forms. */
export const SummaryParts = z.object({
  requirements: z.array(z.object({ code: z.string(), title: SentenceShape, level: Level })),
  /** Figures that reports give to sums, by their paths. */
  figures: z.array(Named),
  /** Answers in words. */
  texts: z.array(Named),
  /** Answers that hold photos. */
  photos: z.array(Named),
});
export type SummaryParts = z.infer<typeof SummaryParts>;

/** A former way in which a summary was defined, or the one that holds. */
export const SummaryRevision = z.object({
  revision: z.int(),
  changedAt: z.string(),
  /** Nobody where its pack or a copied year wrote it. */
  changedBy: z.string().nullable(),
  reason: z.string().nullable(),
  verified: z.boolean(),
  active: z.boolean(),
});
export type SummaryRevision = z.infer<typeof SummaryRevision>;

/** The periods that a summary can be tried on, by how often it comes out; the newest first. */
export const SummaryPeriods = z.object({ week: z.array(z.string()), month: z.array(z.string()) });
export type SummaryPeriods = z.infer<typeof SummaryPeriods>;

/** A programme that a new summary may belong to. */
export const SummaryProgramme = z.object({
  id: z.uuid(),
  title: SentenceShape,
  parts: SummaryParts,
  /** The codes that its summaries have already. */
  codes: z.array(z.string()),
  periods: SummaryPeriods,
});
export type SummaryProgramme = z.infer<typeof SummaryProgramme>;

/** A summary that a new one may begin as a copy of. */
export const SummarySample = z.object({
  id: z.uuid(),
  programme: SentenceShape,
  fiscalYear: z.int(),
  definition: SummaryDefinition,
  letter: z.string().nullable(),
});
export type SummarySample = z.infer<typeof SummarySample>;
