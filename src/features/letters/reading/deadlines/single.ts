import type { CivilDate } from '#kernel/civil-date.ts';
import { type FoundDate, findDates } from '../parts/dates.ts';
import { matchesOf, type Range } from '../text/ranges.ts';
import { BY_DATE, GATHERING, TELLS, TIME, WITHIN_DAYS } from './patterns.ts';

/** A deadline or meeting of one day, as found in a text. */
export type Single = Range & {
  readonly kind: 'once' | 'meeting';
  readonly date: CivilDate | null;
  readonly time: string | null;
};

const GATHERS_WITHIN = 240;
const HANDS_OVER = /ส่ง|รายงาน|ให้แล้วเสร็จ|ดำเนินการ/;
const IN = /ใน[ \n]?$/;
const ASKED_WITHIN = 120;

const noon = (match: RegExpExecArray | null): string | null => {
  if (match?.groups === undefined || match.groups === null) return null;
  const { hour = '', minute = '' } = match.groups;
  return `${hour.padStart(2, '0')}:${minute}`;
};

/** The time of day right after a place in the text (`เวลา ๑๓.๓๐ น.`), or null. */
export const timeAfter = (text: string, at: number): string | null =>
  noon(TIME.exec(text.slice(at, at + 60)));

const timeEnd = (text: string, at: number): number =>
  at + (TIME.exec(text.slice(at, at + 60))?.[0].length ?? 0);

const kindOf = (text: string, found: FoundDate): Single['kind'] | undefined => {
  const before = text.slice(Math.max(0, found.from - GATHERS_WITHIN), found.from);
  if (BY_DATE.test(before)) return 'once';
  if (TELLS.test(before)) return undefined;
  const timed = timeAfter(text, found.to) !== null;
  if ((timed || IN.test(before)) && GATHERING.test(before)) return 'meeting';
  return IN.test(before) && HANDS_OVER.test(before.slice(-ASKED_WITHIN)) ? 'once' : undefined;
};

/** Every deadline and meeting of one day in the text, in order. */
export const findSingles = (text: string): Single[] => {
  const dated = findDates(text).flatMap((found) => {
    const kind = kindOf(text, found);
    if (kind === undefined) return [];
    const time = timeAfter(text, found.to);
    const to = time === null ? found.to : timeEnd(text, found.to);
    return { kind, date: found.date ?? null, time, from: startOf(text, found), to };
  });
  return [...dated, ...withinDays(text)].sort((one, other) => one.from - other.from);
};

/** Where the words of the deadline begin: at ภายใน, ก่อน, ใน. */
const startOf = (text: string, { from }: FoundDate): number => {
  const before = text.slice(Math.max(0, from - 40), from);
  const lead = /(?:ภายใน|ก่อน|ไม่เกิน|ไม่ช้ากว่า|อย่างช้า|ใน)[ \t\n]?(?:ใน)?$/.exec(before);
  return lead === null ? from : from - (before.length - lead.index);
};

const withinDays = (text: string): Single[] =>
  matchesOf(WITHIN_DAYS, text).map((match) => ({
    kind: 'once',
    date: null,
    time: null,
    from: match.index,
    to: match.index + match[0].length,
  }));
