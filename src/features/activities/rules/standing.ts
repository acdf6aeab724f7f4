import type { CivilDate } from '#kernel/civil-date.ts';
import type { ActivityView } from '../model/activity.ts';

/** Where an activity stands today, in one word of `stateWords`. */
export type Standing =
  | 'draft'
  | 'ahead'
  | 'today'
  | 'toReport'
  | 'overdue'
  | 'reported'
  | 'returned'
  | 'accepted'
  | 'excused'
  | 'cancelled'
  | 'dropped';

type Seen = Pick<ActivityView, 'state' | 'plan' | 'report'>;

const byDay = (heldOn: CivilDate, today: CivilDate): Standing => {
  if (heldOn > today) return 'ahead';
  return heldOn === today ? 'today' : 'toReport';
};

/** Where an activity stands: its plan, then its day, then what became of its result. */
export const standingOf = (
  { state, plan, report }: Seen,
  today: CivilDate,
  now: string,
): Standing => {
  if (state !== 'planned') return state;
  if (report?.status === 'in-review') return 'reported';
  if (report !== null && report.status !== 'due') return report.status;
  const due = report?.extendedTo ?? report?.dueAt;
  return due !== undefined && now > due ? 'overdue' : byDay(plan.heldOn, today);
};
