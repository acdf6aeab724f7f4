import { z } from 'zod';

/** What the completeness screens keep in their address. */
export const CompletenessPlace = z.object({
  fiscalYear: z.coerce.number().int().optional().catch(undefined),
  requirement: z.uuid().optional().catch(undefined),
  area: z.string().startsWith('/').optional().catch(undefined),
  tab: z.enum(['grid', 'missing', 'held']).default('grid').catch('grid'),
  period: z.string().optional().catch(undefined),
  everything: z.boolean().default(false).catch(false),
});
export type CompletenessPlace = z.infer<typeof CompletenessPlace>;
