import { z } from 'zod';
import { CellReport, GridPeriod, Place, RequirementChoice } from '#features/completeness/model.ts';
import { SentenceShape } from '#kernel/sentence.ts';

/** Which reports are added up: all that were received, or those accepted by the last reviewer. */
export const Stage = z.enum(['received', 'accepted']);
export type Stage = z.infer<typeof Stage>;

/** How figures add up over areas and periods; `none` is not offered. */
export const AddsUp = z.enum(['sum', 'last', 'max']);
export type AddsUp = z.infer<typeof AddsUp>;

/** A figure that can be chosen: a column of the form. */
export const FigureChoice = z.object({
  field: z.string(),
  title: SentenceShape,
  unit: SentenceShape.optional(),
  decimals: z.int(),
  adds: AddsUp,
});
export type FigureChoice = z.infer<typeof FigureChoice>;

/** A line of totals: an area or a single office, with one value and one count of reports a period. */
export const TotalsRow = z.object({
  path: z.string(),
  name: SentenceShape,
  opens: z.boolean(),
  /** Exact decimal texts; null where no report gave a figure. */
  values: z.array(z.string().nullable()),
  /** How many reports stand behind each value, nil ones included. */
  counts: z.array(z.int().min(0)),
  /** The reports themselves, where each cell is one report. */
  reports: z.array(CellReport.nullable()).nullable(),
});
export type TotalsRow = z.infer<typeof TotalsRow>;

export const Totals = z.object({
  requirement: RequirementChoice,
  trail: z.array(Place),
  figures: z.array(FigureChoice),
  /** The figure shown; null when the form has none that add up. */
  figure: FigureChoice.nullable(),
  stage: Stage,
  periods: z.array(GridPeriod.omit({ dueAt: true })),
  rows: z.array(TotalsRow),
});
export type Totals = z.infer<typeof Totals>;
