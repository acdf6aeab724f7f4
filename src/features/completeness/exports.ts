import { z } from 'zod';
import {
  type ExportContent,
  type ExportSource,
  exportSource,
  rowsAtHand,
  rowsOfPages,
} from '#features/exports/door.ts';
import { levelWords } from '#kernel/office-words.ts';
import { periodLabel } from '#kernel/period.ts';
import type { Language } from '#kernel/sentence.ts';
import { AreaAsked } from './contract.ts';
import type { Grid, HeldAtStep, MissingReport } from './model.ts';
import { areaOf, getGrid, listHeldSteps } from './queries.ts';
import { completenessOf, countsOf, timelinessOf } from './rules/counts.ts';
import { countAllMissing, listMissing } from './store/missing.ts';
import { exportWords, gridWords, heldWords, missingWords } from './words.ts';

const PAGE = 1000;

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
  open: async ({ requirementId, area }, { actor, language, now, read }) => {
    const question = { requirementId, area: areaOf(actor, area), now };
    const grid = await read((tx) => getGrid(tx, actor, question));
    const rows = gridRows(grid, language);
    return {
      title: gridWords.title[language],
      columns: gridColumns(language),
      expected: rows.length,
      rows: rowsAtHand(rows),
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
  open: async (asked, { actor, language, now, read }) => {
    const filter = { ...asked, area: areaOf(actor, asked.area), now };
    const rows = rowsOfPages(
      PAGE,
      (_last: MissingReport | undefined, offset) =>
        read((tx) => listMissing(tx, filter, { offset, limit: PAGE })),
      (report) => missingRow(report, language),
    );
    return {
      title: missingWords.list[language],
      columns: missingColumns(language),
      expected: await read((tx) => countAllMissing(tx, filter)),
      rows,
    };
  },
});

const heldColumns = (language: Language): ExportContent['columns'] => [
  { title: heldWords.step[language], type: 'text' },
  { title: exportWords.doing[language], type: 'text' },
  { title: heldWords.reports[language], type: 'integer' },
  { title: exportWords.averageDays[language], type: 'decimal' },
  { title: exportWords.longestDays[language], type: 'decimal' },
  { title: heldWords.holding[language], type: 'integer' },
];

const DAY = 86_400;
const daysOf = ({ reports }: HeldAtStep, seconds: number): number | null =>
  reports === 0 ? null : Math.round((seconds / DAY) * 100) / 100;

/** How long the reports of a requirement lay at each level, in days. */
const heldExport = exportSource({
  kind: 'held-times',
  title: gridWords.held,
  input: z.object({ requirementId: z.uuid(), area: AreaAsked.optional() }),
  open: async ({ requirementId, area }, { actor, language, now, read }) => {
    const question = { requirementId, area: areaOf(actor, area), now };
    const steps = await read((tx) => listHeldSteps(tx, question));
    return {
      title: gridWords.held[language],
      columns: heldColumns(language),
      expected: steps.length,
      rows: rowsAtHand(
        steps.map((step) => [
          levelWords[step.level][language],
          (step.step === 0 ? heldWords.records : heldWords.reviews)[language],
          step.reports,
          daysOf(step, step.averageSeconds),
          daysOf(step, step.longestSeconds),
          step.holding,
        ]),
      ),
    };
  },
});

/** What completeness offers for export. */
export const completenessExports: readonly ExportSource[] = [
  completenessExport,
  missingExport,
  heldExport,
];
