import type { ReportState } from '#features/reports/model/report.ts';
import type { AreaPath } from '#kernel/area.ts';
import { areasOf } from './summing.ts';

/** A report as completeness counts it; awaitedUntil is its due time or its extension, an ISO instant. */
export type AwaitedReport = {
  readonly periodId: string;
  readonly areaPath: AreaPath;
  readonly awaitedUntil: string;
  readonly state: Pick<ReportState, 'status' | 'nil' | 'verdict'>;
};

/** The counts of an area, a period and a due time, as the table completeness_counts holds them. */
export type CountRow = {
  readonly periodId: string;
  readonly areaPath: AreaPath;
  readonly awaitedUntil: string;
  readonly onTime: number;
  readonly late: number;
  readonly nil: number;
  readonly nilLate: number;
  readonly excused: number;
  readonly unsent: number;
};

/** What a row of counts is known by within its province and requirement. */
export const countKeyOf = (row: Pick<CountRow, 'periodId' | 'areaPath' | 'awaitedUntil'>): string =>
  [row.periodId, row.areaPath, row.awaitedUntil].join(' ');

const oneOf = ({ status, nil, verdict }: AwaitedReport['state']) => {
  const sent = status !== 'excused' && verdict !== null;
  return {
    onTime: Number(sent && !nil && verdict === 'on-time'),
    late: Number(sent && !nil && verdict === 'late'),
    nil: Number(status !== 'excused' && nil),
    nilLate: Number(sent && nil && verdict === 'late'),
    excused: Number(status === 'excused'),
    unsent: Number(status === 'due'),
  };
};

/** The counts of one province and requirement, straight from its reports. */
export const countsByArea = (reports: readonly AwaitedReport[]): Map<string, CountRow> => {
  const rows = new Map<string, CountRow>();
  for (const { periodId, areaPath: path, awaitedUntil, state } of reports)
    for (const areaPath of areasOf(path)) {
      const at = { periodId, areaPath, awaitedUntil };
      const [one, known] = [oneOf(state), rows.get(countKeyOf(at))];
      rows.set(countKeyOf(at), {
        ...at,
        onTime: one.onTime + (known?.onTime ?? 0),
        late: one.late + (known?.late ?? 0),
        nil: one.nil + (known?.nil ?? 0),
        nilLate: one.nilLate + (known?.nilLate ?? 0),
        excused: one.excused + (known?.excused ?? 0),
        unsent: one.unsent + (known?.unsent ?? 0),
      });
    }
  return rows;
};
