import type { Actor } from '#kernel/actor.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { notFound, orThrow } from '#kernel/problem.ts';
import type { Tx } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { composingFor } from '../commands/summaries.ts';
import type { previewSummary } from '../contract/summaries.ts';
import type { SummaryDefinition } from '../model/summary.ts';
import { decideIssuing, duePeriods, periodAt } from '../rules/summaries.ts';
import { findIssue, listIssuesBelow, listOfficeIssues } from '../store/issues.ts';
import { listSummaries, type StoredSummary } from '../store/summaries.ts';
import { composeSummary, findChosen, listOffered } from './compose-summary.ts';

const SHOWN = 100;
const PERIODS_OFFERED = 12;

/** A summary as its readers see it. */
export const viewOf = ({ programmeId: _, areaPath: __, ...view }: StoredSummary) => view;

/** The periods of a summary of a fiscal year (Gregorian year of its end) that have begun, the newest first. */
export const periodsOf = (
  every: SummaryDefinition['every'],
  fiscalYear: number,
  now: string,
): string[] => {
  const today = bangkokDate(now);
  const ended = duePeriods({ every, daysAfter: 0 }, fiscalYear, today, PERIODS_OFFERED);
  return [periodAt({ every }, today), ...ended].map(({ id }) => id);
};

const mayEdit = ({ level, roles }: Actor): boolean =>
  level === 'department' && (roles.includes('administrator') || roles.includes('compiler'));

const listedOf = (summary: StoredSummary, actor: Actor, now: string) => {
  return {
    ...viewOf(summary),
    mayIssue: decideIssuing(summary, actor).ok,
    mayChange: mayEdit(actor),
    periods: periodsOf(summary.definition.every, summary.fiscalYear, now),
  };
};

/** The summaries of a fiscal year, and the issues of the actor's office and of those below. */
export const loadSummaries = async (tx: Tx, actor: Actor, fiscalYear: number, now: string) => {
  const summaries = await listSummaries(tx, fiscalYear);
  return {
    summaries: summaries.map((one) => listedOf(one, actor, now)),
    mayAdd: mayEdit(actor),
    own: await listOfficeIssues(tx, actor.officeId, SHOWN),
    below: await listIssuesBelow(tx, actor.areaPath, SHOWN),
  };
};

/** What an issue of the actor's office would say now, and what may be chosen for it. */
export const loadPreview = async (
  services: Services,
  tx: Tx,
  call: SignedCall<typeof previewSummary>,
  now: string,
) => {
  const asked = { summaryId: call.params.id, periodId: call.query.periodId };
  const composing = await composingFor(tx, call, asked, now);
  orThrow(decideIssuing(composing.summary, call.actor));
  const offered = await listOffered(tx, composing);
  const { reportIds, byPerson } = await findChosen(tx, composing, offered);
  const content = await composeSummary(services, tx, composing, now);
  return { content, offered, chosen: [...reportIds], byPerson };
};

/** An issue within the scope. */
export const loadIssue = async (tx: Tx, id: string) => {
  const found = await findIssue(tx, id);
  if (!found) throw notFound();
  const { content, ...entry } = found;
  return { entry, content };
};
