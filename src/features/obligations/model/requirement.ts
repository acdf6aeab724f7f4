import type { ActivitySettings } from '#features/activities/model/settings.ts';
import type { AreaPath, Level } from '#kernel/area.ts';
import type { Schedule } from '#kernel/schedule/schedule.ts';

/** What making obligations needs to know of a requirement. */
export type MakingRequirement = {
  readonly id: string;
  readonly programmeId: string;
  /** The Gregorian year of the fiscal year's 30 September. */
  readonly fiscalYear: number;
  readonly areaPath: AreaPath;
  readonly level: Level;
  readonly schedule: Schedule;
  /** The published version that new obligations are bound to; none while the form is a draft. */
  readonly formVersionId: string | null;
  /** Whether it asks for anything now: active, and its programme not put away. */
  readonly live: boolean;
  /** Offices of these levels above may record for one that cannot do so itself. */
  readonly standIns: readonly Level[];
  /** What it says of the activities it follows; none where events are recorded without a plan. */
  readonly activity?: ActivitySettings | null;
};
