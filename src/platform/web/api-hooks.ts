import {
  queryOptions,
  type UseQueryOptions,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useRef } from 'react';
import type { AnyContract, ReplyOf } from '#kernel/contract.ts';
import { type CallInput, call } from './api.ts';
import { NoAnswer } from './failures.ts';
import { uuid } from './uuid.ts';

/** The cache key of a call: its contract's name, then its input. */
export const callKey = <C extends AnyContract>(contract: C, input?: CallInput<C>) =>
  input === undefined ? [contract.name] : [contract.name, input];

/** A call as query options, for prefetching and for reading the cache. */
const callOptions = <C extends AnyContract>(contract: C, input: CallInput<C>) =>
  queryOptions<ReplyOf<C>, Error>({
    queryKey: callKey(contract, input),
    queryFn: ({ signal }) => call(contract, input, signal),
  });

type CallOptions<R> = Omit<UseQueryOptions<R, Error>, 'queryKey' | 'queryFn'>;

/** Reads through a contract and keeps the reply fresh; errors are ApiProblem or NoAnswer. */
export const useCall = <C extends AnyContract>(
  contract: C,
  input: CallInput<C>,
  options: CallOptions<ReplyOf<C>> = {},
): UseQueryResult<ReplyOf<C>, Error> =>
  useQuery<ReplyOf<C>, Error>({ ...callOptions(contract, input), ...options });

export type ActionOptions<C extends AnyContract> = {
  /** Reads to make again once the action is done, whatever their input. */
  readonly invalidates?: readonly AnyContract[];
  readonly onDone?: (reply: ReplyOf<C>, input: CallInput<C>) => void;
  readonly onRefused?: (error: Error, input: CallInput<C>) => void;
};

// The answer to an unanswered write is unknown: pressing again must repeat it, not do it twice.
const useKeptKey = () => {
  const unanswered = useRef(new Map<string, string>());
  return {
    keyFor: (input: unknown): string => unanswered.current.get(JSON.stringify(input)) ?? uuid(),
    settle: (input: unknown, key: string, error: unknown): void => {
      if (error instanceof NoAnswer) unanswered.current.set(JSON.stringify(input), key);
      else unanswered.current.delete(JSON.stringify(input));
    },
  };
};

/** Writes through a contract; a repeat of an unanswered action carries the same Idempotency-Key. */
export const useAction = <C extends AnyContract>(contract: C, options: ActionOptions<C> = {}) => {
  const client = useQueryClient();
  const { keyFor, settle } = useKeptKey();
  return useMutation<ReplyOf<C>, Error, CallInput<C>>({
    mutationFn: async (input) => {
      const key = input.idempotencyKey ?? keyFor(input);
      try {
        const reply = await call(contract, { ...input, idempotencyKey: key });
        settle(input, key, undefined);
        return reply;
      } catch (error) {
        settle(input, key, error);
        throw error;
      }
    },
    retry: (count, error) => error instanceof NoAnswer && error.reason === 'offline' && count < 2,
    onSuccess: async (reply, input) => {
      options.onDone?.(reply, input);
      const stale = options.invalidates ?? [];
      await Promise.all(stale.map((one) => client.invalidateQueries({ queryKey: callKey(one) })));
    },
    onError: (error, input) => options.onRefused?.(error, input),
  });
};
