import { describe, expect, it } from 'vitest';
import type { DeadlineValue } from '../model/register.ts';
import { fiscalYearOfSchedule, likeSubject, scheduleOfDeadline, sourceLetterOf } from './work.ts';

const TODAY = '2026-11-21';
const DEADLINE: DeadlineValue = {
  kind: 'once',
  date: null,
  time: null,
  weekday: null,
  dayOfMonth: null,
  first: null,
  by: 'district',
  what: 'รายงาน',
  span: [0, 1],
  meeting: null,
};

describe('the schedule of a deadline', () => {
  it.each<readonly [string, Partial<DeadlineValue>, object]>([
    ['a date', { date: '2026-12-04' }, { kind: 'once', opensOn: TODAY, dueOn: '2026-12-04' }],
    ['a date long past', { date: '2022-01-31' }, { opensOn: '2022-01-31', dueTime: '16:30' }],
    ['a date with its time', { date: '2026-12-04', time: '12:00' }, { dueTime: '12:00' }],
    [
      'every week',
      { kind: 'weekly', weekday: 'FRI' },
      { kind: 'weekly', weekday: 5, firstDueOn: TODAY },
    ],
    [
      'every month with its first day ahead',
      { kind: 'monthly', dayOfMonth: 10, first: '2026-12-10' },
      { kind: 'monthly', day: 10, firstDueOn: '2026-12-10', covers: 'previous' },
    ],
    [
      'every month with its first day long past',
      { kind: 'monthly', dayOfMonth: 10, first: '2022-02-10' },
      { firstDueOn: TODAY },
    ],
    ['after each event', { kind: 'after-event' }, { kind: 'afterEvent', days: 7 }],
  ])('%s', (_name, change, expected) => {
    expect(scheduleOfDeadline({ ...DEADLINE, ...change }, TODAY)).toMatchObject(expected);
  });

  it('is none for a meeting', () => {
    expect(scheduleOfDeadline({ ...DEADLINE, kind: 'meeting' }, TODAY)).toBeUndefined();
  });

  it.each([
    ['2026-09-30', 2026],
    ['2026-10-01', 2027],
  ])('falls into the fiscal year of %s', (date, year) => {
    const schedule = scheduleOfDeadline({ ...DEADLINE, date }, TODAY);
    expect(schedule && fiscalYearOfSchedule(schedule)).toBe(year);
  });
});

describe('the source letter of a letter', () => {
  const letters = [
    { code: 'faulty', number: 'มท ๐๐๑๘.๑/ว ๓๒๘', datedOn: '2022-01-31' },
    { code: 'unnumbered', number: null, datedOn: '2022-01-31' },
  ];
  const number = { office: 'มห 0018.1', circular: true, running: '328' };

  it.each<readonly [string, Parameters<typeof sourceLetterOf>[0], string | null]>([
    ['of the same day and running number', { date: '2022-01-31', numberParts: number }, 'faulty'],
    ['of another day', { date: '2022-02-01', numberParts: number }, null],
    [
      'that is no circular',
      { date: '2022-01-31', numberParts: { ...number, circular: false } },
      null,
    ],
    ['without a date', { date: null, numberParts: number }, null],
    ['without a number', { date: '2022-01-31', numberParts: null }, null],
  ])('%s', (_name, values, code) => {
    expect(sourceLetterOf(values, letters)).toBe(code);
  });
});

describe('what fits a subject', () => {
  const things = [
    { title: { th: 'หมู่บ้านอยู่เย็น', en: '' } },
    { title: { th: 'โครงการที่ ๓ การปกป้องเทิดทูนสถาบันหลักของชาติ', en: '' } },
    { title: { th: 'การขับเคลื่อนศูนย์ดำรงธรรมอำเภอ ก้าวสู่ศูนย์ราชการสะดวก', en: '' } },
  ];

  it.each([
    ['แนวทางการขับเคลื่อนนโยบายปกป้องและเชิดชูสถาบันพระมหากษัตริย์', [things[1]]],
    ['การประชุมกรมการจังหวัด', []],
  ])('%s', (subject, expected) => {
    expect(likeSubject(subject, things)).toEqual(expected);
  });
});
