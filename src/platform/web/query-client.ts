import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem, isSignedOut } from './failures.ts';

const worthRetrying = (count: number, error: Error): boolean =>
  count < 2 && !(error instanceof ApiProblem && error.status < 500);

/** The cache of replies; `onSignedOut` runs whenever any call finds that the session has ended. */
export const makeQueryClient = (onSignedOut: () => void): QueryClient => {
  const watch = (error: Error) => {
    if (isSignedOut(error)) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (query.meta?.asksWhoIsThere !== true) watch(error);
      },
    }),
    mutationCache: new MutationCache({
      onError: (error, _input, _context, mutation) => {
        if (mutation.meta?.signsIn !== true) watch(error);
      },
    }),
    defaultOptions: {
      queries: { staleTime: 10_000, retry: worthRetrying, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
};
