import type { AreaPath } from '#kernel/area.ts';
import { sql, type Tx } from '#server/db.ts';

/** The series of numbers of an office: circulars (ว), its other letters, and letters it received. */
export type Series = 'circular' | 'plain' | 'received';

/**
 * The next number of an office's series in a Gregorian calendar year. The row stays locked until the
 * transaction ends, so that none is given twice, and one that is rolled back is given again.
 */
export const takeNumber = async (
  tx: Tx,
  office: { readonly officeId: string; readonly areaPath: AreaPath },
  series: Series,
  year: number,
): Promise<number> => {
  const { rows } = await sql<{ last: number }>`
    insert into register_counters (office_id, area_path, series, year, last)
    values (${office.officeId}, ${office.areaPath}, ${series}, ${year}, 1)
    on conflict (office_id, series, year) do update set last = register_counters.last + 1
    returning last`.execute(tx);
  return rows[0]?.last ?? 1;
};
