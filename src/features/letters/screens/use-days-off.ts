import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { listDaysOff } from '#features/obligations/contract/days-off.ts';
import type { DayOff } from '#features/obligations/model/days-off.ts';
import { call } from '#web/api.ts';
import { callKey } from '#web/api-hooks.ts';

/** The days off of some years as the server keeps them; only weekends are known until it has answered. */
export type DaysOffOfYears = {
  readonly days: readonly DayOff[];
  /** The server gave no answer, so holidays are not looked at. */
  readonly failed: boolean;
};

/** The days off of calendar years: weekends, public holidays and the changes made to them. */
export const useDaysOff = (years: readonly number[]): DaysOffOfYears => {
  const answers = useQueries({
    queries: years.map((year) => {
      const input = { query: { year } };
      return {
        queryKey: callKey(listDaysOff, input),
        queryFn: ({ signal }: { readonly signal: AbortSignal }) => call(listDaysOff, input, signal),
      };
    }),
    combine: (all) => ({
      days: all.flatMap(({ data }) => data?.days ?? []),
      failed: all.some(({ isError }) => isError),
    }),
  });
  const { days, failed } = answers;
  return useMemo(() => ({ days, failed }), [days, failed]);
};
