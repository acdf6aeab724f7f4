import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dateOfDayNumber, daysBetween } from './civil-date.ts';
import { say } from './sentence.ts';
import { daysOff, isWeekend, moveOffDayOff, substituteDays } from './working-days.ts';

const songkran = say('วันสงกรานต์', 'Songkran');
const holidays2024 = ['2024-04-13', '2024-04-14', '2024-04-15'].map((on) => ({
  on,
  name: songkran,
}));

describe('days off', () => {
  const special = { on: '2024-04-12', name: say('วันหยุดพิเศษ', 'Special holiday') };
  const { isDayOff, findReason } = daysOff(holidays2024, [special], ['2024-04-20']);

  test.each([
    ['2024-04-11', undefined],
    ['2024-04-12', 'วันหยุดพิเศษ'],
    ['2024-04-13', 'วันสงกรานต์'],
    ['2024-04-15', 'วันสงกรานต์'],
    ['2024-04-16', undefined],
    ['2024-04-20', undefined],
    ['2024-04-21', 'วันหยุดเสาร์ - อาทิตย์'],
  ])('%s: %s', (date, reason) => {
    expect(findReason(date)?.th).toBe(reason);
    expect(isDayOff(date)).toBe(reason !== undefined);
  });

  test.each([
    ['2024-04-14', 'same', '2024-04-14'],
    ['2024-04-14', 'previous', '2024-04-11'],
    ['2024-04-14', 'next', '2024-04-16'],
    ['2024-04-11', 'previous', '2024-04-11'],
    ['2024-04-11', 'next', '2024-04-11'],
  ] as const)('%s with rule %s becomes %s', (date, rule, moved) => {
    expect(moveOffDayOff(date, rule, isDayOff)).toBe(moved);
  });

  it('leaves the day where no working day is near', () => {
    expect(moveOffDayOff('2024-04-14', 'next', () => true)).toBe('2024-04-14');
  });
});

describe('days in lieu', () => {
  it('gives one for each weekend, on the next working day', () => {
    expect(substituteDays(holidays2024).map(({ on, name }) => [on, name.th])).toEqual([
      ['2024-04-16', 'ชดเชยวันสงกรานต์'],
    ]);
    const newYear = ['2022-12-31', '2023-01-01'].map((on) => ({ on, name: say('ปีใหม่', 'NY') }));
    expect(substituteDays(newYear).map(({ on }) => on)).toEqual(['2023-01-02']);
    expect(substituteDays([{ on: '2024-05-22', name: say('พุธ', 'Wed') }])).toEqual([]);
  });
});

it('moves only from days off, only onto working days, in the wanted direction', () => {
  const date = fc.integer({ min: 12_000, max: 30_000 }).map(dateOfDayNumber);
  const extra = fc.array(
    date.map((on) => ({ on, name: songkran })),
    { maxLength: 200 },
  );
  fc.assert(
    fc.property(date, extra, fc.constantFrom('previous', 'next'), (on, closed, rule) => {
      const { isDayOff } = daysOff(closed);
      const moved = moveOffDayOff(on, rule, isDayOff);
      expect(moved === on).toBe(!isDayOff(on));
      expect(isDayOff(moved) || isWeekend(moved)).toBe(false);
      expect(daysBetween(on, moved) * (rule === 'next' ? 1 : -1)).toBeGreaterThanOrEqual(0);
    }),
  );
});
