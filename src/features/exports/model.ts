import { z } from 'zod';

/** The formats an export may have. */
export const ExportFormat = z.enum(['xlsx', 'csv']);
export type ExportFormat = z.infer<typeof ExportFormat>;

export const ExportState = z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']);
export type ExportState = z.infer<typeof ExportState>;

/** Days a finished file may be downloaded. */
export const DAYS_KEPT = 7;

/** One export of the caller: how far it is, and its file when it is done. */
export const ExportJob = z.object({
  id: z.uuid(),
  kind: z.string(),
  format: ExportFormat,
  state: ExportState,
  /** Rows written so far, and how many there will be when that is known. */
  done: z.int(),
  expected: z.int().nullable(),
  fileName: z.string().nullable(),
  size: z.int().nullable(),
  problem: z.string().nullable(),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
  /** Until when the file may be downloaded. */
  expiresAt: z.string().nullable(),
});
export type ExportJob = z.infer<typeof ExportJob>;
