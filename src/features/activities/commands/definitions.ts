import { bangkokDate } from '#kernel/bangkok-time.ts';
import { findCalendarPeriod } from '#kernel/period.ts';
import { conflict, notFound, orThrow } from '#kernel/problem.ts';
import { refuse } from '#kernel/result.ts';
import { runCommand } from '#server/commands.ts';
import type { Tx } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { changeSummary, trySummary } from '../contract/definitions.ts';
import { composeSummary } from '../queries/compose-summary.ts';
import { getSummary, partsOf } from '../queries/definitions.ts';
import { checkDefinition } from '../rules/definition.ts';
import { decidePeriod } from '../rules/summaries.ts';
import { findLetterId } from '../store/definitions.ts';
import { findIssuer, updateSummary } from '../store/summaries.ts';
import { summaryRefusals as words } from '../words/summary-refusals.ts';

const letterIdOf = async (tx: Tx, code: string | null): Promise<string | null> => {
  if (code === null) return null;
  const id = await findLetterId(tx, code);
  return id ?? orThrow(refuse('unknown-letter', words.unknownLetter, 'body.letter'));
};

/** Changes what a summary says from its next issue on; what came out stays, and so do its former revisions. */
export const change = (services: Services, call: SignedCall<typeof changeSummary>) =>
  runCommand(services.db, call, async (work) => {
    const { revision, letter, reason, ...values } = call.body;
    const summary = await getSummary(work.tx, call.params.id);
    orThrow(checkDefinition(values.definition, await partsOf(work.tx, summary.programmeId)));
    const letterId = await letterIdOf(work.tx, letter);
    const by = call.actor.accountId;
    const next = { ...values, letterId, reason, by };
    if (!(await updateSummary(work.tx, summary.id, revision, next)))
      throw conflict('changed-meanwhile', words.changedMeanwhile);
    const { id, areaPath } = summary;
    const subject = { kind: 'summary', id, areaPath };
    await work.audit('summary.changed', subject, { revision: revision + 1, reason });
    return { revision: revision + 1 };
  });

/** What a changed summary would say of a period for the caller's office, with today's figures; keeps nothing. */
export const tryOut = (services: Services, call: SignedCall<typeof trySummary>) =>
  services.db.inScope(call.actor.areaPath, async (tx) => {
    const { definition, periodId } = call.body;
    const now = services.now();
    const summary = await getSummary(tx, call.params.id);
    const issuer = await findIssuer(tx, call.actor.officeId);
    if (!issuer) throw notFound();
    orThrow(checkDefinition(definition, await partsOf(tx, summary.programmeId)));
    const period = orThrow(
      decidePeriod(definition, findCalendarPeriod(periodId), bangkokDate(now)),
    );
    const composing = { summary: { ...summary, definition }, issuer, period };
    return { content: await composeSummary(services, tx, composing, now) };
  });
