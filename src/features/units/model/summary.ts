import { z } from 'zod';
import { Level } from '#kernel/area.ts';
import { CivilDate } from '#kernel/civil-date.ts';
import { SentenceShape } from '#kernel/sentence.ts';
import { Coverage } from './unit.ts';

/** A calendar month, `2026-11`. */
export const Month = z.string().regex(/^(19|2[0-3])\d{2}-(0[1-9]|1[0-2])$/);
export type Month = z.infer<typeof Month>;

/** A line of a summary: an area, or one authority. */
export const SummaryRow = z.object({ name: SentenceShape, coverage: Coverage });
export type SummaryRow = z.infer<typeof SummaryRow>;

/** The figures of a month as they are issued. */
export const SummaryContent = z.object({
  month: Month,
  /** The day the units are judged on: the last of the month, or today while it runs. */
  asOf: CivilDate,
  level: Level,
  office: SentenceShape,
  target: z.int(),
  refresherMonths: z.int(),
  ruleRevision: z.int(),
  ruleVerified: z.boolean(),
  rows: z.array(SummaryRow),
  total: Coverage,
  /** The authorities that neither recorded nor confirmed anything in the month, under their district. */
  notUpdated: z.array(z.object({ name: SentenceShape, district: SentenceShape })),
});
export type SummaryContent = z.infer<typeof SummaryContent>;

/** An issued summary as lists show it. */
export const SummaryEntry = z.object({
  id: z.uuid(),
  month: Month,
  issue: z.int().min(1),
  office: SentenceShape,
  issuedAt: z.string(),
  issuedBy: z.string().nullable(),
  total: Coverage,
});
export type SummaryEntry = z.infer<typeof SummaryEntry>;
