import { describe, expect, it, test } from 'vitest';
import { Schedule, type ScheduleInput } from './schedule.ts';
import { describeSchedule, schedulePeriodLabel } from './words.ts';

const label = { th: 'รอบที่ 1', en: 'Round 1' };
const first = { firstDueOn: '2022-02-01' };
const round = { id: '1', label, dueOn: '2024-03-08' };

describe('defaults', () => {
  const common = { dueTime: '16:30', dayOff: 'same' };
  test.each<[ScheduleInput, object]>([
    [
      { kind: 'weekly', weekday: 5, ...first },
      { ...common, covers: 'current' },
    ],
    [
      { kind: 'monthly', day: 10, ...first },
      { ...common, covers: 'previous' },
    ],
    [
      { kind: 'quarterly', day: 15, ...first },
      { ...common, monthsAfterEnd: 1 },
    ],
    [{ kind: 'once', dueOn: '2022-02-15' }, common],
    [{ kind: 'rounds', rounds: [round] }, common],
    [{ kind: 'afterEvent', days: 3, ...first }, common],
  ])('of %o', (input, filled) => {
    expect(Schedule.parse(input)).toEqual({ ...input, ...filled });
  });
});

test.each<[string, unknown]>([
  ['no first due day', { kind: 'weekly', weekday: 5 }],
  ['no such weekday', { kind: 'weekly', weekday: 8, ...first }],
  ['no such day', { kind: 'monthly', day: 32, ...first }],
  ['no such time', { kind: 'monthly', day: 10, dueTime: '24:00', ...first }],
  ['last before first', { kind: 'monthly', day: 10, ...first, lastDueOn: '2022-01-31' }],
  ['no rounds', { kind: 'rounds', rounds: [] }],
  ['one round twice', { kind: 'rounds', rounds: [round, round] }],
  ['opens after it is due', { kind: 'once', opensOn: '2022-02-16', dueOn: '2022-02-15' }],
  ['round opens too late', { kind: 'rounds', rounds: [{ ...round, opensOn: '2024-03-09' }] }],
  ['a date that is none', { kind: 'once', dueOn: '2022-02-30' }],
  ['closes before it is due', { kind: 'once', dueOn: '2022-02-15', closesAfterDays: -1 }],
  ['unknown kind', { kind: 'daily', ...first }],
])('refuses: %s', (_why, input) => {
  expect(Schedule.safeParse(input).success).toBe(false);
});

describe('in one line', () => {
  test.each<[ScheduleInput, string, string]>([
    [{ kind: 'weekly', weekday: 5, ...first }, 'ทุกวันศุกร์ ภายใน 16.30 น.', 'Every Friday, by 16:30'],
    [
      {
        kind: 'weekly',
        weekday: 2,
        covers: 'previous',
        dayOff: 'next',
        dueTime: '12:00',
        ...first,
      },
      'ทุกวันอังคาร (ผลของสัปดาห์ก่อน) ภายใน 12.00 น. หากตรงกับวันหยุดให้เลื่อนไปวันทำการถัดไป',
      'Every Tuesday (for the week before), by 12:00; on a day off, the next working day',
    ],
    [
      { kind: 'monthly', day: 10, ...first },
      'วันที่ 10 ของทุกเดือน (ผลของเดือนก่อน) ภายใน 16.30 น.',
      'Day 10 of every month (for the month before), by 16:30',
    ],
    [
      { kind: 'monthly', day: 31, covers: 'current', dayOff: 'previous', ...first },
      'วันสิ้นเดือนของทุกเดือน ภายใน 16.30 น. หากตรงกับวันหยุดให้เลื่อนมาวันทำการก่อนหน้า',
      'The last day of every month, by 16:30; on a day off, the working day before',
    ],
    [
      { kind: 'monthly', day: 30, covers: 'current', ...first },
      'วันที่ 30 (หรือวันสิ้นเดือน) ของทุกเดือน ภายใน 16.30 น.',
      'Day 30 (or the last day) of every month, by 16:30',
    ],
    [
      { kind: 'quarterly', day: 15, ...first },
      'วันที่ 15 ของเดือนที่ 1 หลังสิ้นทุกไตรมาส ภายใน 16.30 น.',
      'Day 15 of month 1 after every quarter, by 16:30',
    ],
    [
      { kind: 'quarterly', day: 31, monthsAfterEnd: 0, ...first },
      'วันสิ้นเดือนของเดือนสุดท้ายในทุกไตรมาส ภายใน 16.30 น.',
      'The last day of the last month of every quarter, by 16:30',
    ],
    [
      { kind: 'once', dueOn: '2022-02-15' },
      'ครั้งเดียว อังคาร 15 ก.พ. 2565 ภายใน 16.30 น.',
      'Once, on Tue 15 Feb 2022, by 16:30',
    ],
    [
      { kind: 'rounds', rounds: [round, { ...round, id: '2', dueOn: '2024-05-10' }] },
      '2 รอบ: รอบที่ 1 8 มี.ค. 2567, รอบที่ 1 10 พ.ค. 2567 ภายใน 16.30 น.',
      '2 rounds: Round 1 8 Mar 2024, Round 1 10 May 2024, by 16:30',
    ],
    [
      { kind: 'afterEvent', days: 3, ...first },
      'ไม่เกิน 3 วันหลังจัดกิจกรรมแต่ละครั้ง ภายใน 16.30 น.',
      '3 days after each event, by 16:30',
    ],
    [
      { kind: 'afterEvent', days: 0, ...first },
      'ในวันที่จัดกิจกรรม ภายใน 16.30 น.',
      'On the day of each event, by 16:30',
    ],
  ])('%o', (input, th, en) => {
    expect(describeSchedule(Schedule.parse(input))).toEqual({ th, en });
  });
});

it('names a round by its own label and other periods by the calendar', () => {
  const rounds = Schedule.parse({ kind: 'rounds', rounds: [round] });
  const span = { startOn: '2024-03-08', endOn: '2024-03-09' };
  expect(schedulePeriodLabel(rounds, { id: 'round-1', ...span })).toEqual(label);
  expect(schedulePeriodLabel(rounds, { id: 'round-2', ...span }).th).toBe('8 มี.ค. 2567');
});
