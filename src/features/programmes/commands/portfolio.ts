import type { Done } from '#kernel/contract.ts';
import { notFound, Problem } from '#kernel/problem.ts';
import { runCommand } from '#server/commands.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { changePart, copyYear } from '../contract/portfolio.ts';
import { findPartOwner, updatePart } from '../store/portfolios.ts';
import { insertRevision } from '../store/revisions.ts';
import { words } from '../words.ts';
import { copyYearForward } from './copy-year.ts';
import { permitEdit, refitLater } from './programmes.ts';

const MOST_YEARS = 10;

/** Copies what the caller's area owns of one year to a later one. */
export const copyForward = (services: Services, call: SignedCall<typeof copyYear>) =>
  runCommand(services.db, call, async (work) => {
    const { from, to, programmeIds } = call.body;
    const { areaPath, accountId } = call.actor;
    permitEdit(call.actor, areaPath);
    if (to <= from || to > from + MOST_YEARS)
      throw new Problem(422, 'copy-backward', words.copyBackward, [
        { code: 'copy-backward', sentence: words.copyBackward, field: 'body.to' },
      ]);
    const copied = await copyYearForward(work.tx, {
      from,
      to,
      areaPath,
      programmeIds,
      by: accountId,
    });
    for (const id of copied.requirementIds) await refitLater(work, id);
    await work.audit('year.copied', { kind: 'fiscal-year', id: String(to), areaPath }, { from });
    const { portfolios, programmes, requirementIds } = copied;
    return { portfolios, programmes, requirements: requirementIds.length };
  });

/** Names a part of a portfolio, or marks it verified. */
export const editPart = (services: Services, call: SignedCall<typeof changePart>): Promise<Done> =>
  runCommand(services.db, call, async (work) => {
    const { id } = call.params;
    const owner = await findPartOwner(work.tx, id);
    if (!owner) throw notFound();
    const { portfolioId, areaPath } = owner;
    permitEdit(call.actor, areaPath);
    await updatePart(work.tx, id, call.body);
    const content = { part: id, ...call.body };
    await insertRevision(work.tx, 'portfolio', portfolioId, content, call.actor.accountId);
    await work.audit('portfolio-part.changed', { kind: 'portfolio-part', id, areaPath });
    return {};
  });
