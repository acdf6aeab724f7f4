import { buddhistYear } from '#kernel/buddhist-era.ts';
import { addDays, type CivilDate } from '#kernel/civil-date.ts';
import { fiscalYearSpan } from '#kernel/fiscal-year.ts';
import { type Occurrence, occurrences } from '#kernel/schedule/occurrences.ts';
import { Schedule } from '#kernel/schedule/schedule.ts';
import type { IsDayOff } from '#kernel/working-days.ts';

const FIELDS: Record<Schedule['kind'], readonly string[]> = {
  weekly: ['weekday', 'covers', 'firstDueOn', 'lastDueOn'],
  monthly: ['day', 'covers', 'firstDueOn', 'lastDueOn'],
  quarterly: ['day', 'monthsAfterEnd', 'firstDueOn', 'lastDueOn'],
  once: ['opensOn', 'dueOn'],
  rounds: ['rounds'],
  afterEvent: ['days', 'firstDueOn', 'lastDueOn'],
};
const COMMON = ['kind', 'dueTime', 'dayOff', 'softDueHours', 'closesAfterDays'];

type ScheduleDraft = Readonly<Record<string, unknown>> & { readonly kind: Schedule['kind'] };

const parsed = (draft: ScheduleDraft) => {
  const names = [...COMMON, ...FIELDS[draft.kind]];
  const kept = names
    .map((name) => [name, draft[name]] as const)
    .filter(([, value]) => value !== undefined);
  return Schedule.safeParse(Object.fromEntries(kept));
};

/** The schedule that a draft stands for, or undefined while it is incomplete; other kinds' fields fall away. */
export const scheduleOfDraft = (draft: ScheduleDraft): Schedule | undefined => {
  const result = parsed(draft);
  return result.success ? result.data : undefined;
};

/** The places of a draft that keep it from being a schedule: `dueOn`, `rounds.0.id`. */
export const scheduleFaults = (draft: ScheduleDraft): readonly string[] =>
  parsed(draft).error?.issues.map(({ path }) => path.join('.')) ?? [];

/** The next due times of a schedule in a fiscal year (Gregorian year of its end), `count` at most. */
export const nextDues = (
  schedule: Schedule,
  fiscalYear: number,
  today: CivilDate,
  isDayOff: IsDayOff,
  count = 10,
): Occurrence[] => {
  const span = fiscalYearSpan(buddhistYear(fiscalYear));
  const from = today > span.startOn ? today : span.startOn;
  const until = 'firstDueOn' in schedule ? span.endOn : addDays(span.endOn, 366);
  return occurrences(schedule, from, until, isDayOff).slice(0, count);
};
