import type { TaskList } from 'graphile-worker';
import { NATION } from '#kernel/area.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import type { Period } from '#kernel/period.ts';
import type { Services } from '#server/services.ts';
import { issueByClock } from './commands/summaries.ts';
import { TELL_CHANGE, TELL_ISSUE, tellOfChange, tellOfIssue } from './commands/tell.ts';
import type { Composing } from './queries/compose-summary.ts';
import { type IssuesDue, issuesDue } from './rules/summaries.ts';
import type { PlanChange } from './store/news.ts';
import { listIssuers, listLiveSummaries } from './store/summaries.ts';

/** Issues the summaries whose period has ended; every day. */
const ISSUE_JOB = 'issue-summaries';

/** When the daily job runs: 00:30 in Bangkok, and once more at a start that missed it. */
export const summaryCron = `30 17 * * * ${ISSUE_JOB} ?fill=1d`;

type Work = Pick<Composing, 'summary' | 'issuer'> & { readonly due: IssuesDue };

const listWork = (services: Services): Promise<Work[]> =>
  services.db.inScope(NATION, async (tx) => {
    const today = bangkokDate(services.now());
    const work: Work[] = [];
    for (const summary of await listLiveSummaries(tx)) {
      const { definition, fiscalYear } = summary;
      const due = issuesDue(definition, fiscalYear, today);
      if (!due.newest && !due.before) continue;
      for (const issuer of await listIssuers(tx, definition.levels))
        work.push({ summary, issuer, due });
    }
    return work;
  });

// When a period's summary comes out, the one before it comes out anew where reports came later. Behind the
// last period of a programme none comes out: that one is looked at by itself.
const issueBoth = async (services: Services, { due, ...whose }: Work): Promise<number> =>
  services.db.inScope(whose.issuer.areaPath, async (tx) => {
    const now = services.now();
    const issue = (period: Period, wants: 'first' | { readonly notSince: CivilDate }) =>
      issueByClock(services, tx, { ...whose, period }, now, wants);
    const { newest, before, dueOn } = due;
    if (newest && !(await issue(newest, 'first'))) return 0;
    if (!newest && before && (await issue(before, 'first'))) return 1;
    const isAgain = before !== undefined && (await issue(before, { notSince: dueOn }));
    return Number(newest !== undefined) + Number(isAgain);
  });

/**
 * Issues every summary whose period has ended and that has not come out yet, each in a transaction of
 * its own, so that one that fails holds up no other. Gives how many came out.
 */
export const issueDueSummaries = async (services: Services): Promise<number> => {
  const faults: unknown[] = [];
  let issued = 0;
  for (const one of await listWork(services)) {
    try {
      issued += await issueBoth(services, one);
    } catch (error) {
      faults.push(error);
      const { summary, issuer } = one;
      services.log.error(
        { err: error, summary: summary.code, office: issuer.id },
        'summary not issued',
      );
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, 'some summaries were not issued');
  return issued;
};

/** The background work of activities, for the worker's task list. */
export const activityJobs = (services: Services): TaskList => ({
  [ISSUE_JOB]: async () => {
    const issued = await issueDueSummaries(services);
    services.log.info({ issued }, 'summaries issued');
  },
  [TELL_CHANGE]: async (payload) => {
    const told = await tellOfChange(services, payload as PlanChange);
    services.log.info({ told }, 'told of an activity');
  },
  [TELL_ISSUE]: async (payload) => {
    const told = await tellOfIssue(services, (payload as { issueId: string }).issueId);
    services.log.info({ told }, 'told of a summary');
  },
});
