import { z } from 'zod';
import { Stage } from '../model.ts';

/** What the screen of totals keeps in its address. */
export const TotalsPlace = z.object({
  fiscalYear: z.coerce.number().int().optional().catch(undefined),
  requirement: z.uuid().optional().catch(undefined),
  area: z.string().startsWith('/').optional().catch(undefined),
  field: z.string().optional().catch(undefined),
  stage: Stage.default('received').catch('received'),
  view: z.enum(['table', 'areas', 'periods']).default('table').catch('table'),
});
export type TotalsPlace = z.infer<typeof TotalsPlace>;

/** The place of the screen and how to change it. */
export type At = readonly [TotalsPlace, (change: Partial<TotalsPlace>) => void];
