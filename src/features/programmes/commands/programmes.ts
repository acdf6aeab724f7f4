import { REFIT_JOB } from '#features/obligations/door.ts';
import type { Actor } from '#kernel/actor.ts';
import type { AreaPath } from '#kernel/area.ts';
import type { Done } from '#kernel/contract.ts';
import { notAllowed, notFound, Problem } from '#kernel/problem.ts';
import { runCommand, type Work } from '#server/commands.ts';
import { isDatabaseError, type Tx } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { changeProgramme, createProgramme } from '../contract/programmes.ts';
import { isVisible, mayEdit } from '../rules/ownership.ts';
import { findLetterId } from '../store/letters.ts';
import { findPartOwner } from '../store/portfolios.ts';
import * as store from '../store/programmes.ts';
import { listRequirements } from '../store/requirements.ts';
import { insertRevision } from '../store/revisions.ts';
import { words } from '../words.ts';

const UNIQUE_VIOLATION = '23505';

/** Throws unless the actor may change what belongs to the area; what it cannot see is not found. */
export const permitEdit = (actor: Actor, owner: AreaPath): void => {
  if (!isVisible(owner, actor.areaPath)) throw notFound();
  const result = mayEdit(actor, owner);
  if (!result.ok) throw notAllowed(result.refusals[0].sentence);
};

/** The letter of a code; a code that no letter has is refused. */
export const letterOf = async (tx: Tx, code: string | null): Promise<string | null> => {
  const id = await findLetterId(tx, code ?? undefined);
  if (code !== null && id === null)
    throw new Problem(422, 'unknown-letter', words.unknownLetter, [
      { code: 'unknown-letter', sentence: words.unknownLetter, field: 'body.letter' },
    ]);
  return id;
};

// A programme stands in a part that exists, or in none.
const refuseUnknownPart = async (tx: Tx, partId: string | null): Promise<void> => {
  if (partId === null || (await findPartOwner(tx, partId))) return;
  throw new Problem(422, 'unknown-part', words.unknownPart, [
    { code: 'unknown-part', sentence: words.unknownPart, field: 'body.partId' },
  ]);
};

/** Runs an insert and tells a code that is taken as the field's own refusal. */
export const orCodeTaken = async <T>(code: string, insert: () => Promise<T>): Promise<T> => {
  try {
    return await insert();
  } catch (error) {
    if (!isDatabaseError(error, UNIQUE_VIOLATION)) throw error;
    const sentence = words.codeTaken(code);
    throw new Problem(409, 'code-taken', sentence, [
      { code: 'code-taken', sentence, field: 'body.code' },
    ]);
  }
};

/** Has the obligations of a requirement brought in line after the command. */
export const refitLater = (work: Work, requirementId: string): Promise<void> =>
  work.enqueue(REFIT_JOB, { requirementId }, `refit:${requirementId}`);

type NewProgramme = SignedCall<typeof createProgramme>['body'];

/** Adds a programme that belongs to the actor's area, in the transaction of `work`; gives its id. */
export const makeProgramme = async (
  work: Work,
  actor: Actor,
  asked: NewProgramme,
): Promise<string> => {
  const { letter, ...body } = asked;
  const { areaPath, accountId } = actor;
  permitEdit(actor, areaPath);
  await refuseUnknownPart(work.tx, body.partId);
  const values = { ...body, areaPath, letterId: await letterOf(work.tx, letter) };
  const id = await orCodeTaken(body.code, () => store.insertProgramme(work.tx, values));
  await insertRevision(work.tx, 'programme', id, asked, accountId);
  await work.audit('programme.created', { kind: 'programme', id, areaPath });
  return id;
};

/** Adds a programme that belongs to the caller's area. */
export const addProgramme = (services: Services, call: SignedCall<typeof createProgramme>) =>
  runCommand(services.db, call, async (work) => ({
    id: await makeProgramme(work, call.actor, call.body),
  }));

const refitAll = async (work: Work, programmeId: string): Promise<void> => {
  for (const { id } of await listRequirements(work.tx, [programmeId])) await refitLater(work, id);
};

/** Changes a programme; one that is put away asks for nothing any more. */
export const editProgramme = (
  services: Services,
  call: SignedCall<typeof changeProgramme>,
): Promise<Done> =>
  runCommand(services.db, call, async (work) => {
    const { letter, ...body } = call.body;
    const programme = await store.findProgramme(work.tx, call.params.id);
    if (!programme) throw notFound();
    permitEdit(call.actor, programme.areaPath);
    await refuseUnknownPart(work.tx, body.partId);
    const letterId = await letterOf(work.tx, letter);
    await store.updateProgramme(work.tx, programme.id, { ...programme, ...body, letterId });
    await insertRevision(work.tx, 'programme', programme.id, call.body, call.actor.accountId);
    if (body.archived !== programme.archived) await refitAll(work, programme.id);
    const { id, areaPath } = programme;
    await work.audit('programme.changed', { kind: 'programme', id, areaPath });
    return {};
  });
