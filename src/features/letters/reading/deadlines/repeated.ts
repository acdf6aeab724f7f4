import { type CivilDate, clampedDate, partsOf } from '#kernel/civil-date.ts';
import { WEEKDAYS, type Weekday } from '../../model/letter.ts';
import { findDateNear, weekdayNumber } from '../parts/dates.ts';
import { matchesOf, type Range } from '../text/ranges.ts';
import {
  AFTER_EVENT,
  AND_DAY,
  AND_WEEKDAY,
  FIRST,
  HOW_OFTEN,
  MONTH_END,
  MONTHLY,
  OTHER_RHYTHM,
  REPORTS,
  WEEKLY,
} from './patterns.ts';

/** A deadline that comes again and again, as found in a text; `end` also covers its first date. */
export type Repeated = Range & {
  readonly kind: 'weekly' | 'monthly' | 'after-event';
  readonly weekday: Weekday | null;
  readonly dayOfMonth: number | null;
  readonly first: CivilDate | null;
  readonly end: number;
};

type Values = Pick<Repeated, 'kind'> & Partial<Pick<Repeated, 'weekday' | 'dayOfMonth'>>;

const LAST_DAY = 31;
const FIRST_WITHIN = 4;
const LOOKS_BACK = 80;
const FIRST_MONTH = /^(?:ประจำ)?เดือน ?(?<rest>[ก-๎.]{2,12} ?(?:พ\.?ศ\.? ?)?\d{2,4})/;
const SAYS_EVERY = /ทุก|แต่ละ|ถัด/;

const repeated = (text: string, { from, to }: Range, values: Values): Repeated => {
  const first = firstAfter(text, to, values.dayOfMonth ?? null);
  const known = { weekday: null, dayOfMonth: null, ...values };
  return { ...known, from, to, first: first?.date ?? null, end: first?.to ?? to };
};

const rangeOf = (match: RegExpExecArray): Range => {
  const blank = match[0].startsWith(' ') ? 1 : 0;
  return { from: match.index + blank, to: match.index + match[0].length };
};

/** "เริ่มครั้งแรกตั้งแต่วันพฤหัสบดีที่ …", or "ตั้งแต่เดือน…" with the day of the month. */
const firstAfter = (
  text: string,
  from: number,
  dayOfMonth: number | null,
): { date: CivilDate; to: number } | undefined => {
  const lead = FIRST.exec(text.slice(from, from + 100));
  if (lead === null) return undefined;
  const at = from + lead[0].length;
  const found = findDateNear(text, at, FIRST_WITHIN);
  if (found?.date) return { date: found.date, to: found.to };
  const month = FIRST_MONTH.exec(text.slice(at, at + 40));
  if (month?.groups?.rest === undefined || dayOfMonth === null) return undefined;
  const start = findDateNear(`1 ${month.groups.rest}`, 0, 0)?.date;
  if (start === undefined) return undefined;
  return { date: clampedDate({ ...partsOf(start), day: dayOfMonth }), to: at + month[0].length };
};

const weekly = (text: string): Repeated[] =>
  matchesOf(WEEKLY, text).flatMap((match) => {
    const { weekday, weekday2, weekday3 } = match.groups ?? {};
    const range = rangeOf(match);
    const more = AND_WEEKDAY.exec(text.slice(range.to, range.to + 40));
    const days = [weekday ?? weekday2 ?? weekday3, more?.groups?.weekday];
    const to = range.to + (more?.[0].length ?? 0);
    return days
      .filter((day) => day !== undefined)
      .map((day) => repeated(text, { ...range, to }, { kind: 'weekly', weekday: nameOf(day) }));
  });

const nameOf = (weekday: string): Weekday | null => WEEKDAYS[weekdayNumber(weekday) - 1] ?? null;

const monthly = (text: string): Repeated[] =>
  matchesOf(MONTHLY, text).flatMap((match) => {
    if (!SAYS_EVERY.test(match[0]) || isOfOtherRhythm(text, match)) return [];
    const { day, day2, day3 } = match.groups ?? {};
    const range = rangeOf(match);
    const more = AND_DAY.exec(text.slice(range.to, range.to + 40));
    const to = range.to + (more?.[0].length ?? 0);
    return [day ?? day2 ?? day3, more?.groups?.day]
      .filter((one) => one !== undefined)
      .map(Number)
      .filter((one) => one >= 1 && one <= LAST_DAY)
      .map((dayOfMonth) => repeated(text, { ...range, to }, { kind: 'monthly', dayOfMonth }));
  });

const isOfOtherRhythm = (text: string, { index, 0: found }: RegExpExecArray): boolean =>
  OTHER_RHYTHM.test(text.slice(Math.max(0, index - LOOKS_BACK), index + found.length + 20));

const monthEnds = (text: string): Repeated[] =>
  matchesOf(MONTH_END, text).map((match) =>
    repeated(text, rangeOf(match), { kind: 'monthly', dayOfMonth: LAST_DAY }),
  );

const afterEvents = (text: string): Repeated[] =>
  matchesOf(AFTER_EVENT, text).map((match) =>
    repeated(text, rangeOf(match), { kind: 'after-event' }),
  );

const howOften = (text: string): Repeated[] =>
  matchesOf(HOW_OFTEN, text)
    .filter(({ index, 0: { length } }) =>
      REPORTS.test(text.slice(Math.max(0, index - LOOKS_BACK), index + length)),
    )
    .map((match) => {
      const often = match.groups?.often ?? match.groups?.rate;
      return repeated(text, rangeOf(match), { kind: often === 'เดือน' ? 'monthly' : 'weekly' });
    });

/** Every repeated deadline in the text, in order, none inside another. */
export const findRepeated = (text: string): Repeated[] => {
  const found = [weekly, monthly, monthEnds, afterEvents, howOften].flatMap((find) => find(text));
  const inOrder = found.sort((one, other) => one.from - other.from);
  return inOrder.filter(({ from, to, kind, weekday, dayOfMonth }, index) => {
    const before = inOrder.slice(Math.max(0, index - 3), index);
    const isTwin = (one: Repeated) =>
      one.from === from &&
      one.kind === kind &&
      (one.weekday !== weekday || one.dayOfMonth !== dayOfMonth);
    return !before.some((one) => one.from <= from && to <= one.end && !isTwin(one));
  });
};
