import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FiscalYearProvider, useFiscalYear } from './fiscal-year.tsx';
import { sessionOptions } from './session.ts';

const YEARS = [2021, 2022, 2023];

const Frame = () => {
  const { fiscalYear, setFiscalYear } = useFiscalYear();
  return (
    <button type="button" onClick={() => setFiscalYear(2022)}>
      {fiscalYear}
    </button>
  );
};

const openAt = async (address: string) => {
  const client = new QueryClient();
  client.setQueryDefaults(sessionOptions.queryKey, { staleTime: Number.POSITIVE_INFINITY });
  client.setQueryData(sessionOptions.queryKey, { fiscalYears: YEARS } as never);
  const router = createRouter({
    routeTree: createRootRoute({
      component: () => (
        <FiscalYearProvider>
          <Frame />
        </FiscalYearProvider>
      ),
    }),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  await act(async () => {
    render(
      <QueryClientProvider client={client}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>,
    );
  });
  return router;
};

const shownYear = async (): Promise<string | null> =>
  (await screen.findByRole('button')).textContent;

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('the fiscal year in view', () => {
  it.each([
    ['/', undefined, '2023'],
    ['/', '2021', '2021'],
    ['/', '1999', '2023'],
    ['/?fiscalYear=2021', undefined, '2021'],
    ['/?fiscalYear=2021', '2022', '2021'],
    ['/?fiscalYear=1999', '2022', '2022'],
    ['/?fiscalYear=soon', '2022', '2022'],
  ])('at %s, when %s was chosen before, is %s', async (address, chosen, year) => {
    if (chosen !== undefined) localStorage.setItem('amphoe.fiscal-year', chosen);
    await openAt(address);
    expect(await shownYear()).toBe(year);
  });

  it('leaves behind what the address said of another year', async () => {
    const router = await openAt('/?fiscalYear=2021&requirement=r&period=2021-02&tab=missing');
    await act(async () => (await screen.findByRole('button')).click());
    expect(await shownYear()).toBe('2022');
    expect(router.state.location.search).toEqual({ tab: 'missing' });
  });

  it('is still the one that an address named after the address has gone', async () => {
    const router = await openAt('/?fiscalYear=2021');
    await act(() => router.navigate({ to: '/', search: {} } as never));
    expect(await shownYear()).toBe('2021');
  });
});
