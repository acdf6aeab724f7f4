import { z } from 'zod';
import { ReportStatus } from '#features/reports/model/report.ts';
import { Level } from '#kernel/area.ts';
import { ClockTime } from '#kernel/bangkok-time.ts';
import { CivilDate } from '#kernel/civil-date.ts';
import { Schedule } from '#kernel/schedule/schedule.ts';
import { SentenceShape } from '#kernel/sentence.ts';
import { ActivityPlan } from './plan.ts';
import { ActivitySettings } from './settings.ts';

/** Where a plan stands: not yet confirmed, confirmed, called off, or a draft that was thrown away. */
export const ActivityState = z.enum(['draft', 'planned', 'cancelled', 'dropped']);
export type ActivityState = z.infer<typeof ActivityState>;

/** Everything that can happen to the plan of an activity. */
export const ActivityEventBody = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('drafted'), plan: ActivityPlan }),
  z.object({ kind: z.literal('planned'), plan: ActivityPlan }),
  z.object({ kind: z.literal('changed'), plan: ActivityPlan }),
  z.object({
    kind: z.literal('postponed'),
    heldOn: CivilDate,
    startsAt: ClockTime.nullable(),
    endsAt: ClockTime.nullable(),
    reason: z.string(),
  }),
  z.object({ kind: z.literal('cancelled'), reason: z.string() }),
  z.object({ kind: z.literal('dropped') }),
  z.object({ kind: z.literal('published') }),
  z.object({ kind: z.literal('unpublished') }),
]);
export type ActivityEventBody = z.infer<typeof ActivityEventBody>;

/** A past event of a plan, in its order. */
export type ActivityEvent = ActivityEventBody & { readonly seq: number; readonly at: string };

/**
 * What citizens go on reading of a published activity: its free words and its reason as they were published
 * last, and the day and hours that they were told first.
 */
export const ShownWords = ActivityPlan.pick({
  title: true,
  place: true,
  point: true,
  partner: true,
  needs: true,
  heldOn: true,
  startsAt: true,
  endsAt: true,
}).extend({ reason: z.string().nullable() });
export type ShownWords = z.infer<typeof ShownWords>;

/** What the plan of an activity is, folded from its events. */
export type Activity = {
  readonly state: ActivityState;
  readonly plan: ActivityPlan;
  /** The days it was to be held on before, the oldest first. */
  readonly postponedFrom: readonly CivilDate[];
  /** Why it was last postponed or called off. */
  readonly reason: string | null;
  readonly publishedAt: string | null;
  /** What citizens read of it; null while it is not published. */
  readonly shown: ShownWords | null;
  readonly seq: number;
};

/** What a person can do with the plan of an activity. */
export const ACTIVITY_ACTIONS = [
  'change',
  'confirm',
  'drop',
  'postpone',
  'cancel',
  'publish',
  'unpublish',
] as const;
export const ActivityAction = z.enum(ACTIVITY_ACTIONS);
export type ActivityAction = z.infer<typeof ActivityAction>;

/** The report of the result that an activity owes. */
export const OwedReport = z.object({
  id: z.uuid(),
  status: ReportStatus,
  nil: z.boolean(),
  dueAt: z.string(),
  extendedTo: z.string().nullable(),
});
export type OwedReport = z.infer<typeof OwedReport>;

/** An activity as plans and lists show it. */
export const ActivityView = z.object({
  id: z.uuid(),
  requirementId: z.uuid(),
  officeId: z.uuid(),
  office: SentenceShape,
  areaPath: z.string(),
  level: Level,
  state: ActivityState,
  plan: ActivityPlan,
  postponedFrom: z.array(CivilDate),
  reason: z.string().nullable(),
  publishedAt: z.string().nullable(),
  shown: ShownWords.nullable(),
  report: OwedReport.nullable(),
  actions: z.array(ActivityAction),
});
export type ActivityView = z.infer<typeof ActivityView>;

/** One line of the history of a plan: what happened, when, by whom of which office. */
export const ActivityHistory = z.intersection(
  ActivityEventBody,
  z.object({
    seq: z.int(),
    at: z.string(),
    by: z.string().nullable(),
    office: SentenceShape.nullable(),
    /** Whether another office did it in place of its own. */
    standIn: z.boolean(),
  }),
);
export type ActivityHistory = z.infer<typeof ActivityHistory>;

/** A report after activities, as planning needs it. */
export const ActivityRequirement = z.object({
  id: z.uuid(),
  title: SentenceShape,
  programme: SentenceShape,
  level: Level,
  schedule: Schedule,
  settings: ActivitySettings,
  standIns: z.array(Level),
  verified: z.boolean(),
});
export type ActivityRequirement = z.infer<typeof ActivityRequirement>;

/** The office whose plan it is. */
export const PlanOffice = z.object({
  id: z.uuid(),
  name: SentenceShape,
  level: Level,
  areaPath: z.string(),
});
export type PlanOffice = z.infer<typeof PlanOffice>;
