import { bangkokDate } from '#kernel/bangkok-time.ts';
import { daysBetween } from '#kernel/civil-date.ts';
import { dueHint } from '#kernel/due-hint.ts';
import { roleWords } from '#kernel/office-words.ts';
import { periodLabel } from '#kernel/period.ts';
import { type Sentence, say } from '#kernel/sentence.ts';
import type { Shape } from '#web/components/state-mark/shapes.ts';
import type { ReportEntry } from '../../model/view.ts';
import { dueTime } from '../../rules/fold.ts';

/** The period of a report in words: its week, month, quarter, year, or its days. */
export const periodWords = (
  entry: Pick<ReportEntry, 'periodId' | 'periodStart' | 'periodEnd' | 'event'>,
): Sentence =>
  periodLabel({
    id: entry.periodId,
    startOn: entry.periodStart,
    endOn: entry.periodEnd,
    event: entry.event,
  });

const ahead = (hint: Sentence, days: number): Sentence =>
  say(
    days === 1 ? `ครบกำหนด${hint.th}` : `ครบกำหนดใน${hint.th}`,
    `Due ${hint.en.charAt(0).toLowerCase()}${hint.en.slice(1)}`,
  );

/** When a report is due, told as people say it at `now`: `ครบกำหนดพรุ่งนี้ 16.30 น.`. */
export const dueWords = (
  entry: Pick<ReportEntry, 'dueAt' | 'extendedTo'>,
  now: string,
): Sentence => {
  const due = dueTime(entry.dueAt, entry.extendedTo);
  const days = daysBetween(bangkokDate(now), bangkokDate(due));
  const hint = dueHint(due, now);
  return days > 0 ? ahead(hint, days) : hint;
};

type Stated = { readonly shape: Shape; readonly sentence: Sentence };

const verdictState = (entry: ReportEntry): Stated => {
  if (entry.nil) return { shape: 'nil', sentence: say('ไม่มีผลการดำเนินงาน', 'Nil') };
  return entry.verdict === 'late'
    ? { shape: 'late', sentence: say('ส่งล่าช้า', 'Late') }
    : { shape: 'on-time', sentence: say('ส่งทันกำหนด', 'On time') };
};

/** How a report was sent: on time, late, nil or excused; undefined while it is not sent. */
export const verdictOf = (entry: ReportEntry): Stated | undefined => {
  if (entry.status === 'excused') return { shape: 'excused', sentence: say('ยกเว้น', 'Excused') };
  return entry.verdict === null ? undefined : verdictState(entry);
};

/** Where a report stands on its way at `now`. */
export const statusOf = (
  entry: Pick<ReportEntry, 'status' | 'dueAt' | 'extendedTo'>,
  now: string,
): Stated => {
  switch (entry.status) {
    case 'in-review':
      return { shape: 'waiting', sentence: statusWords['in-review'] };
    case 'returned':
      return { shape: 'returned', sentence: statusWords.returned };
    case 'accepted':
      return { shape: 'accepted', sentence: statusWords.accepted };
    case 'excused':
      return { shape: 'excused', sentence: statusWords.excused };
    case 'due':
      return dueTime(entry.dueAt, entry.extendedTo) < now
        ? { shape: 'missing', sentence: say('ยังไม่ส่ง เลยกำหนด', 'Missing, overdue') }
        : { shape: 'due', sentence: statusWords.due };
  }
};

export const statusWords: Readonly<Record<ReportEntry['status'], Sentence>> = {
  due: say('ยังไม่ส่ง', 'Not sent'),
  'in-review': say('ระหว่างตรวจ', 'In review'),
  returned: say('ตีกลับ', 'Sent back'),
  accepted: say('รับรองแล้ว', 'Accepted'),
  excused: say('ยกเว้น', 'Excused'),
};

const SECONDS_PER_DAY = 86_400;
const SECONDS_PER_HOUR = 3_600;

/** How long a report lay with one level, in whole days, or hours on its first day. */
export const heldWords = (seconds: number): Sentence => {
  const days = Math.floor(seconds / SECONDS_PER_DAY);
  const hours = Math.floor(seconds / SECONDS_PER_HOUR);
  if (days > 0) return say(`${days} วัน`, days === 1 ? '1 day' : `${days} days`);
  if (hours > 0) return say(`${hours} ชั่วโมง`, hours === 1 ? '1 hour' : `${hours} hours`);
  return say('ไม่ถึง 1 ชั่วโมง', 'under 1 hour');
};

/** How many seconds lie between two instants, never fewer than none. */
export const secondsSince = (since: string, now: string): number =>
  Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 1000));

/** Whose move it is, in the words of an office and a role; a finished report waits for nobody. */
export const holderWords = (entry: Pick<ReportEntry, 'holder'>): Sentence => {
  const { holder } = entry;
  if (holder === null) return say('เสร็จสิ้น', 'Finished');
  const role = roleWords[holder.role];
  return say(`${holder.name.th} (${role.th})`, `${holder.name.en} (${role.en.toLowerCase()})`);
};
