import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { AnyContract, ReplyOf } from '#kernel/contract.ts';
import { askOrKept, keepAhead } from './ahead.ts';
import { type CallInput, call } from './api.ts';
import { callKey } from './api-hooks.ts';
import { useSignedIn } from './session.ts';

/** A reply, and since when this device has known it where the server was not there to ask. */
export type Known<T> = T & { readonly asOf?: string };

type Keeping<T> = {
  /** Under what the reply is kept for a time without a network. */
  readonly name: string;
  /** Whether the reply is worth keeping; every one unless told. */
  readonly isKept?: (reply: T) => boolean;
};

type Question<T> = Keeping<T> & { readonly account: string; readonly ask: () => Promise<T> };

const askFor = async <T extends object>(question: Question<T>): Promise<Known<T>> => {
  const { account, name, isKept = () => true, ask } = question;
  const { data, asOf } = await askOrKept(account, name, ask);
  if (asOf !== undefined) return { ...data, asOf };
  if (isKept(data)) void keepAhead(account, name, data).catch(() => undefined);
  return data;
};

/** Reads through a contract and keeps the reply: without a network it comes as this device last knew it. */
export const useAgedCall = <C extends AnyContract>(
  contract: C,
  input: CallInput<C>,
  keeping: Keeping<ReplyOf<C> & object>,
): UseQueryResult<Known<ReplyOf<C> & object>, Error> => {
  const account = useSignedIn().account.id;
  return useQuery<Known<ReplyOf<C> & object>, Error>({
    queryKey: callKey(contract, input),
    queryFn: ({ signal }) =>
      askFor({
        ...keeping,
        account,
        ask: () => call(contract, input, signal) as Promise<ReplyOf<C> & object>,
      }),
    // What is known from before is asked for anew as soon as there is hope.
    refetchOnReconnect: 'always',
  });
};
