import { type CivilDate, clampedDate, partsOf } from '#kernel/civil-date.ts';
import { type FoundDate, findDateNear, findDates } from '../parts/dates.ts';
import { matchesOf, type Range } from '../text/ranges.ts';
import {
  BETWEEN,
  BY_DATE,
  GATHERING,
  TELLS,
  UNTIL,
  WITHIN_DAYS,
  WITHIN_MONTH,
  WITHOUT_YEAR,
} from './patterns.ts';
import { timeAt, timeEnd, timeOf } from './time.ts';

/** A deadline or meeting of one day, as found in a text. */
export type Single = Range & {
  readonly kind: 'once' | 'meeting' | 'after-event';
  readonly date: CivilDate | null;
  readonly time: string | null;
};

const LOOKS_BACK = 240;
const ASKED_WITHIN = 160;
const LEAD_WITHIN = 60;
const LAST_DAY = 31;
const HANDS_OVER = /ส่ง|รายงาน|ให้แล้วเสร็จ|ดำเนินการ|ลงทะเบียน|สมัคร|บันทึก|ตอบแบบ|จัดทำ|สำรวจ/;
const ORDERS = /(?:ขอ)?ให้/;
const ATTENDS = /เข้าร่วม|เข้ารับ/;
/** A paper that is handed over, told right before the day. */
const PAPER = /ส่ง(?:แบบ|รายชื่อ|รายงาน|ข้อมูล|เอกสาร|ไฟล์)[^\n]{0,40}$/;
const IN = /ใน[ \t\n]?$/;
const LEAD =
  /(?:ระหว่าง|ภายใน|ก่อน|ไม่เกิน|ไม่ช้ากว่า|อย่างช้า|ใน)(?:เวลา[ \d.:]{3,7}น\.? ?(?:ของ)?)?[ \t\n]?(?:ใน)?[ \t\n]?$/;

/** Every deadline and meeting of one day in the text, in order. */
export const findSingles = (text: string): Single[] =>
  [
    ...findDates(text).flatMap((found) => singleOf(text, found)),
    ...withinDays(text),
    ...withinMonths(text),
    ...withoutYear(text),
  ].sort((one, other) => one.from - other.from);

const singleOf = (text: string, found: FoundDate): Single[] => {
  const before = text.slice(Math.max(0, found.from - LOOKS_BACK), found.from);
  const kind = kindOf(text, before, found);
  if (kind === undefined) return [];
  const after = timeAt(text, found.to);
  return [
    {
      kind,
      date: (kind === 'meeting' ? found.first : undefined) ?? found.date ?? null,
      time: after ?? timeOf(BY_DATE.exec(before.slice(-LEAD_WITHIN))),
      from: found.from - leadOf(before),
      to: after === null ? found.to : timeEnd(text, found.to),
    },
  ];
};

const kindOf = (text: string, before: string, found: FoundDate): Single['kind'] | undefined => {
  const lead = before.slice(-LEAD_WITHIN);
  if (BY_DATE.test(lead)) return 'once';
  if (found.first !== undefined || UNTIL.test(lead) || BETWEEN.test(lead)) {
    const ofSpan = kindOfSpan(before, found);
    if (ofSpan !== undefined || found.first !== undefined) return ofSpan;
  }
  if (TELLS.test(lead)) return undefined;
  const isIn = IN.test(lead);
  const isTimed = timeAt(text, found.to) !== null;
  if (isIn && !isTimed && PAPER.test(lead)) return 'once';
  if ((isIn || isTimed) && GATHERING.test(before)) return 'meeting';
  return isIn && HANDS_OVER.test(before.slice(-ASKED_WITHIN)) ? 'once' : undefined;
};

/** The last day of a span is a deadline only where something is ordered for it. */
const kindOfSpan = (before: string, { first }: FoundDate): Single['kind'] | undefined => {
  if (first === undefined && !UNTIL.test(before.slice(-LEAD_WITHIN))) return undefined;
  if (first !== undefined && GATHERING.test(before)) {
    return ATTENDS.test(before) ? 'meeting' : undefined;
  }
  const near = before.slice(-ASKED_WITHIN);
  return ORDERS.test(near) && HANDS_OVER.test(near) ? 'once' : undefined;
};

/** How many characters of a deadline's words stand before its date: ภายใน, ก่อน, ใน. */
const leadOf = (before: string): number => LEAD.exec(before.slice(-LEAD_WITHIN))?.[0].length ?? 0;

const single = (match: RegExpExecArray, values: Partial<Single> = {}): Single => ({
  kind: 'once',
  date: null,
  time: null,
  from: match.index,
  to: match.index + match[0].length,
  ...values,
});

const withinDays = (text: string): Single[] =>
  matchesOf(WITHIN_DAYS, text).map((match) =>
    single(match, { kind: match.groups?.event === undefined ? 'once' : 'after-event' }),
  );

const withinMonths = (text: string): Single[] =>
  matchesOf(WITHIN_MONTH, text).map((match) =>
    single(match, { date: lastDayOf(match.groups?.month ?? '') }),
  );

const lastDayOf = (month: string): CivilDate | null => {
  const first = findDateNear(`1 ${month}`, 0, 0)?.date;
  return first === undefined ? null : clampedDate({ ...partsOf(first), day: LAST_DAY });
};

const withoutYear = (text: string): Single[] =>
  matchesOf(WITHOUT_YEAR, text).map((match) => single(match));
