import type { ReviewChain } from '#features/reports/model/chain.ts';
import type { Level } from '#kernel/area.ts';
import { gregorianYear } from '#kernel/buddhist-era.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { Schedule, type ScheduleInput } from '#kernel/schedule/schedule.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { wordsOf } from '#kernel/thai-text.ts';
import { WEEKDAYS } from '../model/letter.ts';
import type { DeadlineValue, RegisterValues } from '../model/register.ts';
import { numberPartsOf } from './review.ts';

const later = (one: CivilDate, other: CivilDate): CivilDate => (one > other ? one : other);
const DAYS_AFTER_EVENT = 7;
const FRIDAY = 5;
const USUAL_DAY = 10;

const plan = (deadline: DeadlineValue, today: CivilDate): ScheduleInput | undefined => {
  const dueTime = deadline.time ?? '16:30';
  const firstDueOn = later(deadline.first ?? today, today);
  if (deadline.kind === 'weekly') {
    const weekday = deadline.weekday === null ? FRIDAY : WEEKDAYS.indexOf(deadline.weekday) + 1;
    return { kind: 'weekly', weekday, firstDueOn, dueTime };
  }
  if (deadline.kind === 'monthly')
    return { kind: 'monthly', day: deadline.dayOfMonth ?? USUAL_DAY, firstDueOn, dueTime };
  if (deadline.kind === 'after-event')
    return { kind: 'afterEvent', days: DAYS_AFTER_EVENT, firstDueOn, dueTime };
  if (deadline.kind === 'meeting') return undefined;
  const dueOn = deadline.date ?? today;
  return { kind: 'once', opensOn: dueOn < today ? dueOn : today, dueOn, dueTime };
};

/**
 * The schedule that a deadline of a letter asks for, from today on: it never begins in the past, and
 * a person looks at it before it holds. None for a meeting, which asks for no report.
 */
export const scheduleOfDeadline = (
  deadline: DeadlineValue,
  today: CivilDate,
): Schedule | undefined => {
  const input = plan(deadline, today);
  return input && Schedule.parse(input);
};

/** The fiscal year (Gregorian year of its end) in which the first report by a schedule falls due. */
export const fiscalYearOfSchedule = (schedule: Schedule): number => {
  if (schedule.kind === 'once') return gregorianYear(fiscalYearOf(schedule.dueOn));
  if (schedule.kind === 'rounds')
    return gregorianYear(fiscalYearOf(schedule.rounds[0]?.dueOn ?? ''));
  return gregorianYear(fiscalYearOf(schedule.firstDueOn));
};

const LEAST_LETTERS = 4;
/** Words that stand in every other title and tell nothing of one. */
const COMMON = new Set(['โครงการ', 'รายงาน', 'กิจกรรม', 'ดำเนินการ', 'ดำเนินงาน', 'เคลื่อน']);
const telling = (text: string): Set<string> =>
  new Set(wordsOf(text).filter((word) => word.length >= LEAST_LETTERS && !COMMON.has(word)));

const LEAST_SHARED = 2;

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const both = [...one].filter((word) => other.has(word)).length;
  return both < LEAST_SHARED ? 0 : both / Math.min(one.size, other.size);
};

const LEAST_LIKE = 1 / 3;

/**
 * What fits a letter's subject best by the telling words they share (two at least, of four letters or
 * more), best first; what shares less than a third of the shorter one's words is left out.
 */
export const likeSubject = <T extends { readonly title: Sentence }>(
  subject: string,
  things: readonly T[],
): T[] => {
  const said = telling(subject);
  return things
    .map((thing) => ({ thing, like: shared(said, telling(thing.title.th)) }))
    .filter(({ like }) => like >= LEAST_LIKE)
    .sort((one, other) => other.like - one.like)
    .map(({ thing }) => thing);
};

/** The review of reports that a letter asks for: first at the office that reports, then where it was asked. */
export const chainOf = (level: Level, askedAt: Level): ReviewChain => ({
  steps: [...new Set([level, askedAt])].map((one) => ({ level: one, role: 'reviewer' })),
});

/** A source letter as programmes name it. */
type SourceLetter = {
  readonly code: string;
  readonly number: string | null;
  readonly datedOn: string | null;
};

/**
 * The code of the source letter that a letter of the register is, by its day and running number (a
 * source letter keeps the faults of its office code); null when there is none.
 */
export const sourceLetterOf = (
  { date, numberParts }: Pick<RegisterValues, 'date' | 'numberParts'>,
  letters: readonly SourceLetter[],
): string | null => {
  if (date === null || numberParts === null) return null;
  const isSame = ({ number, datedOn }: SourceLetter): boolean => {
    const parts = number === null || datedOn !== date ? null : numberPartsOf(number);
    return parts?.running === numberParts.running && parts.circular === numberParts.circular;
  };
  return letters.find(isSame)?.code ?? null;
};
