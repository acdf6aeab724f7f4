import { randomUUID } from 'node:crypto';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import type { Done } from '#kernel/contract.ts';
import { findCalendarPeriod } from '#kernel/period.ts';
import { conflict, notFound, orThrow } from '#kernel/problem.ts';
import { refuse } from '#kernel/result.ts';
import { keyReused, runCommand } from '#server/commands.ts';
import { json, type Tx } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { issueSummary, pickActivities } from '../contract/summaries.ts';
import { type Composing, composeSummary, listOffered } from '../queries/compose-summary.ts';
import { decideIssuing, decidePeriod } from '../rules/summaries.ts';
import * as issues from '../store/issues.ts';
import * as store from '../store/summaries.ts';
import { summaryRefusals as words } from '../words/summary-refusals.ts';
import { tellOfIssueLater } from './tell.ts';

/** The summary of an actor's own office for a period, or why he may not issue it. */
export const composingFor = async (
  tx: Tx,
  call: Pick<SignedCall, 'actor'>,
  asked: { readonly summaryId: string; readonly periodId: string },
  now: string,
): Promise<Composing> => {
  const summary = await store.findSummary(tx, asked.summaryId);
  const issuer = await store.findIssuer(tx, call.actor.officeId);
  if (!summary || !issuer) throw notFound();
  const { definition } = summary;
  const found = findCalendarPeriod(asked.periodId);
  const period = orThrow(decidePeriod(definition, found, bangkokDate(now)));
  return { summary, issuer, period };
};

const subjectOf = ({ summary, issuer }: Composing) => ({
  kind: 'summary',
  id: summary.id,
  areaPath: issuer.areaPath,
});

/** Issues a summary now, as the next version of its period; the same id again does nothing more. */
export const issue = (services: Services, call: SignedCall<typeof issueSummary>) =>
  runCommand(services.db, call, async (work) => {
    const { tx } = work;
    const { id } = call.params;
    const now = services.now();
    const composing = await composingFor(tx, call, call.body, now);
    orThrow(decideIssuing(composing.summary.definition, call.actor));
    const known = await issues.findIssue(tx, id);
    if (known && known.periodId !== call.body.periodId) throw keyReused();
    if (known) return { version: known.version };
    const content = await composeSummary(services, tx, composing, now);
    const { summary, issuer } = composing;
    const made = await issues.insertIssue(tx, {
      id,
      summaryId: summary.id,
      officeId: issuer.id,
      areaPath: issuer.areaPath,
      issuedBy: call.actor.accountId,
      content,
    });
    if (!made) throw conflict('changed-meanwhile', words.changedMeanwhile);
    await tellOfIssueLater(tx, id);
    const { version, period } = content;
    await work.audit('summary.issued', subjectOf(composing), { period: period.id, version });
    return { version };
  });

/** Chooses which activities the next issue of the caller's office shows. */
export const pick = (services: Services, call: SignedCall<typeof pickActivities>): Promise<Done> =>
  runCommand(services.db, call, async (work) => {
    const { tx } = work;
    const { periodId, reportIds } = call.body;
    const now = services.now();
    const composing = await composingFor(tx, call, { summaryId: call.params.id, periodId }, now);
    orThrow(decideIssuing(composing.summary.definition, call.actor));
    const offered = new Set((await listOffered(tx, composing)).map(({ reportId }) => reportId));
    if (!reportIds.every((id) => offered.has(id)))
      orThrow(refuse('unknown-report', words.unknownReport, 'body.reportIds'));
    const { summary, issuer } = composing;
    const key = { summaryId: summary.id, officeId: issuer.id, periodId };
    const picks = { areaPath: issuer.areaPath, reportIds, by: call.actor.accountId, at: now };
    await issues.savePicks(tx, key, picks);
    await work.audit('summary.picked', subjectOf(composing), { periodId, reportIds });
    return {};
  });

/**
 * Issues a summary in the clock's name, in the scope of its office: a first one, or a further one once
 * reports came later, unless one came out since a day. Gives whether something came out.
 */
export const issueByClock = async (
  services: Services,
  tx: Tx,
  composing: Composing,
  now: string,
  wants: 'first' | { readonly notSince: CivilDate },
): Promise<boolean> => {
  const { summary, issuer, period } = composing;
  const key = { summaryId: summary.id, officeId: issuer.id, periodId: period.id };
  const last = await issues.findLastIssue(tx, key);
  if ((last === undefined) !== (wants === 'first')) return false;
  const isLater = wants !== 'first';
  if (isLater && last && bangkokDate(last.issuedAt) >= wants.notSince) return false;
  const content = await composeSummary(services, tx, composing, now);
  if (isLater && !content.follows?.laterReports) return false;
  const id = randomUUID();
  const made = await issues.insertIssue(tx, {
    ...{ id, summaryId: summary.id, officeId: issuer.id },
    ...{ areaPath: issuer.areaPath, issuedBy: null, content },
  });
  if (!made) return false;
  await tellOfIssueLater(tx, id);
  await tx
    .insertInto('audit_entries')
    .values({
      area_path: issuer.areaPath,
      action: 'summary.issued',
      subject_kind: 'summary',
      subject_id: summary.id,
      detail: json({ period: period.id, version: content.version }),
    })
    .execute();
  return true;
};
