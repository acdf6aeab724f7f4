import { describe, expect, it, test } from 'vitest';
import { monthName, weekdayName } from './calendar-words.ts';
import { dueHint } from './due-hint.ts';
import {
  type DateLook,
  dateSentence,
  instantSentence,
  spanSentence,
  thaiDate,
  thaiTime,
  timeSentence,
} from './thai-date.ts';

describe('dates', () => {
  test.each<[string, DateLook, string, string]>([
    ['2026-11-27', {}, '27 พ.ย. 2569', '27 Nov 2026'],
    ['2026-11-27', { weekday: true }, 'ศุกร์ 27 พ.ย. 2569', 'Fri 27 Nov 2026'],
    ['2024-02-29', { style: 'long' }, '29 กุมภาพันธ์ 2567', '29 February 2024'],
    [
      '2024-03-08',
      { style: 'long', weekday: true, digits: 'thai' },
      'วันศุกร์ที่ ๘ มีนาคม ๒๕๖๗',
      'Friday, 8 March 2024',
    ],
    [
      '2022-02-10',
      { style: 'long', weekday: true, digits: 'thai' },
      'วันพฤหัสบดีที่ ๑๐ กุมภาพันธ์ ๒๕๖๕',
      'Thursday, 10 February 2022',
    ],
    ['1941-01-01', {}, '1 ม.ค. 2484', '1 Jan 1941'],
    ['1940-12-31', { style: 'long', weekday: true }, '1940-12-31', '1940-12-31'],
  ])('%s %o → %s', (date, look, th, en) => {
    expect(dateSentence(date, look)).toEqual({ th, en });
    expect(thaiDate(date, look)).toBe(th);
  });

  test.each([
    ['2022-01-31', '2022-02-07', '31 ม.ค. - 6 ก.พ. 2565'],
    ['2022-02-07', '2022-02-14', '7 - 13 ก.พ. 2565'],
    ['2021-12-27', '2022-01-03', '27 ธ.ค. 2564 - 2 ม.ค. 2565'],
    ['2022-02-15', '2022-02-16', '15 ก.พ. 2565'],
    ['1940-12-31', '1941-01-02', '1940-12-31 - 1 ม.ค. 2484'],
  ])('from %s until before %s → %s', (startOn, endOn, th) => {
    expect(spanSentence({ startOn, endOn }).th).toBe(th);
  });

  it('writes spans long and in Thai digits', () => {
    const span = { startOn: '2022-01-31', endOn: '2022-02-07' };
    expect(spanSentence(span, { style: 'long', digits: 'thai' })).toEqual({
      th: '๓๑ มกราคม - ๖ กุมภาพันธ์ ๒๕๖๕',
      en: '31 January - 6 February 2022',
    });
  });

  it('has no thirteenth month and no eighth weekday', () => {
    expect(() => monthName(13)).toThrow(RangeError);
    expect(() => weekdayName(0)).toThrow(RangeError);
  });
});

describe('times', () => {
  it('are written with a point and น.', () => {
    expect(thaiTime('16:30')).toBe('16.30 น.');
    expect(thaiTime('09:05', 'thai')).toBe('๐๙.๐๕ น.');
    expect(timeSentence('16:30')).toEqual({ th: '16.30 น.', en: '16:30' });
    expect(instantSentence('2026-11-27T09:30:00.000Z', { weekday: true })).toEqual({
      th: 'ศุกร์ 27 พ.ย. 2569 16.30 น.',
      en: 'Fri 27 Nov 2026 16:30',
    });
  });
});

describe('how far away a due time is', () => {
  test.each([
    ['2026-11-27T02:00:00Z', 'ครบกำหนดวันนี้ 16.30 น.', 'Due today 16:30'],
    ['2026-11-27T09:30:00Z', 'ครบกำหนดวันนี้ 16.30 น.', 'Due today 16:30'],
    ['2026-11-27T09:30:01Z', 'เลยกำหนดวันนี้', 'Overdue since today'],
    ['2026-11-26T16:59:00Z', 'พรุ่งนี้ 16.30 น.', 'Tomorrow 16:30'],
    ['2026-11-26T17:00:00Z', 'ครบกำหนดวันนี้ 16.30 น.', 'Due today 16:30'],
    ['2026-11-24T09:00:00Z', 'อีก 3 วัน', 'In 3 days'],
    ['2026-11-28T01:00:00Z', 'เลยกำหนด 1 วัน', 'Overdue by 1 day'],
    ['2026-11-29T01:00:00Z', 'เลยกำหนด 2 วัน', 'Overdue by 2 days'],
  ])('at %s: %s', (now, th, en) => {
    expect(dueHint('2026-11-27T09:30:00.000Z', now)).toEqual({ th, en });
  });
});
