import { type Actor, hasRole } from '#kernel/actor.ts';
import { gregorianYear } from '#kernel/buddhist-era.ts';
import { addDays, type CivilDate } from '#kernel/civil-date.ts';
import { add, type Decimal, readDecimal, writeDecimal, ZERO } from '#kernel/expression/decimal.ts';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { findPreviousPeriod, monthPeriod, type Period, weekPeriod } from '#kernel/period.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Candidate, PickRule, SummaryDefinition, SummaryRow } from '../model/summary.ts';
import { summaryRefusals as words } from '../words/summary-refusals.ts';

/** The period of a summary that a day lies in. */
export const periodAt = ({ every }: Pick<SummaryDefinition, 'every'>, day: CivilDate): Period =>
  every === 'week' ? weekPeriod(day) : monthPeriod(day);

type Clock = Pick<SummaryDefinition, 'every' | 'daysAfter'>;

// A week may have days of two fiscal years: then it is of both, and each counts its own programme's.
const isOf =
  (fiscalYear: number) =>
  ({ startOn, endOn }: Period): boolean =>
    [startOn, addDays(endOn, -1)].some((day) => gregorianYear(fiscalYearOf(day)) === fiscalYear);

const endedPeriods = (clock: Clock, today: CivilDate, count: number): Period[] => {
  const found: Period[] = [];
  let before: Period | undefined = periodAt(clock, addDays(today, -clock.daysAfter));
  while (found.length < count) {
    before = findPreviousPeriod(before);
    if (!before) break;
    found.push(before);
  }
  return found;
};

/**
 * The newest periods whose summary has come due by today, the newest first: ended at least `daysAfter`
 * days ago. Those without a day of the fiscal year (Gregorian year of its end) are left out.
 */
export const duePeriods = (
  clock: Clock,
  fiscalYear: number,
  today: CivilDate,
  count: number,
): Period[] => endedPeriods(clock, today, count).filter(isOf(fiscalYear));

/** What comes out by the clock: the newest period, and the one before it anew where reports came later. */
export type IssuesDue = {
  readonly newest: Period | undefined;
  readonly before: Period | undefined;
  /** The day from which the newest is due, and with it the one before. */
  readonly dueOn: CivilDate;
};

/** What of a fiscal year comes out on a day; the last period of the year comes out anew as others do. */
export const issuesDue = (clock: Clock, fiscalYear: number, today: CivilDate): IssuesDue => {
  const [newest, before] = endedPeriods(clock, today, 2);
  const own = (period: Period | undefined) =>
    period && isOf(fiscalYear)(period) ? period : undefined;
  const dueOn = addDays(newest?.endOn ?? today, clock.daysAfter);
  return { newest: own(newest), before: own(before), dueOn };
};

const byScore = (one: Candidate, other: Candidate): number =>
  Number(other.score) - Number(one.score) ||
  (one.heldOn < other.heldOn ? 1 : -1) ||
  (one.reportId < other.reportId ? -1 : 1);

/** The reports that the rule chooses: the greatest first, from each area first where it says so. */
export const chooseByRule = (candidates: readonly Candidate[], rule: PickRule): string[] => {
  const sorted = candidates.filter(({ photos }) => photos.length > 0).toSorted(byScore);
  const areas = new Set<string>();
  const isFirst = ({ areaPath }: Candidate): boolean => {
    const first = !areas.has(areaPath);
    areas.add(areaPath);
    return first;
  };
  const firsts = rule.fromEachArea ? sorted.filter(isFirst) : [];
  const rest = sorted.filter((one) => !firsts.includes(one));
  return [...firsts, ...rest].slice(0, rule.activities).map(({ reportId }) => reportId);
};

/** Whether an actor issues summaries of his own office, or chooses what they show. */
export const decideIssuing = (
  { levels }: Pick<SummaryDefinition, 'levels'>,
  actor: Actor,
): Result<true> => {
  if (!hasRole(actor, 'reviewer', 'compiler')) return refuse('role', words.needsReviewer);
  return levels.includes(actor.level) ? ok(true) : refuse('other-level', words.otherLevel);
};

/** Whether a period of a summary may be issued today: its id is of its kind, and it has begun. */
export const decidePeriod = (
  definition: Pick<SummaryDefinition, 'every'>,
  period: Period | undefined,
  today: CivilDate,
): Result<Period> => {
  const isOfKind = period && periodAt(definition, period.startOn).id === period.id;
  if (!isOfKind) return refuse('unknown-period', words.unknownPeriod, 'body.periodId');
  return period.startOn <= today
    ? ok(period)
    : refuse('period-ahead', words.periodAhead, 'body.periodId');
};

/** The exact sum of decimal texts; what is no number counts nothing. */
export const sumTexts = (values: readonly (string | undefined)[]): string =>
  writeDecimal(
    values.reduce<Decimal>((sum, text) => {
      const value = text === undefined ? undefined : readDecimal(text);
      return value === undefined ? sum : add(sum, value);
    }, ZERO),
  );

/** How many activities some rows hold. */
export const countOf = (rows: readonly SummaryRow[]): number =>
  rows.reduce((sum, { activities }) => sum + activities, 0);

/** The exact sum of a figure over some rows. */
export const figureOf = (rows: readonly SummaryRow[], field: string): string =>
  sumTexts(rows.map(({ figures }) => figures[field]));
