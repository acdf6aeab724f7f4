import { useNavigate, useRouterState } from '@tanstack/react-router';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
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

const NO_YEARS: readonly number[] = [];

type Search = Partial<Readonly<Record<'fiscalYear' | 'requirement' | 'period', unknown>>>;

// A requirement and a period belong to one year and mean nothing in another.
const ofAnyYear = ({ fiscalYear, requirement, period, ...rest }: Search): object => rest;

// An address may name the year, so that a link shows to others what it showed to its sender.
const useNamedYear = (): number =>
  useRouterState({ select: ({ location }) => Number((location.search as Search).fiscalYear) });

// The year the person asked for: last in the frame, or by an address that named one since.
const useWantedYear = (years: readonly number[]) => {
  const navigate = useNavigate();
  const named = useNamedYear();
  const [chosen, setChosen] = useState(() => Number(readStored('fiscal-year')));
  const choose = useCallback((year: number) => {
    writeStored('fiscal-year', String(year));
    setChosen(year);
  }, []);
  useEffect(() => {
    if (years.includes(named)) choose(named);
  }, [years, named, choose]);
  const turnTo = useCallback(
    (year: number) => {
      choose(year);
      void navigate({ to: '.', search: ofAnyYear, replace: true });
    },
    [choose, navigate],
  );
  return { wanted: [named, chosen].find((year) => years.includes(year)), turnTo };
};

/** Keeps the fiscal year in view for the whole frame; the running one until the person chooses another. */
export const FiscalYearProvider = ({ children }: { readonly children: ReactNode }) => {
  const fiscalYears = useSession()?.fiscalYears ?? NO_YEARS;
  const { wanted, turnTo } = useWantedYear(fiscalYears);
  const fiscalYear = wanted ?? yearInView(fiscalYears);
  const choice = useMemo(
    () => ({ fiscalYear, fiscalYears, setFiscalYear: turnTo }),
    [fiscalYear, fiscalYears, turnTo],
  );
  return <FiscalYearContext value={choice}>{children}</FiscalYearContext>;
};

/** The fiscal year that stands at the top of the frame, and how to change it. */
export const useFiscalYear = (): FiscalYearChoice => useContext(FiscalYearContext);
