import { z } from 'zod';
import { AreaAsked } from '#features/completeness/contract.ts';
import { areaOf } from '#features/completeness/door.ts';
import {
  type ExportContent,
  type ExportSource,
  exportSource,
  type SheetRow,
} from '#features/exports/door.ts';
import { periodLabel } from '#kernel/period.ts';
import type { Language } from '#kernel/sentence.ts';
import { Stage, type Totals } from './model.ts';
import { getTotals } from './queries.ts';
import { exportWords, totalsWords } from './words.ts';

const columnsOf = ({ figure }: Totals, language: Language): ExportContent['columns'] => [
  { title: totalsWords.area[language], type: 'text' },
  { title: exportWords.period[language], type: 'text' },
  { title: exportWords.periodStart[language], type: 'date' },
  { title: figure?.title[language] ?? totalsWords.figure[language], type: 'decimal' },
  { title: exportWords.reports[language], type: 'integer' },
];

async function* rowsOf({ rows, periods }: Totals, language: Language): AsyncGenerator<SheetRow> {
  for (const { name, values, counts } of rows)
    for (const [at, period] of periods.entries()) {
      const label = periodLabel(period)[language];
      yield [name[language], label, period.startOn, values[at] ?? null, counts[at] ?? 0];
    }
}

/** One figure as the screen of totals shows it: a row for each office or area and period. */
const figureExport = exportSource({
  kind: 'totals',
  title: totalsWords.title,
  input: z.object({
    requirementId: z.uuid(),
    area: AreaAsked.optional(),
    field: z.string().max(200).optional(),
    stage: Stage.default('received'),
  }),
  open: async (asked, { actor, language, read }) => {
    const request = { ...asked, area: areaOf(actor, asked.area) };
    const totals = await read((tx) => getTotals(tx, actor, request));
    return {
      title: totalsWords.title[language],
      columns: columnsOf(totals, language),
      expected: totals.rows.length * totals.periods.length,
      rows: rowsOf(totals, language),
    };
  },
});

/** What totals offer for export. */
export const totalsExports: readonly ExportSource[] = [figureExport];
