import { describe, expect, it, test } from 'vitest';
import { say } from '../sentence.ts';
import { daysOff } from '../working-days.ts';
import { afterEventOccurrence, occurrences, verdict } from './occurrences.ts';
import { Schedule, type ScheduleInput, type ScheduleOf } from './schedule.ts';

const { isDayOff } = daysOff([{ on: '2022-02-16', name: say('วันมาฆบูชา', 'Makha Bucha') }]);
const first = { firstDueOn: '2022-02-01' };
const label = say('รอบ', 'Round');

const duesOf = (input: ScheduleInput, from: string, to: string): string[] =>
  occurrences(Schedule.parse(input), from, to, isDayOff).map(
    ({ period, dueOn }) => `${period.id} ${dueOn}`,
  );

describe('due days and the periods they cover', () => {
  test.each<[string, ScheduleInput, string, string, string[]]>([
    [
      'weekly by Friday, as letter 000 asks',
      { kind: 'weekly', weekday: 5, ...first },
      '2022-01-01',
      '2022-02-19',
      ['2022-W05 2022-02-04', '2022-W06 2022-02-11', '2022-W07 2022-02-18'],
    ],
    [
      'weekly on Monday for the week before, over the new year',
      { kind: 'weekly', weekday: 1, covers: 'previous', firstDueOn: '2020-12-28' },
      '2020-12-28',
      '2021-01-12',
      ['2020-W52 2020-12-28', '2020-W53 2021-01-04', '2021-W01 2021-01-11'],
    ],
    [
      'monthly by the 10th, first due 10 February 2022, as letter 000 asks',
      { kind: 'monthly', day: 10, firstDueOn: '2022-02-10' },
      '2021-10-01',
      '2022-05-01',
      ['2022-01 2022-02-10', '2022-02 2022-03-10', '2022-03 2022-04-10'],
    ],
    [
      'monthly on the 31st, through a leap February',
      { kind: 'monthly', day: 31, covers: 'current', firstDueOn: '2023-12-01' },
      '2024-01-01',
      '2024-05-01',
      ['2024-01 2024-01-31', '2024-02 2024-02-29', '2024-03 2024-03-31', '2024-04 2024-04-30'],
    ],
    [
      'monthly on the 29th, through a plain February',
      { kind: 'monthly', day: 29, firstDueOn: '2022-12-01' },
      '2023-02-01',
      '2023-04-01',
      ['2023-01 2023-02-28', '2023-02 2023-03-29'],
    ],
    [
      'quarterly, over the edge of the fiscal year',
      { kind: 'quarterly', day: 15, firstDueOn: '2021-10-01' },
      '2021-10-01',
      '2022-11-01',
      [
        'FY2564-Q4 2021-10-15',
        'FY2565-Q1 2022-01-15',
        'FY2565-Q2 2022-04-15',
        'FY2565-Q3 2022-07-15',
        'FY2565-Q4 2022-10-15',
      ],
    ],
    [
      'quarterly on the last day of the quarter itself',
      { kind: 'quarterly', day: 31, monthsAfterEnd: 0, ...first },
      '2022-01-01',
      '2022-10-01',
      ['FY2565-Q2 2022-03-31', 'FY2565-Q3 2022-06-30', 'FY2565-Q4 2022-09-30'],
    ],
    [
      'quarterly two months later, the day clamped',
      { kind: 'quarterly', day: 30, monthsAfterEnd: 2, firstDueOn: '2021-01-01' },
      '2021-11-01',
      '2022-03-01',
      ['FY2564-Q4 2021-11-30', 'FY2565-Q1 2022-02-28'],
    ],
    [
      'until its last due day, which counts',
      { kind: 'weekly', weekday: 5, ...first, lastDueOn: '2022-02-11' },
      '2022-01-01',
      '2023-01-01',
      ['2022-W05 2022-02-04', '2022-W06 2022-02-11'],
    ],
    [
      'once',
      { kind: 'once', dueOn: '2022-02-15' },
      '2022-01-01',
      '2023-01-01',
      ['once 2022-02-15'],
    ],
    ['once, out of range', { kind: 'once', dueOn: '2022-02-15' }, '2022-01-01', '2022-02-15', []],
    [
      'rounds in order of due day, as letter 004 asks',
      {
        kind: 'rounds',
        rounds: [
          { id: '2', label, dueOn: '2024-05-10' },
          { id: '1', label, dueOn: '2024-03-08' },
        ],
      },
      '2024-01-01',
      '2025-01-01',
      ['round-1 2024-03-08', 'round-2 2024-05-10'],
    ],
    [
      'events of their own',
      { kind: 'afterEvent', days: 3, ...first },
      '2022-01-01',
      '2023-01-01',
      [],
    ],
  ])('%s', (_name, input, from, to, dues) => {
    expect(duesOf(input, from, to)).toEqual(dues);
  });

  it('covers a round from its opening to its due day', () => {
    const rounds = [{ id: '1', label, opensOn: '2024-01-26', dueOn: '2024-03-08' }];
    const schedule = Schedule.parse({ kind: 'rounds', rounds });
    expect(occurrences(schedule, '2024-01-01', '2025-01-01', isDayOff)[0]?.period).toEqual({
      id: 'round-1',
      startOn: '2024-01-26',
      endOn: '2024-03-09',
    });
  });
});

