import { z } from 'zod';
import { CivilDate } from '#kernel/civil-date.ts';
import { SentenceShape } from '#kernel/sentence.ts';
import { UnitEntry } from './entry.ts';

/** How a unit stands, from nothing done to complete; `lapsed` when the refresher is overdue. */
export const UNIT_STATUSES = ['none', 'trained', 'ordered', 'complete', 'lapsed'] as const;
export const UnitStatus = z.enum(UNIT_STATUSES);
export type UnitStatus = z.infer<typeof UnitStatus>;

const Count = z.int().min(0);

/** What the entries of a unit add up to; nothing in it depends on the clock. */
export const UnitFacts = z.object({
  /** First courses held, and who was trained in them. */
  courses: Count,
  trainedMen: Count,
  trainedWomen: Count,
  refreshers: Count,
  /** The last day of the latest course of either kind. */
  trainedOn: CivilDate.nullable(),
  orders: Count,
  order: z.object({ number: z.string(), orderedOn: CivilDate, members: Count }).nullable(),
  /** Active members by the latest count or order. */
  active: Count,
  activeOn: CivilDate.nullable(),
  equipment: Count,
  ready: Count,
  equipmentOn: CivilDate.nullable(),
  /** The planned refresher, while no later course was held. */
  plannedOn: CivilDate.nullable(),
});
export type UnitFacts = z.infer<typeof UnitFacts>;

/** An entry as the page of a unit shows it. */
export const EntryView = UnitEntry.extend({
  recordedBy: z.string().nullable(),
  /** The office that recorded it for the authority; null when the authority did itself. */
  recordedFor: SentenceShape.nullable(),
  /** Whether a later entry stands for it. */
  replaced: z.boolean(),
});
export type EntryView = z.infer<typeof EntryView>;

/** One unit as lists show it. */
export const UnitBrief = z.object({
  officeId: z.uuid(),
  areaPath: z.string(),
  name: SentenceShape,
  district: SentenceShape,
  status: UnitStatus,
  trained: Count,
  active: Count,
  refresherDueOn: CivilDate.nullable(),
  updatedAt: z.string().nullable(),
  /** Whether something was recorded or confirmed in the running month. */
  isUpdated: z.boolean(),
});
export type UnitBrief = z.infer<typeof UnitBrief>;

/** How many units stand where, of an area or of several together. */
export const Coverage = z.object({
  units: Count,
  none: Count,
  trained: Count,
  ordered: Count,
  complete: Count,
  lapsed: Count,
  trainedMen: Count,
  trainedWomen: Count,
  active: Count,
  /** Units of which something was recorded or confirmed in the month. */
  updated: Count,
});
export type Coverage = z.infer<typeof Coverage>;

/** A line of the coverage: an area, or a single authority where `officeId` is given. */
export const CoverageRow = z.object({
  areaPath: z.string(),
  name: SentenceShape,
  officeId: z.uuid().nullable(),
  status: UnitStatus.nullable(),
  coverage: Coverage,
});
export type CoverageRow = z.infer<typeof CoverageRow>;
