import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { gregorianYear } from '#kernel/buddhist-era.ts';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { useSession } from './session.ts';
import { readStored, writeStored } from './stored.ts';

type FiscalYearChoice = {
  /** The fiscal year in view, by the number the session lists; undefined when it lists none. */
  readonly fiscalYear: number | undefined;
  readonly fiscalYears: readonly number[];
  readonly setFiscalYear: (year: number) => void;
};

const FiscalYearContext = createContext<FiscalYearChoice>({
  fiscalYear: undefined,
  fiscalYears: [],
  setFiscalYear: () => undefined,
});

// Next year's programmes may stand ready long before 1 October: they are not the year in view yet.
const yearInView = (years: readonly number[]): number | undefined => {
  const running = gregorianYear(fiscalYearOf(bangkokDate(new Date().toISOString())));
  return years.includes(running) ? running : [...years].sort((a, b) => b - a)[0];
};

/** Keeps the fiscal year in view for the whole frame; the running one until the person chooses another. */
export const FiscalYearProvider = ({ children }: { readonly children: ReactNode }) => {
  const fiscalYears = useSession()?.fiscalYears;
  const [chosen, setChosen] = useState(() => Number(readStored('fiscal-year')));
  const choice = useMemo(() => {
    const years = fiscalYears ?? [];
    const fiscalYear = years.includes(chosen) ? chosen : yearInView(years);
    const setFiscalYear = (year: number) => {
      writeStored('fiscal-year', String(year));
      setChosen(year);
    };
    return { fiscalYear, fiscalYears: years, setFiscalYear };
  }, [fiscalYears, chosen]);
  return <FiscalYearContext value={choice}>{children}</FiscalYearContext>;
};

/** The fiscal year that stands at the top of the frame, and how to change it. */
export const useFiscalYear = (): FiscalYearChoice => useContext(FiscalYearContext);
