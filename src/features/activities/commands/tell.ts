import type { ActivityNews, SummaryNews } from '#features/notices/model.ts';
import { NATION } from '#kernel/area.ts';
import { sql, type Tx } from '#server/db.ts';
import type { Services } from '#server/services.ts';
import * as news from '../store/news.ts';

/** Tells those who have to do with a plan that it was moved or called off; payload `PlanChange`. */
export const TELL_CHANGE = 'tell-of-activity';

/** Tells those whom a summary is for that it has come out; payload `{ issueId }`. */
export const TELL_ISSUE = 'tell-of-summary';

/** Lets the worker tell of an issue once it stands; in the transaction that writes the issue. */
export const tellOfIssueLater = async (tx: Tx, issueId: string): Promise<void> => {
  const payload = JSON.stringify({ issueId });
  await sql`select enqueue_job(${TELL_ISSUE}, ${payload}::json, ${issueId})`.execute(tx);
};

/**
 * Tells the district, the partners and whoever joined of a plan that was moved or called off. Those who are
 * told lie beyond the scope of whoever did it, so it is work of the background. Gives how many were told.
 */
export const tellOfChange = (services: Services, change: news.PlanChange): Promise<number> =>
  services.db.inScope(NATION, async (tx) => {
    const found = await news.findChange(tx, change);
    if (!found) return 0;
    const { kind, title, office, movedTo, reason, by } = found;
    const { activityId, seq, heldOn } = change;
    const about: ActivityNews = { activityId, title, office, heldOn, movedTo };
    const messages = (await news.listConcerned(tx, found, heldOn)).map((to) => ({
      to,
      kind: `activity-${kind}`,
      about: `${activityId} ${seq}`,
      detail: { ...about, activityId: to.sees ? activityId : null, reason },
      by,
    }));
    return news.insertMessages(tx, messages, services.now());
  });

/**
 * Tells of an issue that came out: its own office where the clock issued it, and the offices above that the
 * summary names, those once for all issues of a period. Gives how many were told.
 */
export const tellOfIssue = (services: Services, issueId: string): Promise<number> =>
  services.db.inScope(NATION, async (tx) => {
    const issue = await news.findToldIssue(tx, issueId);
    if (!issue) return 0;
    const { title, period, summaryId, officeId, areaPath, issuedBy: by } = issue;
    const said: SummaryNews = { issueId, title, period };
    const kind = 'summary-issued';
    const own = { to: { id: officeId, areaPath }, kind, about: issueId, detail: said, by };
    const above = (await news.listAbove(tx, areaPath, issue.informs ?? [])).map((to) => ({
      to,
      kind,
      about: `${summaryId} ${period.id}`,
      detail: { ...said, issueId: null },
      by,
    }));
    const messages = by === null ? [own, ...above] : above;
    return news.insertMessages(tx, messages, services.now());
  });
