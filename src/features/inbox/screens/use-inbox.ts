import { useInfiniteQuery } from '@tanstack/react-query';
import { z } from 'zod';
import type { ReplyOf } from '#kernel/contract.ts';
import { call } from '#web/api.ts';
import { callKey, useCall } from '#web/api-hooks.ts';
import { getInbox } from '../contract.ts';
import { type InboxCounts, type InboxItem, InboxKind } from '../model.ts';

const EVERY_HALF_MINUTE = 30_000;
const AT_ONCE = 100;

/** What the address of the inbox holds. */
export const InboxPlace = z.object({
  kind: InboxKind.optional().catch(undefined),
  programme: z.uuid().optional().catch(undefined),
});
export type InboxPlace = z.infer<typeof InboxPlace>;

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

/** The inbox in view, renewed every half minute and whenever the person comes back to it. */
export const useInbox = (place: InboxPlace) => {
  const query = wanted(place);
  const inbox = useInfiniteQuery({
    queryKey: [...callKey(getInbox, { query }), 'pages'],
    queryFn: ({ pageParam, signal }) =>
      call(getInbox, { query: { ...query, offset: pageParam } }, signal),
    initialPageParam: 0,
    getNextPageParam: (last: Page, pages: readonly Page[]) =>
      last.more ? shownBefore(pages) : undefined,
    refetchInterval: EVERY_HALF_MINUTE,
    refetchOnWindowFocus: 'always',
  });
  const pages = inbox.data?.pages;
  return { ...inbox, head: pages?.[0], items: pages && itemsOf(pages) };
};

/** How much waits altogether. */
export const sumOf = (counts: InboxCounts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The number beside the inbox in the rail. */
export const useInboxCount = (): number | undefined => {
  const { data } = useCall(
    getInbox,
    { query: { limit: 1 } },
    { refetchInterval: EVERY_HALF_MINUTE },
  );
  return data && sumOf(data.counts);
};
