import { z } from 'zod';
import { type ExportContent, type ExportSource, exportSource } from '#features/exports/door.ts';
import { periodLabel } from '#kernel/period.ts';
import type { Language } from '#kernel/sentence.ts';
import { AreaAsked } from './contract.ts';
import type { Grid, MissingReport } from './model.ts';
import { getGrid } from './queries.ts';
import { completenessOf, countsOf, timelinessOf } from './rules/counts.ts';
import { listMissing } from './store/missing.ts';
import { exportWords, gridWords, missingWords } from './words.ts';

const PAGE = 1000;

type Rows = ExportContent['rows'];

/** Rows that are at hand already, given as a source of exports gives them. */
async function* each(rows: Iterable<readonly (string | number | null)[]>): Rows & AsyncGenerator {
  yield* rows;
}

const gridColumns = (language: Language): ExportContent['columns'] => [
  { title: gridWords.area[language], type: 'text' },
  { title: missingWords.period[language], type: 'text' },
  { title: exportWords.periodStart[language], type: 'date' },
  ...(['on-time', 'late', 'nil', 'missing', 'excused', 'due'] as const).map((mark) => ({
    title: gridWords.marks[mark][language],
    type: 'integer' as const,
  })),
  { title: exportWords.completePercent[language], type: 'decimal' },
  { title: exportWords.onTimePercent[language], type: 'decimal' },
];

const gridRows = ({ rows, periods }: Grid, language: Language): (string | number | null)[][] =>
  rows.flatMap(({ name, cells }) =>
    cells.flatMap((cell, at) => {
      const period = periods[at];
      if (!cell || !period) return [];
      const counts = countsOf(cell);
      const { onTime, late, nil, missing, excused, due } = counts;
      return [
        [
          name[language],
          periodLabel(period)[language],
          period.startOn,
          ...[onTime, late, nil, missing, excused, due],
          completenessOf(counts) ?? null,
          timelinessOf(counts) ?? null,
        ],
      ];
    }),
  );

/** The grid as its screen shows it: a row for each office or area and period. */
const completenessExport = exportSource({
  kind: 'completeness',
  title: gridWords.title,
  input: z.object({ requirementId: z.uuid(), area: AreaAsked.optional() }),
  open: async ({ requirementId, area }, { scope, language, now, read }) => {
    const question = { requirementId, area: area ?? scope, now };
    const grid = await read((tx) => getGrid(tx, { areaPath: scope }, question));
    const rows = gridRows(grid, language);
    return {
      title: gridWords.title[language],
      columns: gridColumns(language),
      expected: rows.length,
      rows: each(rows),
    };
  },
});

const missingRow = (report: MissingReport, language: Language): (string | null)[] => [
  report.office[language],
  report.programme[language],
  report.title[language],
  periodLabel(report.period)[language],
  report.period.dueAt,
  report.remindedAt,
];

const missingColumns = (language: Language): ExportContent['columns'] => [
  { title: missingWords.office[language], type: 'text' },
  { title: exportWords.programme[language], type: 'text' },
  { title: gridWords.requirement[language], type: 'text' },
  { title: missingWords.period[language], type: 'text' },
  { title: missingWords.due[language], type: 'instant' },
  { title: missingWords.reminded[language], type: 'instant' },
];

/** The missing reports, all of them and not only those that the screen shows. */
const missingExport = exportSource({
  kind: 'missing',
  title: missingWords.list,
  input: z.object({
    area: AreaAsked.optional(),
    requirementId: z.uuid().optional(),
    periodId: z.string().min(1).max(100).optional(),
  }),
  open: async (asked, { scope, language, now, read }) => {
    const filter = { ...asked, area: asked.area ?? scope, now };
    async function* pages(): AsyncGenerator<readonly (string | null)[]> {
      for (let offset = 0; ; offset += PAGE) {
        const from = offset;
        const page = await read((tx) => listMissing(tx, filter, { offset: from, limit: PAGE }));
        yield* page.map((report) => missingRow(report, language));
        if (page.length < PAGE) return;
      }
    }
    return {
      title: missingWords.list[language],
      columns: missingColumns(language),
      expected: null,
      rows: pages(),
    };
  },
});

/** What completeness offers for export. */
export const completenessExports: readonly ExportSource[] = [completenessExport, missingExport];
