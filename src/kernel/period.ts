import { z } from 'zod';
import { buddhistYear } from './buddhist-era.ts';
import { monthName } from './calendar-words.ts';
import {
  addDays,
  addMonths,
  CivilDate,
  clampedDate,
  isoWeekOf,
  isoWeekStart,
  isoWeeksInYear,
  partsOf,
  type Span,
} from './civil-date.ts';
import {
  fiscalQuarterLabel,
  fiscalQuarterOf,
  fiscalQuarterSpan,
  fiscalYearLabel,
  fiscalYearOf,
  fiscalYearSpan,
  QUARTERS,
} from './fiscal-year.ts';
import { type Sentence, say } from './sentence.ts';
import { spanSentence } from './thai-date.ts';

const WEEK_ID = /^(1[89]\d{2}|2[0-3]\d{2})-W(\d{2})$/;
const MONTH_ID = /^(1[89]\d{2}|2[0-3]\d{2})-(0[1-9]|1[0-2])$/;
const QUARTER_ID = /^FY(2[4-8]\d{2})-Q([1-4])$/;
const FISCAL_YEAR_ID = /^FY(2[4-8]\d{2})$/;
const ANY_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

/**
 * What a report covers: days from `startOn` up to and without `endOn`, and a stable id:
 * `2022-W05`, `2022-02`, `FY2565-Q1`, `FY2565`, or a free one for a round, an event, a single date.
 */
export const Period = z
  .object({ id: z.string().regex(ANY_ID), startOn: CivilDate, endOn: CivilDate })
  .readonly()
  .refine(({ startOn, endOn }) => startOn < endOn, { path: ['endOn'] })
  .refine((period) => isTrueToItsId(period), { path: ['id'] });
export type Period = z.infer<typeof Period>;

const pad = (value: number): string => String(value).padStart(2, '0');

/** The ISO week that a day lies in, Monday to Sunday. */
export const weekPeriod = (date: CivilDate): Period => {
  const { year, week } = isoWeekOf(date);
  const startOn = isoWeekStart({ year, week });
  return { id: `${year}-W${pad(week)}`, startOn, endOn: addDays(startOn, 7) };
};

/** The calendar month that a day lies in. */
export const monthPeriod = (date: CivilDate): Period => {
  const { year, month } = partsOf(date);
  const startOn = clampedDate({ year, month, day: 1 });
  return { id: startOn.slice(0, 7), startOn, endOn: addMonths(startOn, 1) };
};

/** The quarter of the fiscal year that a day lies in. */
export const quarterPeriod = (date: CivilDate): Period => {
  const [fiscalYear, quarter] = [fiscalYearOf(date), fiscalQuarterOf(date)];
  return { id: `FY${fiscalYear}-Q${quarter}`, ...fiscalQuarterSpan(fiscalYear, quarter) };
};

/** The fiscal year that a day lies in. */
export const fiscalYearPeriod = (date: CivilDate): Period => {
  const fiscalYear = fiscalYearOf(date);
  return { id: `FY${fiscalYear}`, ...fiscalYearSpan(fiscalYear) };
};

type Kind = {
  /** A day within the period of this id, or undefined when the id is not of this kind. */
  readonly dayOf: (id: string) => CivilDate | undefined;
  readonly at: (date: CivilDate) => Period;
  readonly label: (period: Period) => Sentence;
};

const weekLabel = (period: Period): Sentence => {
  const { week } = isoWeekOf(period.startOn);
  const span = spanSentence(period);
  return say(`สัปดาห์ที่ ${week} (${span.th})`, `Week ${week} (${span.en})`);
};

const monthLabel = ({ startOn }: Span): Sentence => {
  const { year, month } = partsOf(startOn);
  const { full } = monthName(month);
  return say(`${full.th} ${buddhistYear(year)}`, `${full.en} ${year}`);
};

const WEEK: Kind = {
  dayOf: (id) => {
    const [, year, week] = (WEEK_ID.exec(id) ?? []).map(Number);
    if (year === undefined || week === undefined) return undefined;
    return week >= 1 && week <= isoWeeksInYear(year) ? isoWeekStart({ year, week }) : undefined;
  },
  at: weekPeriod,
  label: weekLabel,
};

const MONTH: Kind = {
  dayOf: (id) => (MONTH_ID.test(id) ? `${id}-01` : undefined),
  at: monthPeriod,
  label: monthLabel,
};

const QUARTER: Kind = {
  dayOf: (id) => {
    const [, fiscalYear, number] = (QUARTER_ID.exec(id) ?? []).map(Number);
    const quarter = QUARTERS.find((known) => known === number);
    if (fiscalYear === undefined || quarter === undefined) return undefined;
    return fiscalQuarterSpan(fiscalYear, quarter).startOn;
  },
  at: quarterPeriod,
  label: ({ startOn }) => fiscalQuarterLabel(fiscalYearOf(startOn), fiscalQuarterOf(startOn)),
};

const FISCAL_YEAR: Kind = {
  dayOf: (id) => {
    const [, fiscalYear] = (FISCAL_YEAR_ID.exec(id) ?? []).map(Number);
    return fiscalYear === undefined ? undefined : fiscalYearSpan(fiscalYear).startOn;
  },
  at: fiscalYearPeriod,
  label: ({ startOn }) => fiscalYearLabel(fiscalYearOf(startOn)),
};

const KINDS = [WEEK, MONTH, QUARTER, FISCAL_YEAR];

const kindOf = (id: string): Kind | undefined => KINDS.find((kind) => kind.dayOf(id) !== undefined);

/** The week, month, quarter or fiscal year with this id, or undefined for a free or impossible id. */
export const findCalendarPeriod = (id: string): Period | undefined => {
  for (const kind of KINDS) {
    const date = kind.dayOf(id);
    if (date !== undefined) return kind.at(date);
  }
  return undefined;
};

const isTrueToItsId = (period: Span & { readonly id: string }): boolean => {
  const known = findCalendarPeriod(period.id);
  return known === undefined || (known.startOn === period.startOn && known.endOn === period.endOn);
};

/** A period as lists have it; `event` is what was held where the period is an event. */
export type NamedPeriod = Period & { readonly event?: string | null | undefined };

const eventLabel = (event: string, period: Period): Sentence => {
  const on = spanSentence(period);
  return say(`${event} (${on.th})`, `${event} (${on.en})`);
};

/** The period's name for the screen: an event by what was held and when, a free period by its days. */
export const periodLabel = (period: NamedPeriod): Sentence =>
  typeof period.event === 'string'
    ? eventLabel(period.event, period)
    : (kindOf(period.id)?.label(period) ?? spanSentence(period));

/** The period of the same kind just before; a free period has none. */
export const findPreviousPeriod = (period: Period): Period | undefined =>
  kindOf(period.id)?.at(addDays(period.startOn, -1));
