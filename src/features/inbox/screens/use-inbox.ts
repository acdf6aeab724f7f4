import { infiniteQueryOptions, type QueryClient, useInfiniteQuery } from '@tanstack/react-query';
import type { ReplyOf } from '#kernel/contract.ts';
import { call } from '#web/api.ts';
import { callKey, useCall } from '#web/api-hooks.ts';
import { KEPT } from '#web/kept-answers.ts';
import { getInbox } from '../contract.ts';
import { INBOX_KINDS, type InboxCounts, type InboxItem, type InboxKind } from '../model.ts';

const EVERY_HALF_MINUTE = 30_000;
const AT_ONCE = 100;

/** What the address of the inbox holds. */
export type InboxPlace = {
  readonly kind?: InboxKind | undefined;
  readonly programme?: string | undefined;
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads the address of the inbox; what is no kind or no programme counts as not said. */
export const readInboxPlace = (search: Readonly<Record<string, unknown>>): InboxPlace => {
  const { kind, programme } = search;
  return {
    kind: INBOX_KINDS.find((one) => one === kind),
    programme: typeof programme === 'string' && UUID.test(programme) ? programme : undefined,
  };
};

const wanted = ({ kind, programme }: InboxPlace) => ({
  ...(kind === undefined ? {} : { kind }),
  ...(programme === undefined ? {} : { programmeId: programme }),
  limit: AT_ONCE,
});

type Page = ReplyOf<typeof getInbox>;

const shownBefore = (pages: readonly Page[]): number =>
  pages.reduce((sum, page) => sum + page.items.length, 0);

// A report that moved while pages were loaded may come twice; the first place counts.
const itemsOf = (pages: readonly Page[]): InboxItem[] => [
  ...new Map(pages.flatMap(({ items }) => items).map((item) => [item.id, item])).values(),
];

const pagesOf = (place: InboxPlace) => {
  const query = wanted(place);
  return infiniteQueryOptions({
    queryKey: [...callKey(getInbox, { query }), 'pages'],
    queryFn: ({ pageParam, signal }) =>
      call(getInbox, { query: { ...query, offset: pageParam } }, signal),
    initialPageParam: 0,
    getNextPageParam: (last: Page, pages: readonly Page[]) =>
      last.more ? shownBefore(pages) : undefined,
    meta: KEPT,
  });
};

/** The inbox in view, renewed every half minute and whenever the person comes back to it. */
export const useInbox = (place: InboxPlace) => {
  const inbox = useInfiniteQuery({
    ...pagesOf(place),
    refetchInterval: EVERY_HALF_MINUTE,
    refetchOnWindowFocus: 'always',
  });
  const pages = inbox.data?.pages;
  return { ...inbox, head: pages?.[0], items: pages && itemsOf(pages) };
};

/** How much waits altogether. */
export const sumOf = (counts: InboxCounts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

const COUNT = { query: { limit: 1 } };

/** Reads the whole inbox into the cache, and from it the number beside it in the rail, unless it is there. */
export const readInboxFirst = async (client: QueryClient): Promise<void> => {
  const options = pagesOf({});
  await client.prefetchInfiniteQuery({ ...options, staleTime: Number.POSITIVE_INFINITY });
  const page = client.getQueryData(options.queryKey)?.pages[0];
  if (page === undefined) return;
  await client.prefetchQuery({
    queryKey: callKey(getInbox, COUNT),
    queryFn: () => ({ ...page, items: page.items.slice(0, 1) }),
    meta: KEPT,
  });
};

/** The number beside the inbox in the rail. */
export const useInboxCount = (): number | undefined => {
  const { data } = useCall(getInbox, COUNT, { meta: KEPT, refetchInterval: EVERY_HALF_MINUTE });
  return data && sumOf(data.counts);
};
