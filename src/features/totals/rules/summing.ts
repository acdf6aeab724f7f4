import { type AreaPath, NATION, parentPath, provinceOf } from '#kernel/area.ts';
import { add, type Decimal, readDecimal, writeDecimal, ZERO } from '#kernel/expression/decimal.ts';
import type { Stage } from '../model.ts';

/** A received report as totals see it; `numbers` are exact decimal texts by field. */
export type CountedReport = {
  readonly periodId: string;
  readonly areaPath: AreaPath;
  readonly accepted: boolean;
  readonly nil: boolean;
  readonly numbers: Readonly<Record<string, string>>;
};

/** A row of totals, as the table holds it. Field '' counts the reports, its total the nil ones. */
export type TotalRow = {
  readonly periodId: string;
  readonly areaPath: AreaPath;
  readonly field: string;
  readonly stage: Stage;
  readonly reports: number;
  readonly total: string;
  readonly greatest: string;
};

/** The areas whose totals a report is part of: those above its office, from the province down. */
export const areasOf = (path: AreaPath): AreaPath[] => {
  if (path === NATION) return [];
  const province: AreaPath = `/${provinceOf(path)}/`;
  const found: AreaPath[] = [];
  for (let area = parentPath(path); area && area !== NATION; area = parentPath(area))
    found.push(area);
  return found.length === 0 ? [province] : found.reverse();
};

/** What a row of totals is known by within its province and requirement. */
export const keyOf = (row: Pick<TotalRow, 'periodId' | 'areaPath' | 'field' | 'stage'>): string =>
  [row.periodId, row.areaPath, row.field, row.stage].join(' ');

type Sum = Pick<TotalRow, 'periodId' | 'areaPath' | 'field' | 'stage'> & {
  reports: number;
  total: Decimal;
  greatest: Decimal;
};

const figuresOf = (report: CountedReport): [string, Decimal][] => [
  ['', readDecimal(report.nil ? '1' : '0') ?? ZERO],
  ...Object.entries(report.numbers).map(([field, value]): [string, Decimal] => [
    field,
    readDecimal(value) ?? ZERO,
  ]),
];

const addTo = (
  sums: Map<string, Sum>,
  at: Omit<Sum, 'reports' | 'total' | 'greatest'>,
  value: Decimal,
) => {
  const key = keyOf(at);
  const known = sums.get(key);
  if (!known) {
    sums.set(key, { ...at, reports: 1, total: value, greatest: value });
    return;
  }
  known.reports += 1;
  known.total = add(known.total, value);
  if (value.units > known.greatest.units) known.greatest = value;
};

const addReport = (sums: Map<string, Sum>, report: CountedReport): void => {
  const stages: Stage[] = report.accepted ? ['received', 'accepted'] : ['received'];
  for (const [field, value] of figuresOf(report))
    for (const areaPath of areasOf(report.areaPath))
      for (const stage of stages)
        addTo(sums, { periodId: report.periodId, areaPath, field, stage }, value);
};

/** The totals of one province and requirement, straight from its reports, in exact arithmetic. */
export const totalsOf = (reports: readonly CountedReport[]): Map<string, TotalRow> => {
  const sums = new Map<string, Sum>();
  for (const report of reports) addReport(sums, report);
  return new Map(
    [...sums].map(([key, sum]) => [
      key,
      { ...sum, total: writeDecimal(sum.total), greatest: writeDecimal(sum.greatest) },
    ]),
  );
};
