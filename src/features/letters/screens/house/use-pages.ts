import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { QueryOf, ReplyOf } from '#kernel/contract.ts';
import { call } from '#web/api.ts';
import { callKey } from '#web/api-hooks.ts';
import { listOutgoing } from '../../contract/outgoing.ts';
import { listReceived } from '../../contract/received.ts';
import { listRegister } from '../../contract/register.ts';
import type { ListedLetter } from '../../model/register.ts';

type Page = { readonly letters: readonly ListedLetter[]; readonly next: string | null };

// Each page begins behind the last letter of the one before, however many came in between.
const usePages = <P extends Page>(
  key: readonly unknown[],
  read: (from: { readonly before?: string }, signal: AbortSignal) => Promise<P>,
) => {
  const found = useInfiniteQuery({
    queryKey: [...key, 'pages'],
    queryFn: ({ pageParam, signal }) => read(pageParam ? { before: pageParam } : {}, signal),
    initialPageParam: '',
    getNextPageParam: (last: P) => last.next,
    placeholderData: keepPreviousData,
  });
  return { ...found, letters: found.data?.pages.flatMap(({ letters }) => letters) };
};

/** A list of letters that grows page by page. */
export type LetterPages = ReturnType<typeof usePages>;

/** The letters of the register that a query finds, newest first. */
export const useRegister = (query: Omit<QueryOf<typeof listRegister>, 'before'>): LetterPages =>
  usePages(callKey(listRegister, { query }), (from, signal) =>
    call(listRegister, { query: { ...query, ...from } }, signal),
  );

/** The outgoing letters at work that a query finds, newest first. */
export const useAtWork = (query: Omit<QueryOf<typeof listOutgoing>, 'before'>): LetterPages =>
  usePages(callKey(listOutgoing, { query }), (from, signal) =>
    call(listOutgoing, { query: { ...query, ...from } }, signal),
  );

const AT_ONCE = 50;
type ReceivedPage = ReplyOf<typeof listReceived>;

const shownBefore = (pages: readonly ReceivedPage[]): number =>
  pages.reduce((sum, { letters }) => sum + letters.length, 0);

/** The letters that were sent to the office, those nobody has acknowledged first. */
export const useReceived = () => {
  const query = { limit: AT_ONCE };
  const found = useInfiniteQuery({
    queryKey: [...callKey(listReceived, { query }), 'pages'],
    queryFn: ({ pageParam, signal }) =>
      call(listReceived, { query: { ...query, offset: pageParam } }, signal),
    initialPageParam: 0,
    getNextPageParam: (last: ReceivedPage, pages: readonly ReceivedPage[]) =>
      last.more ? shownBefore(pages) : undefined,
  });
  return { ...found, letters: found.data?.pages.flatMap(({ letters }) => letters) };
};
