import { z } from 'zod';
import { SentenceShape } from '#kernel/sentence.ts';

/** The largest file of figures, in bytes. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** The most rows of a file, its two head rows included. */
export const MOST_ROWS = 100_002;

/** How many faults the screen shows; the sheet of errors has them all. */
export const FAULTS_SHOWN = 50;

export const SheetFormat = z.enum(['xlsx', 'csv']);
export type SheetFormat = z.infer<typeof SheetFormat>;

export const ImportState = z.enum([
  'checking',
  'checked',
  'importing',
  'done',
  'failed',
  'cancelled',
]);
export type ImportState = z.infer<typeof ImportState>;

/** What the check found, as numbers of rows. */
export const ImportCounts = z.object({
  rows: z.int(),
  /** Without any figure: left as they are. */
  blank: z.int(),
  fresh: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  /** Of those that can be kept, how many can not be sent yet. */
  incomplete: z.int(),
  /** Of those that can be kept, how many would be sent. */
  ready: z.int(),
});
export type ImportCounts = z.infer<typeof ImportCounts>;

/** One thing wrong in a sheet: the cell (or the row), what stands there, and why it cannot stay. */
export const SheetFault = z.object({
  row: z.int(),
  address: z.string(),
  value: z.string(),
  sentence: SentenceShape,
  /** Whether the row cannot even be kept as a draft. */
  stops: z.boolean(),
});
export type SheetFault = z.infer<typeof SheetFault>;

/** What became of the rows, as numbers of rows. */
export const ImportOutcome = z.object({
  sent: z.int(),
  drafted: z.int(),
  unchanged: z.int(),
  refused: z.int(),
});
export type ImportOutcome = z.infer<typeof ImportOutcome>;

/** An import of figures of the caller: how far it is, what was found, what became of it. */
export const FigureImport = z.object({
  id: z.uuid(),
  requirementId: z.uuid(),
  title: SentenceShape,
  fileName: z.string(),
  size: z.int(),
  state: ImportState,
  /** Rows so far, and how many there are once that is known. */
  done: z.int(),
  expected: z.int().nullable(),
  counts: ImportCounts.nullable(),
  faults: z.array(SheetFault),
  hasErrorSheet: z.boolean(),
  problem: SentenceShape.nullable(),
  sends: z.boolean(),
  allOrNothing: z.boolean(),
  outcome: ImportOutcome.nullable(),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
});
export type FigureImport = z.infer<typeof FigureImport>;

/** What became of one row: sent with its receipt, kept as a draft, unchanged, or refused. */
export const RowOutcome = z.object({
  row: z.int(),
  id: z.uuid().nullable(),
  kind: z.enum(['sent', 'drafted', 'unchanged', 'refused']),
  receiptNo: z.int().nullable(),
  why: SentenceShape.nullable(),
});
export type RowOutcome = z.infer<typeof RowOutcome>;
