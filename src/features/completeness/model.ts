import { z } from 'zod';
import { ReportStatus } from '#features/reports/model/report.ts';
import { Level } from '#kernel/area.ts';
import { SentenceShape } from '#kernel/sentence.ts';

const Count = z.int().min(0);

/** How many reports of a cell are in each state; every report stands in one of them (rules/counts.ts). */
export const Counts = z.object({
  /** Sent by the due time, with figures. */
  onTime: Count,
  /** Sent after the due time, with figures. */
  late: Count,
  /** Reported as having nothing to report, whenever sent. */
  nil: Count,
  /** Those of `nil` that were sent after the due time. */
  nilLate: Count,
  /** Nothing sent though the due time has passed. */
  missing: Count,
  /** Freed from reporting by a supervising office. */
  excused: Count,
  /** Nothing sent, and the due time is still ahead. */
  due: Count,
});
export type Counts = z.infer<typeof Counts>;

/** A cell as it travels: the counts in the order of `Counts`, since a nation's year has 4,000 of them. */
export const CellTuple = z.tuple([Count, Count, Count, Count, Count, Count, Count]);
export type CellTuple = z.infer<typeof CellTuple>;

/** The one report behind a cell. */
export const CellReport = z.object({ id: z.uuid(), status: ReportStatus });
export type CellReport = z.infer<typeof CellReport>;

/** A place in the tree with its name. */
export const Place = z.object({ path: z.string(), name: SentenceShape });
export type Place = z.infer<typeof Place>;

/** A column of the grid; a period that is no calendar period is named by its days. */
export const GridPeriod = z.object({
  id: z.string(),
  startOn: z.iso.date(),
  endOn: z.iso.date(),
  dueAt: z.string(),
  /** What was held, where a list names a period that is an event. */
  event: z.string().nullish(),
});
export type GridPeriod = z.infer<typeof GridPeriod>;

/** A line of the grid: an area, or a single office whose cells open its reports. */
export const GridRow = z.object({
  path: z.string(),
  name: SentenceShape,
  /** Whether offices below this area report, so that it can be opened. */
  opens: z.boolean(),
  /** One a period, in the order of the periods; null where nothing was owed. */
  cells: z.array(CellTuple.nullable()),
  /** The reports behind the cells, where each cell is one report. */
  reports: z.array(CellReport.nullable()).nullable(),
});
export type GridRow = z.infer<typeof GridRow>;

/** A requirement as the pickers name it; fiscal years are the Gregorian years they end in. */
export const RequirementChoice = z.object({
  id: z.uuid(),
  title: SentenceShape,
  programme: SentenceShape,
  level: Level,
  fiscalYear: z.int(),
  /** Whether each event is a period: the grid then gathers them by month. */
  followsEvents: z.boolean(),
});
export type RequirementChoice = z.infer<typeof RequirementChoice>;

export const Grid = z.object({
  requirement: RequirementChoice,
  /** From the caller's own area down to the area shown. */
  trail: z.array(Place),
  periods: z.array(GridPeriod),
  rows: z.array(GridRow),
});
export type Grid = z.infer<typeof Grid>;

/** A report that was not sent in time, and the office that owes it. */
export const MissingReport = z.object({
  id: z.uuid(),
  requirementId: z.uuid(),
  title: SentenceShape,
  programme: SentenceShape,
  office: SentenceShape,
  period: GridPeriod,
  remindedAt: z.string().nullable(),
});
export type MissingReport = z.infer<typeof MissingReport>;

/** How many reports are missing of one requirement and period. */
export const MissingGroup = z.object({
  requirementId: z.uuid(),
  title: SentenceShape,
  programme: SentenceShape,
  period: GridPeriod,
  count: Count,
});
export type MissingGroup = z.infer<typeof MissingGroup>;

/** How long reports lay at one stop of their chain, so that a delay falls on whoever caused it. */
export const HeldAtStep = z.object({
  /** 0 is the office that reports; then the stops of the chain in their order. */
  step: z.int(),
  level: Level,
  reports: Count,
  averageSeconds: z.number(),
  longestSeconds: z.number(),
  /** How many lie there now. */
  holding: Count,
});
export type HeldAtStep = z.infer<typeof HeldAtStep>;
