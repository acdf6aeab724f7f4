import { z } from 'zod';
import { ReportStatus } from '#features/reports/model/report.ts';
import { Level } from '#kernel/area.ts';
import { ClockTime } from '#kernel/bangkok-time.ts';
import { CivilDate } from '#kernel/civil-date.ts';
import { SentenceShape } from '#kernel/sentence.ts';
import { ActivityState } from './activity.ts';

/** What a list of an area tells of: the plans of a month, or the results that were sent of its days. */
export const ListedWhat = z.enum(['plans', 'results']);
export type ListedWhat = z.infer<typeof ListedWhat>;

/** An activity in the list of an area: what was planned or held, and what became of it. */
export const AreaActivity = z.object({
  /** The plan; none where it was held without one. */
  activityId: z.uuid().nullable(),
  reportId: z.uuid().nullable(),
  office: SentenceShape,
  /** The district that the office lies in; none above districts. */
  district: SentenceShape.nullable(),
  level: Level,
  type: SentenceShape.nullable(),
  title: z.string(),
  heldOn: CivilDate,
  startsAt: ClockTime.nullable(),
  endsAt: ClockTime.nullable(),
  place: z.string(),
  hosted: z.enum(['host', 'joined']).nullable(),
  partner: z.string(),
  expected: z.int().nullable(),
  /** None where it was held without a plan. */
  state: ActivityState.nullable(),
  reason: z.string().nullable(),
  status: ReportStatus.nullable(),
  nil: z.boolean(),
  dueAt: z.string().nullable(),
  extendedTo: z.string().nullable(),
  submittedAt: z.string().nullable(),
});
export type AreaActivity = z.infer<typeof AreaActivity>;
