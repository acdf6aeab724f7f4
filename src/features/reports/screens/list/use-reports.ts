import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReplyOf } from '#kernel/contract.ts';
import { call } from '#web/api.ts';
import { callKey, useCall } from '#web/api-hooks.ts';
import { listReports } from '../../contract/report.ts';
import type { queryOf } from './list-place.ts';

const AT_ONCE = 50;
const TO_CHOOSE_FROM = 200;

type Page = ReplyOf<typeof listReports>;
type ListQuery = ReturnType<typeof queryOf>;

const shownBefore = (pages: readonly Page[]): number =>
  pages.reduce((sum, page) => sum + page.reports.length, 0);

/** The reports that a query finds, fifty at a time. */
export const useReports = (query: ListQuery) => {
  const found = useInfiniteQuery({
    queryKey: [...callKey(listReports, { query }), 'pages'],
    queryFn: ({ pageParam, signal }) =>
      call(listReports, { query: { ...query, offset: pageParam, limit: AT_ONCE } }, signal),
    initialPageParam: 0,
    getNextPageParam: (last: Page, pages: readonly Page[]) =>
      last.more ? shownBefore(pages) : undefined,
  });
  return { ...found, reports: found.data?.pages.flatMap((page) => page.reports) };
};

/** The newest reports of a year, whose requirements and periods can be chosen as filters. */
export const useChoices = ({ fiscalYear, requirementId }: ListQuery) => {
  const year = fiscalYear === undefined ? {} : { fiscalYear };
  const all = useCall(listReports, { query: { ...year, limit: TO_CHOOSE_FROM } });
  const own = useCall(
    listReports,
    { query: { ...year, ...(requirementId ? { requirementId } : {}), limit: TO_CHOOSE_FROM } },
    { enabled: requirementId !== undefined },
  );
  const newest = all.data?.reports ?? [];
  return {
    newest,
    ofRequirement: requirementId === undefined ? newest : (own.data?.reports ?? []),
  };
};
