import { z } from 'zod';
import { ReportStatus } from '../../model/report.ts';

/** What the address of the list holds. */
export const ListPlace = z.object({
  requirement: z.uuid().optional().catch(undefined),
  period: z.string().max(60).optional().catch(undefined),
  area: z.string().max(200).optional().catch(undefined),
  status: ReportStatus.optional().catch(undefined),
  fiscalYear: z.coerce.number().int().min(1942).max(2400).optional().catch(undefined),
});
export type ListPlace = z.infer<typeof ListPlace>;

const given = <T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

/** The query of the list within the fiscal year of the frame. */
export const queryOf = (place: ListPlace, fiscalYear: number | undefined) =>
  given({
    requirementId: place.requirement,
    periodId: place.period,
    area: place.area,
    status: place.status,
    fiscalYear,
  });

/** Whether a filter is set; the year is the frame’s. */
export const isFiltered = ({ requirement, period, area, status }: ListPlace): boolean =>
  [requirement, period, area, status].some((value) => value !== undefined);
