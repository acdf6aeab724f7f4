import { bangkokDate, bangkokTime, type Instant } from './bangkok-time.ts';
import { daysBetween } from './civil-date.ts';
import { type Sentence, say } from './sentence.ts';
import { timeSentence } from './thai-date.ts';

/** How far away a due time is, told at `now`; days are counted by the calendar of Thailand. */
export const dueHint = (dueAt: Instant, now: Instant): Sentence => {
  const days = daysBetween(bangkokDate(now), bangkokDate(dueAt));
  return Date.parse(now) > Date.parse(dueAt) ? overdueHint(-days) : aheadHint(days, dueAt);
};

const overdueHint = (days: number): Sentence =>
  days === 0
    ? say('เลยกำหนดวันนี้', 'Overdue since today')
    : say(`เลยกำหนด ${days} วัน`, `Overdue by ${dayCount(days)}`);

const aheadHint = (days: number, dueAt: Instant): Sentence => {
  const at = timeSentence(bangkokTime(dueAt));
  if (days === 0) return say(`ครบกำหนดวันนี้ ${at.th}`, `Due today ${at.en}`);
  if (days === 1) return say(`พรุ่งนี้ ${at.th}`, `Tomorrow ${at.en}`);
  return say(`อีก ${days} วัน`, `In ${dayCount(days)}`);
};

const dayCount = (days: number): string => (days === 1 ? '1 day' : `${days} days`);
