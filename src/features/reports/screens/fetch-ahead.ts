import { keepAhead, keptAheadAt } from '#web/ahead.ts';
import { call } from '#web/api.ts';
import { getReport } from '../contract/report.ts';
import { aheadName } from './ahead-name.ts';

const MOST = 20;
const FRESH_MS = 6 * 3_600_000;

/**
 * Keeps the reports that an account must write, with their forms and drafts, for a time without a network:
 * one after another, the first twenty, each again after six hours. Stops where the server does not answer.
 */
export const fetchAhead = async (
  account: string,
  reportIds: readonly string[],
  isWanted: () => boolean,
): Promise<void> => {
  for (const id of reportIds.slice(0, MOST)) {
    const at = await keptAheadAt(account, aheadName(id));
    if (at !== undefined && Date.now() - Date.parse(at) < FRESH_MS) continue;
    if (!isWanted()) return;
    const report = await call(getReport, { params: { id } });
    await keepAhead(account, aheadName(id), report);
  }
};
