import type { TaskList } from 'graphile-worker';
import { NATION } from '#kernel/area.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import type { Services } from '#server/services.ts';
import { issueByClock } from './commands/summaries.ts';
import { TELL_CHANGE, TELL_ISSUE, tellOfChange, tellOfIssue } from './commands/tell.ts';
import type { Composing } from './queries/compose-summary.ts';
import { duePeriods } from './rules/summaries.ts';
import type { PlanChange } from './store/news.ts';
import { listIssuers, listLiveSummaries } from './store/summaries.ts';

/** Issues the summaries whose period has ended; every day. */
const ISSUE_JOB = 'issue-summaries';

/** When the daily job runs: 00:30 in Bangkok, and once more at a start that missed it. */
export const summaryCron = `30 17 * * * ${ISSUE_JOB} ?fill=1d`;

/** The period that has just ended, and the one before it. */
const PERIODS = 2;

const listWork = (services: Services): Promise<(readonly [Composing, Composing | undefined])[]> =>
  services.db.inScope(NATION, async (tx) => {
    const today = bangkokDate(services.now());
    const work: (readonly [Composing, Composing | undefined])[] = [];
    for (const summary of await listLiveSummaries(tx)) {
      const { definition, fiscalYear } = summary;
      const [newest, before] = duePeriods(definition, fiscalYear, today, PERIODS);
      if (!newest) continue;
      for (const issuer of await listIssuers(tx, definition.levels)) {
        const one = { summary, issuer };
        work.push([{ ...one, period: newest }, before && { ...one, period: before }]);
      }
    }
    return work;
  });

// When a period's summary comes out, the one before it comes out anew where reports came later.
const issueBoth = async (
  services: Services,
  [newest, before]: readonly [Composing, Composing | undefined],
): Promise<number> =>
  services.db.inScope(newest.issuer.areaPath, async (tx) => {
    const now = services.now();
    if (!(await issueByClock(services, tx, newest, now, 'first'))) return 0;
    const again = before && (await issueByClock(services, tx, before, now, 'later'));
    return again ? 2 : 1;
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
      const { summary, issuer } = one[0];
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
