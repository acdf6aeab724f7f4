import { z } from 'zod';

/** What the address of the page holds: which report's sheet, and which import is shown. */
export const ImportPlace = z.object({
  requirement: z.uuid().optional().catch(undefined),
  import: z.uuid().optional().catch(undefined),
});
export type ImportPlace = z.infer<typeof ImportPlace>;
