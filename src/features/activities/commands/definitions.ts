import { randomUUID } from 'node:crypto';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { findCalendarPeriod } from '#kernel/period.ts';
import { conflict, notFound, orThrow, Problem } from '#kernel/problem.ts';
import { refuse } from '#kernel/result.ts';
import { runCommand } from '#server/commands.ts';
import type { Tx } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type {
  changeSummary,
  createSummary,
  setSummaryUse,
  tryNewSummary,
  trySummary,
} from '../contract/definitions.ts';
import { composeSummary } from '../queries/compose-summary.ts';
import { getStartProgramme, getSummary, partsOf } from '../queries/definitions.ts';
import { checkDefinition } from '../rules/definition.ts';
import { decideStart } from '../rules/start.ts';
import { decidePeriod } from '../rules/summaries.ts';
import { findLetterId } from '../store/definitions.ts';
import {
  findIssuer,
  insertSummary,
  type StoredSummary,
  updateSummary,
  updateUse,
} from '../store/summaries.ts';
import { summaryRefusals as words } from '../words/summary-refusals.ts';

const letterIdOf = async (tx: Tx, code: string | null): Promise<string | null> => {
  if (code === null) return null;
  const id = await findLetterId(tx, code);
  return id ?? orThrow(refuse('unknown-letter', words.unknownLetter, 'body.letter'));
};

const codeTaken = (code: string): Problem => {
  const sentence = words.codeTaken(code);
  const refusal = { code: 'code-taken', sentence, field: 'body.code' };
  return new Problem(409, 'code-taken', sentence, [refusal]);
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

/** Adds a summary that the caller made; the period that ended last comes out the next night. */
export const create = (services: Services, call: SignedCall<typeof createSummary>) =>
  runCommand(services.db, call, async (work) => {
    const { programmeId, letter, code, definition, verified } = call.body;
    const programme = await getStartProgramme(work.tx, programmeId);
    orThrow(decideStart(programme, call.actor));
    orThrow(checkDefinition(definition, await partsOf(work.tx, programmeId)));
    const letterId = await letterIdOf(work.tx, letter);
    const by = call.actor.accountId;
    const values = { programmeId, code, definition, letterId, verified, by };
    const id = await insertSummary(work.tx, values);
    if (id === undefined) throw codeTaken(code);
    await work.audit(
      'summary.created',
      { kind: 'summary', id, areaPath: programme.areaPath },
      { code },
    );
    return { id };
  });

/** Ends a summary, so that nothing more comes out of it, or uses it again; what has come out stays. */
export const setUse = (services: Services, call: SignedCall<typeof setSummaryUse>) =>
  runCommand(services.db, call, async (work) => {
    const { active, reason, revision } = call.body;
    const { id, areaPath, active: was } = await getSummary(work.tx, call.params.id);
    const use = { active, reason, by: call.actor.accountId };
    if (was === active || !(await updateUse(work.tx, id, revision, use)))
      throw conflict('changed-meanwhile', words.changedMeanwhile);
    const happened = active ? 'summary.resumed' : 'summary.ended';
    await work.audit(happened, { kind: 'summary', id, areaPath }, { reason });
    return { revision: revision + 1 };
  });

// What is tried: the summary as it would be, of a programme whose parts it is held against.
const compose = async (
  services: Services,
  tx: Tx,
  call: Pick<SignedCall, 'actor'>,
  { summary, periodId }: { readonly summary: StoredSummary; readonly periodId: string },
) => {
  const { definition, programmeId } = summary;
  const now = services.now();
  const issuer = await findIssuer(tx, call.actor.officeId);
  if (!issuer) throw notFound();
  orThrow(checkDefinition(definition, await partsOf(tx, programmeId)));
  const period = orThrow(decidePeriod(definition, findCalendarPeriod(periodId), bangkokDate(now)));
  return { content: await composeSummary(services, tx, { summary, issuer, period }, now) };
};

/** What a changed summary would say of a period for the caller's office, with today's figures; keeps nothing. */
export const tryOut = (services: Services, call: SignedCall<typeof trySummary>) =>
  services.db.inScope(call.actor.areaPath, async (tx) => {
    const { definition, periodId } = call.body;
    const summary = await getSummary(tx, call.params.id);
    return compose(services, tx, call, { summary: { ...summary, definition }, periodId });
  });

/** What a summary that does not exist yet would say of a period for the caller's office; keeps nothing. */
export const tryNew = (services: Services, call: SignedCall<typeof tryNewSummary>) =>
  services.db.inScope(call.actor.areaPath, async (tx) => {
    const { programmeId, definition, periodId } = call.body;
    const programme = await getStartProgramme(tx, programmeId);
    orThrow(decideStart(programme, call.actor));
    const { title, fiscalYear, areaPath } = programme;
    const summary: StoredSummary = {
      ...{ id: randomUUID(), code: '', programme: title, programmeId, fiscalYear, areaPath },
      ...{ definition, letter: null, verified: false, active: true, revision: 0 },
    };
    return compose(services, tx, call, { summary, periodId });
  });
