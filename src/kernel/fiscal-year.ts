import { z } from 'zod';
import { buddhistYear, gregorianYear } from './buddhist-era.ts';
import { type CivilDate, partsOf, type Span } from './civil-date.ts';
import { type Sentence, say } from './sentence.ts';

/** A fiscal year by its name: the Buddhist year it ends in (2565 = 1 Oct 2021 to 30 Sep 2022). */
export const FiscalYear = z.int().min(2484).max(2943);
export type FiscalYear = z.infer<typeof FiscalYear>;

/** A quarter of a fiscal year; quarter 1 is October to December. */
export type Quarter = 1 | 2 | 3 | 4;
export const QUARTERS = [1, 2, 3, 4] as const satisfies readonly Quarter[];

const OCTOBER = 10;
const QUARTER_STARTS = { 1: '10-01', 2: '01-01', 3: '04-01', 4: '07-01' } as const;
const QUARTER_ENDS = { 1: '01-01', 2: '04-01', 3: '07-01', 4: '10-01' } as const;

/** The fiscal year that a day belongs to. */
export const fiscalYearOf = (date: CivilDate): FiscalYear => {
  const { year, month } = partsOf(date);
  return buddhistYear(month >= OCTOBER ? year + 1 : year);
};

/** The days of a fiscal year, half-open: 1 October to 1 October. */
export const fiscalYearSpan = (fiscalYear: FiscalYear): Span => {
  const endYear = gregorianYear(fiscalYear);
  return { startOn: `${endYear - 1}-10-01`, endOn: `${endYear}-10-01` };
};

/** The quarter of its fiscal year that a day belongs to. */
export const fiscalQuarterOf = (date: CivilDate): Quarter => {
  const { month } = partsOf(date);
  if (month >= OCTOBER) return 1;
  if (month <= 3) return 2;
  return month <= 6 ? 3 : 4;
};

/** The days of a fiscal quarter, half-open. */
export const fiscalQuarterSpan = (fiscalYear: FiscalYear, quarter: Quarter): Span => {
  const endYear = gregorianYear(fiscalYear);
  const startYear = quarter === 1 ? endYear - 1 : endYear;
  return {
    startOn: `${startYear}-${QUARTER_STARTS[quarter]}`,
    endOn: `${endYear}-${QUARTER_ENDS[quarter]}`,
  };
};

const westernYears = (fiscalYear: FiscalYear): string => {
  const endYear = gregorianYear(fiscalYear);
  return `${endYear - 1}/${String(endYear).slice(-2)}`;
};

/** The fiscal year by its number alone, as it stands beside the words “fiscal year”. */
export const fiscalYearName = (fiscalYear: FiscalYear): Sentence =>
  say(String(fiscalYear), `${fiscalYear} (${westernYears(fiscalYear)})`);

/** The fiscal year's name for the screen. */
export const fiscalYearLabel = (fiscalYear: FiscalYear): Sentence =>
  say(`ปีงบประมาณ พ.ศ. ${fiscalYear}`, `Fiscal year ${fiscalYear} (${westernYears(fiscalYear)})`);

/** The fiscal quarter's name for the screen. */
export const fiscalQuarterLabel = (fiscalYear: FiscalYear, quarter: Quarter): Sentence =>
  say(
    `ไตรมาสที่ ${quarter} ปีงบประมาณ พ.ศ. ${fiscalYear}`,
    `Quarter ${quarter}, fiscal year ${fiscalYear} (${westernYears(fiscalYear)})`,
  );
