import { z } from 'zod';
import {
  type ExportContent,
  exportSource,
  rowsAtHand,
  type SheetRow,
} from '#features/exports/door.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import type { Language } from '#kernel/sentence.ts';
import { SUMMARY_COLUMNS } from './document.ts';
import { type UnitBrief, UnitStatus } from './model/unit.ts';
import { viewCoverage } from './queries/coverage.ts';
import { areaOf, listAll } from './queries/units.ts';
import { commonWords, coverageWords } from './words/screen.ts';
import { summaryWords } from './words/summary.ts';
import { statusWords, unitName } from './words/unit.ts';

const Area = z.object({ area: z.string().max(120).optional() });

const unitColumns = (language: Language): ExportContent['columns'] => [
  { title: commonWords.authority[language], type: 'text' },
  { title: commonWords.district[language], type: 'text' },
  { title: commonWords.status[language], type: 'text' },
  { title: commonWords.trained[language], type: 'integer' },
  { title: commonWords.active[language], type: 'integer' },
  { title: commonWords.refresherDue[language], type: 'date' },
  { title: commonWords.updatedAt[language], type: 'instant' },
];

const unitCells = (unit: UnitBrief, language: Language): SheetRow => [
  unit.name[language],
  unit.district[language],
  statusWords[unit.status][language],
  unit.trained,
  unit.active,
  unit.refresherDueOn,
  unit.updatedAt,
];

const units = exportSource({
  kind: 'units',
  title: unitName,
  input: Area.extend({ status: UnitStatus.optional(), updated: z.enum(['yes', 'no']).optional() }),
  open: async ({ area, ...conditions }, { actor, language, now, read }) => {
    const asked = { area: areaOf(actor, area), ...conditions };
    const rows = await read((tx) => listAll(tx, asked, bangkokDate(now)));
    return {
      title: unitName[language],
      columns: unitColumns(language),
      expected: rows.length,
      rows: rowsAtHand(rows.map((unit) => unitCells(unit, language))),
    };
  },
});

const coverage = exportSource({
  kind: 'unit-coverage',
  title: coverageWords.byArea,
  input: Area,
  open: async ({ area }, { actor, language, now, read }) => {
    const at = areaOf(actor, area);
    const { rows } = await read((tx) => viewCoverage(tx, actor, at, bangkokDate(now)));
    return {
      title: unitName[language],
      columns: [
        { title: coverageWords.area[language], type: 'text' },
        ...SUMMARY_COLUMNS.map((key) => ({
          title: summaryWords[key][language],
          type: 'integer' as const,
        })),
      ],
      expected: rows.length,
      rows: rowsAtHand(
        rows.map(({ name, coverage: counts }) => [
          name[language],
          ...SUMMARY_COLUMNS.map((key) => counts[key]),
        ]),
      ),
    };
  },
});

/** The lists of disaster units that can be exported; rosters are none of them. */
export const unitExports = [units, coverage];
