import { z } from 'zod';
import { Level } from '#kernel/area.ts';

/** One stop of a report on its way up: which level looks at it, in which role. */
export const ReviewStep = z.object({
  level: Level,
  role: z.enum(['reviewer', 'compiler']),
});
export type ReviewStep = z.infer<typeof ReviewStep>;

/** The stops after the recorder, in order; with none, a submitted report is accepted at once. */
export const ReviewChain = z.object({ steps: z.array(ReviewStep).max(6) });
export type ReviewChain = z.infer<typeof ReviewChain>;
