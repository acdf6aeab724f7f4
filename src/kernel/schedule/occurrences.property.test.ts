import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  type CivilDate,
  dateOfDayNumber,
  dayNumberOf,
  daysBetween,
  daysInMonth,
  isInSpan,
  partsOf,
  weekdayOf,
} from '../civil-date.ts';
import { Period } from '../period.ts';
import { say } from '../sentence.ts';
import { daysOff } from '../working-days.ts';
import { type Occurrence, occurrences } from './occurrences.ts';
import { Schedule, type ScheduleInput } from './schedule.ts';

const FROM = '2005-01-01';
const TO = '2045-01-01';

const FIXED = ['01-01', '04-06', '04-13', '04-14', '04-15', '05-04', '07-28', '12-05', '12-31'];
const holidays = Array.from({ length: 42 }, (_, index) =>
  FIXED.map((day) => ({ on: `${2004 + index}-${day}`, name: say('วันหยุด', 'Holiday') })),
).flat();
const { isDayOff } = daysOff(holidays);

const all = (input: ScheduleInput): Occurrence[] =>
  occurrences(Schedule.parse(input), FROM, TO, isDayOff);

const expectTiles = (found: readonly Occurrence[]): void => {
  found.forEach(({ period, dueAt }, index) => {
    const before = found[index - 1];
    if (before === undefined) return;
    expect(period.startOn).toBe(before.period.endOn);
    expect(Date.parse(dueAt)).toBeGreaterThanOrEqual(Date.parse(before.dueAt));
  });
  expect(new Set(found.map(({ period }) => period.id)).size).toBe(found.length);
};

const everyDay: readonly CivilDate[] = Array.from({ length: daysBetween(FROM, TO) }, (_, index) =>
  addDays(FROM, index),
);

/** The schedule names exactly the days for which `isDue` holds. */
const expectDues = (found: readonly Occurrence[], isDue: (date: CivilDate) => boolean): void =>
  expect(found.map(({ nominalDueOn }) => nominalDueOn)).toEqual(everyDay.filter(isDue));

const everyWeekday = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
  (['current', 'previous'] as const).map((covers) => [weekday, covers] as const),
);

describe('weekly, every day of 40 years', () => {
  test.each(everyWeekday)('on weekday %i for the %s week', (weekday, covers) => {
    const found = all({ kind: 'weekly', weekday, covers, firstDueOn: FROM });
    expectTiles(found);
    expectDues(found, (date) => weekdayOf(date) === weekday);
    for (const { period, dueOn } of found) {
      expect(daysBetween(period.startOn, dueOn)).toBe(weekday - 1 + (covers === 'current' ? 0 : 7));
    }
  });
});

describe('monthly, every day of 40 years', () => {
  const days = [1, 10, 28, 29, 30, 31];
  test.each(days)('on day %i or the last of the month', (day) => {
    const found = all({ kind: 'monthly', day, firstDueOn: FROM });
    expectTiles(found);
    expectDues(found, (date) => {
      const { year, month, day: today } = partsOf(date);
      return today === Math.min(day, daysInMonth(year, month));
    });
    for (const { period, nominalDueOn } of found) {
      expect(nominalDueOn.slice(0, 7)).toBe(period.endOn.slice(0, 7));
    }
  });
});

describe('quarterly, over 40 years', () => {
  const cases = [0, 1, 2, 3].flatMap((months) => [1, 15, 31].map((day) => [months, day] as const));
  test.each(cases)('%i months after its end on day %i', (monthsAfterEnd, day) => {
    const found = all({ kind: 'quarterly', day, monthsAfterEnd, firstDueOn: FROM });
    expectTiles(found);
    expect(found).toHaveLength(160);
    for (const { period, nominalDueOn } of found) {
      expect(Period.safeParse(period).success).toBe(true);
      const end = partsOf(addDays(period.endOn, -1));
      const due = partsOf(nominalDueOn);
      expect(due.year * 12 + due.month - (end.year * 12 + end.month)).toBe(monthsAfterEnd);
      expect(due.day).toBe(Math.min(day, daysInMonth(due.year, due.month)));
    }
  });
});

const date = fc.integer({ min: dayNumberOf(FROM), max: dayNumberOf(TO) }).map(dateOfDayNumber);
const common = { firstDueOn: date, dayOff: fc.constantFrom('same', 'previous', 'next') } as const;
const covers = fc.constantFrom('current', 'previous');
const day = fc.integer({ min: 1, max: 31 });

const anySchedule: fc.Arbitrary<Schedule> = fc
  .oneof(
    fc.record({
      kind: fc.constant('weekly'),
      weekday: fc.integer({ min: 1, max: 7 }),
      covers,
      ...common,
    }),
    fc.record({ kind: fc.constant('monthly'), day, covers, ...common }),
    fc.record({
      kind: fc.constant('quarterly'),
      day,
      monthsAfterEnd: fc.integer({ min: 0, max: 12 }),
      ...common,
    }),
    fc.record({ kind: fc.constant('once'), dueOn: date, dayOff: common.dayOff }),
  )
  .map((input) => Schedule.parse(input));

describe('any schedule', () => {
  it('gives for a range what it gives for its parts', () => {
    fc.assert(
      fc.property(anySchedule, fc.array(date, { minLength: 3, maxLength: 6 }), (schedule, cuts) => {
        const [from = FROM, ...rest] = [...cuts].sort();
        const to = rest.at(-1) ?? TO;
        const parts = rest.flatMap((end, index) =>
          occurrences(schedule, rest[index - 1] ?? from, end, isDayOff),
        );
        expect(parts).toEqual(occurrences(schedule, from, to, isDayOff));
      }),
    );
  });

  it('moves only from days off, only onto working days, and warns where it stays', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        for (const one of occurrences(schedule, FROM, TO, isDayOff)) {
          const moves = schedule.dayOff !== 'same' && isDayOff(one.nominalDueOn);
          expect(one.dueOn !== one.nominalDueOn).toBe(moves);
          expect(one.warning !== undefined).toBe(isDayOff(one.dueOn));
          if (schedule.dayOff !== 'same') expect(isDayOff(one.dueOn)).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('stays in its range and gives true periods', () => {
    fc.assert(
      fc.property(anySchedule, date, fc.integer({ min: 0, max: 800 }), (schedule, from, length) => {
        const span = { startOn: from, endOn: addDays(from, length) };
        for (const one of occurrences(schedule, span.startOn, span.endOn, isDayOff)) {
          expect(isInSpan(one.nominalDueOn, span)).toBe(true);
          expect(Period.safeParse(one.period).success).toBe(true);
          if ('firstDueOn' in schedule) {
            expect(one.nominalDueOn >= schedule.firstDueOn).toBe(true);
          }
        }
      }),
    );
  });
});
