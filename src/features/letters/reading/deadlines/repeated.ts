import { type CivilDate, clampedDate } from '#kernel/civil-date.ts';
import { WEEKDAYS, type Weekday } from '../../model/letter.ts';
import { findDateNear, weekdayNumber } from '../parts/dates.ts';
import { matchesOf, type Range } from '../text/ranges.ts';
import { AFTER_EVENT, FIRST, HOW_OFTEN, MONTH_END, MONTHLY, WEEKLY } from './patterns.ts';

/** A deadline that comes again and again, as found in a text; `end` also covers its first date. */
export type Repeated = Range & {
  readonly kind: 'weekly' | 'monthly' | 'after-event';
  readonly weekday: Weekday | null;
  readonly dayOfMonth: number | null;
  readonly first: CivilDate | null;
  readonly end: number;
};

const LAST_DAY = 31;
const FIRST_WITHIN = 4;
const FIRST_MONTH = /^(?:ประจำ)?เดือน ?(?<rest>[ก-๎.]{2,12} ?(?:พ\.?ศ\.? ?)?\d{2,4})/;

const repeated = (
  text: string,
  match: RegExpExecArray,
  values: Partial<Pick<Repeated, 'weekday' | 'dayOfMonth'>> & Pick<Repeated, 'kind'>,
): Repeated => {
  const to = match.index + match[0].length;
  const first = firstAfter(text, to, values.dayOfMonth ?? null);
  const base = { weekday: null, dayOfMonth: null, ...values };
  return { ...base, from: match.index, to, first: first?.date ?? null, end: first?.to ?? to };
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
  const read = findDateNear(`1 ${month.groups.rest}`, 0, 0)?.date;
  if (read === undefined) return undefined;
  const [year = 0, number = 0] = read.split('-').map(Number);
  return { date: clampedDate({ year, month: number, day: dayOfMonth }), to: at + month[0].length };
};

const weekly = (text: string): Repeated[] =>
  matchesOf(WEEKLY, text).map((match) => {
    const { weekday, weekday2, weekday3 } = match.groups ?? {};
    const number = weekdayNumber(weekday ?? weekday2 ?? weekday3 ?? '');
    return repeated(text, match, { kind: 'weekly', weekday: WEEKDAYS[number - 1] ?? null });
  });

const SAYS_EVERY = /ทุก|แต่ละ|ถัดไป/;

const monthly = (text: string): Repeated[] =>
  matchesOf(MONTHLY, text).flatMap((match) => {
    const day = Number(match.groups?.day ?? match.groups?.day2);
    if (day < 1 || day > LAST_DAY || !SAYS_EVERY.test(match[0])) return [];
    return repeated(text, match, { kind: 'monthly', dayOfMonth: day });
  });

const monthEnds = (text: string): Repeated[] =>
  matchesOf(MONTH_END, text).map((match) =>
    repeated(text, match, { kind: 'monthly', dayOfMonth: LAST_DAY }),
  );

const afterEvents = (text: string): Repeated[] =>
  matchesOf(AFTER_EVENT, text).map((match) => repeated(text, match, { kind: 'after-event' }));

const howOften = (text: string): Repeated[] =>
  matchesOf(HOW_OFTEN, text).map((match) =>
    repeated(text, match, { kind: match.groups?.often === 'เดือน' ? 'monthly' : 'weekly' }),
  );

/** Every repeated deadline in the text, in order, none inside another. */
export const findRepeated = (text: string): Repeated[] => {
  const found = [weekly, monthly, monthEnds, afterEvents, howOften].flatMap((find) => find(text));
  return found
    .sort((one, other) => one.from - other.from)
    .filter(
      ({ from, to }, index, all) =>
        !all.slice(Math.max(0, index - 3), index).some((one) => one.from <= from && to <= one.end),
    );
};
