import { expect, it, test } from 'vitest';
import { addDays, isInSpan } from './civil-date.ts';
import {
  fiscalQuarterLabel,
  fiscalQuarterOf,
  fiscalQuarterSpan,
  fiscalYearLabel,
  fiscalYearName,
  fiscalYearOf,
  fiscalYearSpan,
  QUARTERS,
} from './fiscal-year.ts';

test.each([
  ['2021-09-30', 2564, 4],
  ['2021-10-01', 2565, 1],
  ['2021-12-31', 2565, 1],
  ['2022-01-01', 2565, 2],
  ['2022-03-31', 2565, 2],
  ['2022-04-01', 2565, 3],
  ['2022-07-01', 2565, 4],
  ['2022-09-30', 2565, 4],
  ['2022-10-01', 2566, 1],
] as const)('%s is in FY%i quarter %i', (date, fiscalYear, quarter) => {
  expect(fiscalYearOf(date)).toBe(fiscalYear);
  expect(fiscalQuarterOf(date)).toBe(quarter);
});

it('spans October to October, in four quarters', () => {
  expect(fiscalYearSpan(2565)).toEqual({ startOn: '2021-10-01', endOn: '2022-10-01' });
  expect(QUARTERS.map((quarter) => fiscalQuarterSpan(2565, quarter))).toEqual([
    { startOn: '2021-10-01', endOn: '2022-01-01' },
    { startOn: '2022-01-01', endOn: '2022-04-01' },
    { startOn: '2022-04-01', endOn: '2022-07-01' },
    { startOn: '2022-07-01', endOn: '2022-10-01' },
  ]);
});

it('puts every day of 40 years into the span of its own year and quarter', () => {
  for (let date = '2005-01-01'; date < '2045-01-01'; date = addDays(date, 1)) {
    const fiscalYear = fiscalYearOf(date);
    expect(isInSpan(date, fiscalYearSpan(fiscalYear))).toBe(true);
    expect(isInSpan(date, fiscalQuarterSpan(fiscalYear, fiscalQuarterOf(date)))).toBe(true);
  }
});

it('is named in both languages', () => {
  expect(fiscalYearName(2565)).toEqual({ th: '2565', en: '2565 (2021/22)' });
  expect(fiscalYearLabel(2565)).toEqual({
    th: 'ปีงบประมาณ พ.ศ. 2565',
    en: 'Fiscal year 2565 (2021/22)',
  });
  expect(fiscalQuarterLabel(2565, 1)).toEqual({
    th: 'ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2565',
    en: 'Quarter 1, fiscal year 2565 (2021/22)',
  });
});
