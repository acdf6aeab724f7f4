import { fetchOneAhead } from '#web/ahead.ts';
import { call } from '#web/api.ts';
import { getReport } from '../contract/report.ts';
import { aheadName } from './ahead-name.ts';

const MOST = 20;

/**
 * Keeps the reports that an account must write, with their forms and drafts, for a time without a network:
 * one after another, the first twenty. Stops where the server does not answer.
 */
export const fetchReportsAhead = async (
  account: string,
  reportIds: readonly string[],
  isWanted: () => boolean,
): Promise<void> => {
  for (const id of reportIds.slice(0, MOST)) {
    if (!isWanted()) return;
    await fetchOneAhead(account, aheadName(id), () => call(getReport, { params: { id } }));
  }
};
