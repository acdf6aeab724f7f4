import { z } from 'zod';
import { UnitStatus } from '../model/unit.ts';

/** What the page of the coverage keeps in its address. */
export const CoveragePlace = z.object({
  area: z.string().startsWith('/').optional().catch(undefined),
  status: UnitStatus.optional().catch(undefined),
  updated: z.enum(['yes', 'no']).optional().catch(undefined),
});
export type CoveragePlace = z.infer<typeof CoveragePlace>;

/** The page of the coverage or, for one authority, of its unit. */
export const placeOf = (row: {
  readonly areaPath: string;
  readonly officeId: string | null;
}): { readonly to: string; readonly search?: Readonly<Record<string, string>> } =>
  row.officeId === null
    ? { to: '/units', search: { area: row.areaPath } }
    : { to: `/units/${row.officeId}` };
