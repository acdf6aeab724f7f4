import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  CivilDate,
  clampedDate,
  compareDates,
  dateOfDayNumber,
  dayNumberOf,
  daysBetween,
  daysInMonth,
  findDate,
  isCivilDate,
  isInSpan,
  isoWeekOf,
  isoWeekStart,
  isoWeeksInYear,
  partsOf,
  weekdayOf,
} from './civil-date.ts';

const anyDate = fc
  .integer({ min: dayNumberOf('1900-01-01'), max: dayNumberOf('2399-12-31') })
  .map(dateOfDayNumber);

describe('validity', () => {
  test.each([
    ['2022-01-31', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2022-02-30', false],
    ['2022-04-31', false],
    ['2022-13-01', false],
    ['2022-00-10', false],
    ['2022-01-00', false],
    ['2022-1-1', false],
    ['31-01-2022', false],
    ['2022-01-31T00:00:00Z', false],
    ['๒๐๒๒-๐๑-๓๑', false],
    ['', false],
  ])('%s → %s', (text, valid) => {
    expect(isCivilDate(text)).toBe(valid);
    expect(CivilDate.safeParse(text).error?.issues.length ?? 0).toBe(valid ? 0 : 1);
  });

  test.each([
    ['1799-12-31', false],
    ['1800-01-01', true],
    ['2400-12-31', true],
    ['2570-06-05', false],
  ])('%s may be stored: %s', (text, valid) => {
    expect(isCivilDate(text)).toBe(true);
    expect(CivilDate.safeParse(text).success).toBe(valid);
  });

  test.each([
    [{ year: 2022, month: 2, day: 31 }, undefined, '2022-02-28'],
    [{ year: 2024, month: 2, day: 30 }, undefined, '2024-02-29'],
    [{ year: 2022, month: 12, day: 31 }, '2022-12-31', '2022-12-31'],
  ])('parts %o', (parts, found, clamped) => {
    expect(findDate(parts)).toBe(found);
    expect(clampedDate(parts)).toBe(clamped);
  });

  it('refuses day numbers past the calendar', () => {
    expect(dateOfDayNumber(dayNumberOf('9999-12-31'))).toBe('9999-12-31');
    expect(dateOfDayNumber(dayNumberOf('0000-01-01'))).toBe('0000-01-01');
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0000-01-01', -1)).toThrow(RangeError);
    expect(() => addDays('2022-01-01', Number.NaN)).toThrow(RangeError);
  });
});

describe('arithmetic', () => {
  test.each([
    ['2022-01-31', 1, '2022-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2022-11-30', 3, '2023-02-28'],
    ['2022-01-15', -1, '2021-12-15'],
    ['2022-03-31', -13, '2021-02-28'],
  ])('%s + %i months = %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('adds days and takes them away again', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -50_000, max: 50_000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(isCivilDate(moved)).toBe(true);
        expect(daysBetween(date, moved)).toBe(days);
        expect(Math.sign(compareDates(moved, date))).toBe(Math.sign(days));
        expect(addDays(moved, -days)).toBe(date);
      }),
    );
  });

  it('moves whole months and keeps the day where the month has it', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const from = partsOf(date);
        const to = partsOf(addMonths(date, months));
        expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(months);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
    );
  });

  test.each([
    ['2022-01-31', false],
    ['2022-02-01', true],
    ['2022-02-28', true],
    ['2022-03-01', false],
  ])('%s in February 2022: %s', (date, inside) => {
    expect(isInSpan(date, { startOn: '2022-02-01', endOn: '2022-03-01' })).toBe(inside);
  });
});

describe('weeks', () => {
  test.each([
    ['2022-02-10', 4, 2022, 6],
    ['2022-03-08', 2, 2022, 10],
    ['2024-01-26', 5, 2024, 4],
    ['2024-03-08', 5, 2024, 10],
    ['2024-05-10', 5, 2024, 19],
    ['2022-01-01', 6, 2021, 52],
    ['2021-01-03', 7, 2020, 53],
    ['2026-12-31', 4, 2026, 53],
    ['2024-12-30', 1, 2025, 1],
    ['1969-12-29', 1, 1970, 1],
  ])('%s is weekday %i of week %i-%i', (date, weekday, year, week) => {
    expect(weekdayOf(date)).toBe(weekday);
    expect(isoWeekOf(date)).toEqual({ year, week });
  });

  it('begins each week on its Monday', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const monday = isoWeekStart(isoWeekOf(date));
        expect(weekdayOf(monday)).toBe(1);
        expect(daysBetween(monday, date)).toBe(weekdayOf(date) - 1);
        expect(isoWeekOf(date).week).toBeLessThanOrEqual(isoWeeksInYear(isoWeekOf(date).year));
      }),
    );
  });
});
