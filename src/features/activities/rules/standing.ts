import type { CivilDate } from '#kernel/civil-date.ts';
import type { ActivityView, OwedReport } from '../model/activity.ts';
import type { AreaActivity } from '../model/area-list.ts';

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

type Seen = Pick<ActivityView, 'state'> & {
  readonly plan: Pick<ActivityView['plan'], 'heldOn'>;
  readonly report: Pick<OwedReport, 'status' | 'dueAt' | 'extendedTo'> | null;
};

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

type Listed = Pick<AreaActivity, 'state' | 'heldOn' | 'status' | 'dueAt' | 'extendedTo'>;

/** Where a listed activity stands; what was held without a plan stands as a confirmed one does. */
export const standingOfListed = (
  { state, heldOn, status, dueAt, extendedTo }: Listed,
  today: CivilDate,
  now: string,
): Standing =>
  standingOf(
    {
      state: state ?? 'planned',
      plan: { heldOn },
      report: status === null || dueAt === null ? null : { status, dueAt, extendedTo },
    },
    today,
    now,
  );
