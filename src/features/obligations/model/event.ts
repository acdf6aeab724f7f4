import { z } from 'zod';
import { HeldActivity } from '#features/activities/model/plan.ts';
import { ActivitySettings } from '#features/activities/model/settings.ts';
import { ReportStatus } from '#features/reports/model/report.ts';
import { Level } from '#kernel/area.ts';
import { CivilDate } from '#kernel/civil-date.ts';
import { Schedule } from '#kernel/schedule/schedule.ts';
import { SentenceShape } from '#kernel/sentence.ts';

/** What an office held, as its list shows it: withdrawn, or with the report that it owes. */
export const EventView = z.object({
  id: z.uuid(),
  requirementId: z.uuid(),
  title: z.string(),
  endedOn: CivilDate,
  /** What was said of it besides. */
  about: HeldActivity.nullable(),
  withdrawn: z.object({ at: z.string(), reason: z.string() }).nullable(),
  report: z
    .object({
      id: z.uuid(),
      status: ReportStatus,
      nil: z.boolean(),
      dueAt: z.string(),
      extendedTo: z.string().nullable(),
    })
    .nullable(),
  recordedBy: z.string().nullable(),
  /** The office above that recorded it in place of its own. */
  standIn: SentenceShape.nullable(),
  /** Whether the reader may still withdraw it: nothing was reported. */
  mayWithdraw: z.boolean(),
});
export type EventView = z.infer<typeof EventView>;

/** A report that an office owes after each event. */
export const EventRequirement = z.object({
  id: z.uuid(),
  title: SentenceShape,
  programme: SentenceShape,
  schedule: Schedule,
  /** What is asked of each, where the report follows activities. */
  settings: ActivitySettings.nullable(),
  /** Whether the reader records its events: for his own office, or in place of one below. */
  mayRecord: z.boolean(),
});
export type EventRequirement = z.infer<typeof EventRequirement>;

/** The office whose events they are. */
export const EventOffice = z.object({
  id: z.uuid(),
  name: SentenceShape,
  /** The area above its own, which tells it from others of its name. */
  above: SentenceShape.nullable(),
  level: Level,
  areaPath: z.string(),
});
export type EventOffice = z.infer<typeof EventOffice>;

/** A recorded event as rules and commands see it. */
export type RecordedEvent = {
  readonly id: string;
  readonly requirementId: string;
  readonly officeId: string;
  readonly areaPath: string;
  readonly title: string;
  readonly endedOn: CivilDate;
  readonly withdrawn: boolean;
  /** Whether it comes from a plan, which alone may move or withdraw it. */
  readonly planned: boolean;
  /** The levels above whose offices may record in its place. */
  readonly standIns: readonly Level[];
  /** What its recorder said of it; nothing where a plan says it. */
  readonly about: HeldActivity | null;
};

/** An event as a plan makes it: whose, of which level, on which day, and the answers it already gives. */
export type PlannedEvent = Omit<RecordedEvent, 'withdrawn' | 'planned' | 'about' | 'standIns'> & {
  readonly level: Level;
  readonly prefill: Readonly<Record<string, unknown>>;
};