describe('times', () => {
  it('gives due time, reminder and close as instants', () => {
    const schedule = Schedule.parse({
      kind: 'monthly',
      day: 10,
      firstDueOn: '2022-02-10',
      softDueHours: 24,
      closesAfterDays: 5,
    });
    expect(occurrences(schedule, '2022-02-01', '2022-03-01', isDayOff)).toEqual([
      {
        period: { id: '2022-01', startOn: '2022-01-01', endOn: '2022-02-01' },
        nominalDueOn: '2022-02-10',
        dueOn: '2022-02-10',
        dueAt: '2022-02-10T09:30:00.000Z',
        softDueAt: '2022-02-09T09:30:00.000Z',
        closesAt: '2022-02-15T09:30:00.000Z',
      },
    ]);
  });

  test.each([
    ['same', '2022-02-16', 'วันครบกำหนด (พุธ 16 ก.พ. 2565) ตรงกับวันหยุด'],
    ['previous', '2022-02-15', undefined],
    ['next', '2022-02-17', undefined],
  ] as const)('due on a holiday with rule %s: %s', (dayOff, dueOn, warning) => {
    const schedule = Schedule.parse({ kind: 'once', dueOn: '2022-02-16', dayOff });
    const [found] = occurrences(schedule, '2022-02-16', '2022-02-17', isDayOff);
    expect(found?.nominalDueOn).toBe('2022-02-16');
    expect(found?.dueOn).toBe(dueOn);
    expect(found?.warning?.th).toBe(warning);
  });

  test.each([
    ['2022-02-10T09:29:59.999Z', 'on-time'],
    ['2022-02-10T09:30:00.000Z', 'on-time'],
    ['2022-02-10T16:30:00+07:00', 'on-time'],
    ['2022-02-10T09:30:00.001Z', 'late'],
  ])('submitted at %s is %s', (submittedAt, expected) => {
    expect(verdict(submittedAt, '2022-02-10T09:30:00.000Z')).toBe(expected);
  });
});

describe('after an event', () => {
  const schedule: ScheduleOf<'afterEvent'> = {
    kind: 'afterEvent',
    days: 3,
    dueTime: '16:30',
    dayOff: 'next',
    firstDueOn: '2022-02-01',
    lastDueOn: '2022-03-31',
  };

  test.each([
    ['2022-01-28', undefined],
    ['2022-01-29', '2022-02-01'],
    ['2022-02-13', '2022-02-17'],
    ['2022-03-28', '2022-03-31'],
    ['2022-03-29', undefined],
  ])('held on %s falls due on %s', (eventOn, dueOn) => {
    expect(afterEventOccurrence(schedule, eventOn, '7', isDayOff)?.dueOn).toBe(dueOn);
  });

  it('covers the day of the event', () => {
    expect(afterEventOccurrence(schedule, '2022-02-13', '7', isDayOff)?.period).toEqual({
      id: 'event-7',
      startOn: '2022-02-13',
      endOn: '2022-02-14',
    });
  });
});
