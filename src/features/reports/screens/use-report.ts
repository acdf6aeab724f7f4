import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { askOrKept, keepAhead } from '#web/ahead.ts';
import { call } from '#web/api.ts';
import { callKey } from '#web/api-hooks.ts';
import { useSignedIn } from '#web/session.ts';
import { getReport } from '../contract/report.ts';
import type { ReportView } from '../model/view.ts';
import { aheadName } from './ahead-name.ts';

/** A report, and since when this device has known it where the server was not there to ask. */
export type KnownReport = ReportView & { readonly asOf?: string };

const askFor = async (account: string, id: string, signal: AbortSignal): Promise<KnownReport> => {
  const question = () => call(getReport, { params: { id } }, signal);
  const { data, asOf } = await askOrKept(account, aheadName(id), question);
  if (asOf !== undefined) return { ...data, asOf };
  if (data.actions.includes('save'))
    void keepAhead(account, aheadName(id), data).catch(() => undefined);
  return data;
};

/** One report: as the server has it, or without a network as this device kept it for its writer. */
export const useReport = (id: string): UseQueryResult<KnownReport, Error> => {
  const account = useSignedIn().account.id;
  return useQuery<KnownReport, Error>({
    queryKey: callKey(getReport, { params: { id } }),
    queryFn: ({ signal }) => askFor(account, id, signal),
  });
};
