import { expect, it, test } from 'vitest';
import { isCivilDate } from '#kernel/civil-date.ts';
import { isThaiDayOff, knowsLunarHolidays, thaiHolidays } from './holidays.ts';

test.each([
  ['2024-01-01', 'วันขึ้นปีใหม่', "New Year's Day"],
  ['2024-02-24', 'วันมาฆบูชา', 'Makha Bucha'],
  ['2024-04-15', 'วันสงกรานต์', 'Songkran Festival'],
  ['2024-05-22', 'วันวิสาขบูชา', 'Vesak Day'],
  ['2024-07-20', 'วันเข้าพรรษา', 'Buddhist Lent'],
  ['2024-12-10', 'วันรัฐธรรมนูญ', 'Constitution Day'],
])('%s is %s', (on, th, en) => {
  const found = thaiHolidays(2024).find((holiday) => holiday.on === on);
  expect(found?.name).toEqual({ th, en });
});

test.each([2009, 2010, 2024, 2026, 2027, 2030])(
  'the days of %i are in order, real, named in both languages',
  (year) => {
    const holidays = thaiHolidays(year);
    const days = holidays.map(({ on }) => on);
    expect(days).toEqual([...new Set(days)].sort());
    expect(days.every((on) => isCivilDate(on) && on.startsWith(String(year)))).toBe(true);
    for (const { name } of holidays) {
      expect(name.th).toMatch(/\p{Script=Thai}/u);
      expect(name.en).toMatch(/^[\x20-\x7e]+$/);
    }
    expect(holidays.some(({ name }) => name.th === 'วันมาฆบูชา')).toBe(knowsLunarHolidays(year));
  },
);

it('says for which years it knows the lunar holidays', () => {
  expect([2009, 2010, 2026, 2027].map(knowsLunarHolidays)).toEqual([false, true, true, false]);
});

test.each([
  ['2024-02-24', true],
  ['2024-03-08', false],
  ['2024-03-09', true],
  ['2024-04-15', true],
  ['2022-02-10', false],
])('offices are closed on %s: %s', (date, isOff) => {
  expect(isThaiDayOff(date)).toBe(isOff);
});
