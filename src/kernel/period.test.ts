import { describe, expect, it, test } from 'vitest';
import { addDays, isInSpan } from './civil-date.ts';
import {
  findCalendarPeriod,
  findPreviousPeriod,
  fiscalYearPeriod,
  monthPeriod,
  Period,
  periodLabel,
  quarterPeriod,
  weekPeriod,
} from './period.ts';

describe('periods of the calendar', () => {
  test.each([
    ['2022-W05', '2022-01-31', '2022-02-07', 'สัปดาห์ที่ 5 (31 ม.ค. - 6 ก.พ. 2565)', '2022-W04'],
    ['2022-W06', '2022-02-07', '2022-02-14', 'สัปดาห์ที่ 6 (7 - 13 ก.พ. 2565)', '2022-W05'],
    ['2021-W52', '2021-12-27', '2022-01-03', 'สัปดาห์ที่ 52 (27 ธ.ค. 2564 - 2 ม.ค. 2565)', '2021-W51'],
    ['2021-W01', '2021-01-04', '2021-01-11', 'สัปดาห์ที่ 1 (4 - 10 ม.ค. 2564)', '2020-W53'],
    ['2022-02', '2022-02-01', '2022-03-01', 'กุมภาพันธ์ 2565', '2022-01'],
    ['2024-01', '2024-01-01', '2024-02-01', 'มกราคม 2567', '2023-12'],
    ['FY2565-Q1', '2021-10-01', '2022-01-01', 'ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2565', 'FY2564-Q4'],
    ['FY2565-Q4', '2022-07-01', '2022-10-01', 'ไตรมาสที่ 4 ปีงบประมาณ พ.ศ. 2565', 'FY2565-Q3'],
    ['FY2565', '2021-10-01', '2022-10-01', 'ปีงบประมาณ พ.ศ. 2565', 'FY2564'],
  ])('%s', (id, startOn, endOn, label, previous) => {
    const period: Period = { id, startOn, endOn };
    expect(findCalendarPeriod(id)).toEqual(period);
    expect(Period.parse(period)).toEqual(period);
    expect(periodLabel(period).th).toBe(label);
    expect(findPreviousPeriod(period)?.id).toBe(previous);
  });

  test.each([
    ['2022-W05', 'Week 5 (31 Jan - 6 Feb 2022)'],
    ['2022-02', 'February 2022'],
    ['FY2565-Q1', 'Quarter 1, fiscal year 2565 (2021/22)'],
    ['FY2565', 'Fiscal year 2565 (2021/22)'],
  ])('%s in English', (id, label) => {
    const period = findCalendarPeriod(id);
    expect(period && periodLabel(period).en).toBe(label);
  });

  test.each([
    '2022-W00',
    '2022-W53',
    '2022-13',
    '2022-00',
    'FY2565-Q5',
    'FY65',
    'FY2022',
    '9999-W52',
    '9999-12',
    '2565-01',
    'round-1',
    '',
  ])('there is no %j', (id) => expect(findCalendarPeriod(id)).toBeUndefined());
});

describe('free periods', () => {
  const round: Period = { id: 'round-1', startOn: '2024-01-26', endOn: '2024-03-09' };

  it('are named by their days and have none before them', () => {
    expect(periodLabel(round)).toEqual({
      th: '26 ม.ค. - 8 มี.ค. 2567',
      en: '26 Jan - 8 Mar 2024',
    });
    expect(findPreviousPeriod(round)).toBeUndefined();
  });

  test.each([
    [round, true],
    [{ ...round, endOn: '2024-01-26' }, false],
    [{ ...round, id: '2024-01' }, false],
    [{ ...round, id: '' }, false],
    [{ ...round, id: 'a/b' }, false],
    [{ ...round, id: 'ev_019A-7c' }, true],
  ])('%o is a period: %s', (period, valid) => {
    expect(Period.safeParse(period).success).toBe(valid);
  });
});

test.each([
  ['week', weekPeriod],
  ['month', monthPeriod],
  ['quarter', quarterPeriod],
  ['fiscal year', fiscalYearPeriod],
])('each day of 40 years lies in one %s, and these tile', (_kind, at) => {
  let previous = at('2005-01-01');
  for (let date = '2005-01-01'; date < '2045-01-01'; date = addDays(date, 1)) {
    const period = at(date);
    expect(isInSpan(date, period)).toBe(true);
    if (period.id !== previous.id) {
      expect(period.startOn).toBe(previous.endOn);
      expect(findPreviousPeriod(period)).toEqual(previous);
      expect(findCalendarPeriod(period.id)).toEqual(period);
    }
    previous = period;
  }
});
