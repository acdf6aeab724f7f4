import { z } from 'zod';
import { contract, Done } from '#kernel/contract.ts';
import { FigureImport, MOST_BYTES, RowOutcome, SheetFormat } from './model.ts';
import { words } from './words.ts';

const Id = z.object({ id: z.uuid() });

/** Who may fill in many reports: the recorders, each for the reports that are his (reports/rules/actions.ts). */
const RECORDERS = { reach: 'scope', roles: ['recorder'] } as const;
const OWN = { reach: 'account' } as const;

export const downloadFigureSheet = contract({
  name: 'downloadFigureSheet',
  method: 'GET',
  path: '/api/figure-imports/sheet',
  summary: words.template,
  access: RECORDERS,
  query: z.object({
    requirementId: z.uuid(),
    fiscalYear: z.coerce.number().int().min(1942).max(2400).optional(),
    periodId: z.string().max(60).optional(),
    format: SheetFormat.default('xlsx'),
  }),
  answersFile: true,
  reply: z.unknown(),
  problems: ['no-figures', 'compiled'],
});

export const sendFigureSheet = contract({
  name: 'sendFigureSheet',
  method: 'PUT',
  path: '/api/figure-imports/:id',
  summary: words.upload,
  access: RECORDERS,
  params: Id,
  query: z.object({ requirementId: z.uuid(), name: z.string().max(200).default('') }),
  takesFile: true,
  bodyLimit: MOST_BYTES,
  reply: FigureImport,
  problems: ['file-empty', 'no-figures', 'compiled', 'too-many-imports'],
});

export const listFigureImports = contract({
  name: 'listFigureImports',
  method: 'GET',
  path: '/api/figure-imports',
  summary: words.list,
  access: OWN,
  reply: z.object({ imports: z.array(FigureImport) }),
});

export const getFigureImport = contract({
  name: 'getFigureImport',
  method: 'GET',
  path: '/api/figure-imports/:id',
  summary: words.get,
  access: OWN,
  params: Id,
  reply: FigureImport,
});

export const startFigureImport = contract({
  name: 'startFigureImport',
  method: 'POST',
  path: '/api/figure-imports/:id/start',
  summary: words.start,
  access: OWN,
  params: Id,
  body: z.object({
    /** Send each report that passes its form's checks, instead of keeping drafts only. */
    sends: z.boolean(),
    /** Import nothing unless every row passes; otherwise the rows that pass. */
    allOrNothing: z.boolean(),
  }),
  reply: FigureImport,
  problems: ['import-not-checked', 'not-all-pass', 'nothing-to-import'],
});

export const cancelFigureImport = contract({
  name: 'cancelFigureImport',
  method: 'POST',
  path: '/api/figure-imports/:id/cancel',
  summary: words.cancel,
  access: OWN,
  params: Id,
  reply: Done,
  problems: ['import-ended'],
});

export const downloadErrorSheet = contract({
  name: 'downloadErrorSheet',
  method: 'GET',
  path: '/api/figure-imports/:id/errors',
  summary: words.errorSheet,
  access: OWN,
  params: Id,
  answersFile: true,
  reply: z.unknown(),
  problems: ['no-error-sheet'],
});

export const listImportedRows = contract({
  name: 'listImportedRows',
  method: 'GET',
  path: '/api/figure-imports/:id/rows',
  summary: words.receipts,
  access: OWN,
  params: Id,
  query: z.object({ limit: z.coerce.number().int().min(1).max(500).default(100) }),
  reply: z.object({ rows: z.array(RowOutcome), more: z.boolean() }),
});
