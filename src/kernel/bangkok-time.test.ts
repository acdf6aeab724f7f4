import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { addHours, bangkokDate, bangkokInstant, bangkokTime, ClockTime } from './bangkok-time.ts';
import { dateOfDayNumber } from './civil-date.ts';

test.each([
  ['2022-02-10', '16:30', '2022-02-10T09:30:00.000Z'],
  ['2022-02-10', '00:00', '2022-02-09T17:00:00.000Z'],
  ['2022-01-01', '06:59', '2021-12-31T23:59:00.000Z'],
])('%s %s in Bangkok is %s', (date, time, instant) => {
  expect(bangkokInstant(date, time)).toBe(instant);
  expect(bangkokDate(instant)).toBe(date);
  expect(bangkokTime(instant)).toBe(time);
});

test.each([
  ['00:00', true],
  ['23:59', true],
  ['24:00', false],
  ['9:30', false],
  ['16.30', false],
])('clock time %s: %s', (text, valid) => {
  expect(ClockTime.safeParse(text).success).toBe(valid);
});

it('reads instants written with an offset', () => {
  expect(bangkokDate('2022-02-10T23:30:00+00:00')).toBe('2022-02-11');
  expect(addHours('2022-02-10T16:30:00+07:00', -24)).toBe('2022-02-09T09:30:00.000Z');
});

it('gives back every day and time', () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 40_000 }).map(dateOfDayNumber), time, (on, at) => {
      const instant = bangkokInstant(on, at);
      expect([bangkokDate(instant), bangkokTime(instant)]).toEqual([on, at]);
    }),
  );
});
