import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buddhistYear } from './buddhist-era.ts';
import { monthName } from './calendar-words.ts';
import { type CivilDate, dateOfDayNumber, dayNumberOf, partsOf } from './civil-date.ts';
import { findMonth } from './month-reading.ts';
import { type DateLook, dateSentence } from './thai-date.ts';
import { readThaiDate } from './thai-date-reading.ts';
import { toThaiDigits } from './thai-digits.ts';

const codeOf = (text: string): string | undefined => {
  const result = readThaiDate(text);
  return result.ok ? undefined : result.refusals[0].code;
};

describe('what a person types', () => {
  test.each([
    ['05/06/2570', '2027-06-05'],
    ['5/6/2570', '2027-06-05'],
    ['5/6/70', '2027-06-05'],
    ['5 มิ.ย. 70', '2027-06-05'],
    ['5 มิ.ย.70', '2027-06-05'],
    ['5มิย70', '2027-06-05'],
    ['5 มิ. ย. 2570', '2027-06-05'],
    ['๕ มิถุนายน ๒๕๗๐', '2027-06-05'],
    ['๕ มิถุนายน พ.ศ. ๒๕๗๐', '2027-06-05'],
    ['๕ มิถุนายน พ.ศ.๒๕๗๐', '2027-06-05'],
    ['วันที่ 5 เดือนมิถุนายน พ.ศ. 2570', '2027-06-05'],
    ['5 มิถุนายน ค.ศ. 2027', '2027-06-05'],
    ['5 มิถุนา 2570', '2027-06-05'],
    ['2027-06-05', '2027-06-05'],
    ['2570-06-05', '2027-06-05'],
    ['2027/6/5', '2027-06-05'],
    ['05-06-2027', '2027-06-05'],
    ['5.6.2570', '2027-06-05'],
    ['5 6 2570', '2027-06-05'],
    ['  5 / 6 / 2570 ', '2027-06-05'],
    ['5 Jun 2027', '2027-06-05'],
    ['5 JUNE 2027', '2027-06-05'],
    ['5-Jun-2027', '2027-06-05'],
    ['31 พ.ค.2544', '2001-05-31'],
    ['15 ก.ย. 48', '2005-09-15'],
    ['25 เมษายน 2561', '2018-04-25'],
    ['17 กรกฏาคม 2565', '2022-07-17'],
    ['17 กรกฎาคม 2565', '2022-07-17'],
    ['17 พฤษจิกายน 2565', '2022-11-17'],
    ['1 กุมภาพันธุ์ 2565', '2022-02-01'],
    ['29 ก.พ. 2567', '2024-02-29'],
    ['29/2/67', '2024-02-29'],
    ['29 กุมภาพันธ์ 2024', '2024-02-29'],
    ['วันศุกร์ที่ ๘ มีนาคม ๒๕๖๗', '2024-03-08'],
    ['ศุกร์ 27 พ.ย. 2569', '2026-11-27'],
    ['วันพฤหัสที่ 10 ก.พ. 65', '2022-02-10'],
    ['1 ม.ค. 2484', '1941-01-01'],
    ['1/1/1941', '1941-01-01'],
    ['31/12/2400', '2400-12-31'],
    ['1/1/00', '1957-01-01'],
    ['1/1/99', '2056-01-01'],
    ['5 เมษ\u200bายน 2570', '2027-04-05'],
  ])('%s is %s', (text, date) => {
    expect(readThaiDate(text)).toEqual({ ok: true, value: date });
  });

  test.each([
    ['', 'date-unreadable'],
    ['พรุ่งนี้', 'date-unreadable'],
    [`5 ${'มิ.ย. '.repeat(50_000)}70`, 'date-unreadable'],
    ['5 มิ.ย.', 'date-unreadable'],
    ['5 มิถุ 2570', 'date-unreadable'],
    ['2570', 'date-unreadable'],
    ['5/6/257', 'date-unreadable'],
    ['5/6/25700', 'date-unreadable'],
    ['5/6/9999', 'date-unreadable'],
    ['5/6/2570 16.30', 'date-unreadable'],
    ['5 Jun 27', 'date-short-year'],
    ['5 มิ.ย. ค.ศ. 27', 'date-short-year'],
    ['5/13/2570', 'date-no-such-month'],
    ['5/0/2570', 'date-no-such-month'],
    ['29 ก.พ. 2566', 'date-no-such-day'],
    ['30/2/2567', 'date-no-such-day'],
    ['31 เม.ย. 70', 'date-no-such-day'],
    ['0/1/2570', 'date-no-such-day'],
    ['31 ธ.ค. 2483', 'date-too-early'],
    ['1/1/1940', 'date-too-early'],
    ['1/1/2450', 'date-too-early'],
    ['วันพุธที่ 8 มีนาคม 2567', 'date-wrong-weekday'],
  ])('%s is refused: %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('says why', () => {
    const sentenceOf = (text: string): unknown => {
      const result = readThaiDate(text);
      return result.ok ? undefined : result.refusals[0].sentence;
    };
    expect(sentenceOf('29 ก.พ. 2566')).toEqual({
      th: 'ไม่มีวันที่ 29 เดือนกุมภาพันธ์ 2566 เดือนนี้มีวันที่ 1 ถึง 28',
      en: 'There is no 29 February 2023; that month has the days 1 to 28.',
    });
    expect(sentenceOf('1/1/1940')).toEqual({
      th: 'วันที่ต้องไม่ก่อน 1 มกราคม 2484',
      en: 'The date must not be before 1 January 1941.',
    });
    expect(sentenceOf('วันพุธที่ 8 มีนาคม 2567')).toEqual({
      th: '8 มี.ค. 2567 เป็นวันศุกร์ ไม่ใช่วันพุธ',
      en: '8 Mar 2024 is a Friday, not the weekday given.',
    });
  });
});

describe('every date', () => {
  const date = fc
    .integer({ min: dayNumberOf('1941-01-01'), max: dayNumberOf('2400-12-31') })
    .map(dateOfDayNumber);
  const look: fc.Arbitrary<DateLook> = fc.record({
    style: fc.constantFrom('short', 'long'),
    weekday: fc.boolean(),
    digits: fc.constantFrom('arabic', 'thai'),
  });

  it('is read as it is shown', () => {
    fc.assert(
      fc.property(date, look, (on, shown) => {
        expect(readThaiDate(dateSentence(on, shown).th)).toEqual({ ok: true, value: on });
      }),
    );
  });

  it('is read from its numbers', () => {
    const writings = (on: CivilDate): string[] => {
      const { year, month, day } = partsOf(on);
      const numbers = [`${day}/${month}/${buddhistYear(year)}`, `${day}-${month}-${year}`, on];
      return [...numbers, ...numbers.map(toThaiDigits)];
    };
    fc.assert(
      fc.property(date, (on) => {
        for (const text of writings(on))
          expect(readThaiDate(text)).toEqual({ ok: true, value: on });
      }),
    );
  });

  it('never fails on any text', () => {
    const pieces = fc.constantFrom('5', '๓', '/', '-', ' ', '2570', 'มิ.ย.', 'พ.ศ.', 'วันศุกร์ที่', 'x');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          expect(readThaiDate(text).ok).toBeTypeOf('boolean');
        },
      ),
    );
  });
});

test('every month is found by its names', () => {
  for (let month = 1; month <= 12; month += 1) {
    const { full, short } = monthName(month);
    for (const name of [full.th, short.th, full.en, short.en, short.th.replace(/\./g, '')]) {
      expect(findMonth(name)).toBe(month);
    }
  }
  expect(findMonth('มิถุ')).toBeUndefined();
});
