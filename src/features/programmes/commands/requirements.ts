import { currentVersionOf } from '#features/forms/door.ts';
import { withdrawObligations } from '#features/obligations/door.ts';
import type { Actor } from '#kernel/actor.ts';
import type { AreaPath } from '#kernel/area.ts';
import { conflict, notFound, orThrow } from '#kernel/problem.ts';
import { runCommand, type Work } from '#server/commands.ts';
import type { Tx } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { changeRequirement, createRequirement } from '../contract/programmes.ts';
import type { RequirementContent } from '../model/requirement.ts';
import { isVisible } from '../rules/ownership.ts';
import { checkRequirement, type RequirementCase } from '../rules/requirement.ts';
import { findProgramme, updateProgramme } from '../store/programmes.ts';
import * as store from '../store/requirements.ts';
import { insertRevision } from '../store/revisions.ts';
import { words } from '../words.ts';
import { moveChain } from './chain.ts';
import { letterOf, orCodeTaken, permitEdit, refitLater } from './programmes.ts';

type Body = RequirementContent & { readonly formId: string };
type Place = { readonly programmeId: string; readonly areaPath: AreaPath };

const sourceOf = async (
  tx: Tx,
  { compiles }: Body,
  { programmeId }: Place,
): Promise<RequirementCase['source']> => {
  const others = await store.listRequirements(tx, [programmeId]);
  const source = others.find(({ code }) => code === compiles?.requirement);
  if (!source) return undefined;
  const version = await currentVersionOf(tx, source.formId);
  return { level: source.level, form: version?.definition };
};

const check = async (
  tx: Tx,
  body: Body,
  place: Place,
  levelBefore?: RequirementCase['levelBefore'],
): Promise<void> => {
  const version = await currentVersionOf(tx, body.formId);
  orThrow(
    checkRequirement({
      content: body,
      areaPath: place.areaPath,
      form: version?.definition,
      source: await sourceOf(tx, body, place),
      levelBefore,
    }),
  );
};

// A province may ask its own districts for something more within a programme of the nation.
const deeper = (one: AreaPath, other: AreaPath): AreaPath =>
  one.length >= other.length ? one : other;

/** What a programme is to ask anew, under a code of its own. */
export type NewRequirement = RequirementContent & {
  readonly code: string;
  readonly formId: string;
  readonly letter: string | null;
  /** The offices it is addressed to; none means every one of its level. */
  readonly officeIds?: readonly string[];
};

/** Adds what a programme asks within the actor's area, in the transaction of `work`; gives its id. */
export const makeRequirement = async (
  work: Work,
  actor: Actor,
  programmeId: string,
  asked: NewRequirement,
): Promise<string> => {
  const { letter, officeIds = [], ...body } = asked;
  const programme = await findProgramme(work.tx, programmeId);
  if (!programme || !isVisible(programme.areaPath, actor.areaPath)) throw notFound();
  const areaPath = deeper(programme.areaPath, actor.areaPath);
  permitEdit(actor, areaPath);
  const place = { programmeId: programme.id, areaPath };
  await check(work.tx, body, place);
  const values = { ...body, ...place, letterId: await letterOf(work.tx, letter) };
  const id = await orCodeTaken(body.code, () => store.insertRequirement(work.tx, values));
  await store.insertAddressees(work.tx, id, officeIds);
  await insertRevision(work.tx, 'requirement', id, asked, actor.accountId);
  await refitLater(work, id);
  await work.audit('requirement.created', { kind: 'requirement', id, areaPath });
  return id;
};

/** Adds what a programme asks, within the caller's area. */
export const addRequirement = (services: Services, call: SignedCall<typeof createRequirement>) =>
  runCommand(services.db, call, async (work) => ({
    id: await makeRequirement(work, call.actor, call.params.id, call.body),
  }));

// A programme that was made together with a requirement, under the same code, goes with it.
const putAwayMadeWith = async (work: Work, { programmeId, code }: store.RequirementRow) => {
  const programme = await findProgramme(work.tx, programmeId);
  if (programme?.code !== code) return;
  await updateProgramme(work.tx, programmeId, { ...programme, archived: true });
  const { id, areaPath } = programme;
  await work.audit('programme.changed', { kind: 'programme', id, areaPath });
};

/**
 * Takes back a requirement that nobody has begun to report on: what it asked for goes, and it asks for
 * nothing more; a programme that was made for it alone is put away. False, and nothing changed for good, when a report was begun: the caller rolls back.
 */
export const takeBackRequirement = async (
  work: Work,
  actor: Actor,
  id: string,
): Promise<boolean> => {
  const before = await store.findRequirement(work.tx, id);
  if (!before) throw notFound();
  permitEdit(actor, before.areaPath);
  const after = { ...before, active: false };
  const revision = await insertRevision(work.tx, 'requirement', id, after, actor.accountId);
  await store.updateRequirement(work.tx, id, after, revision);
  const { areaPath } = before;
  await putAwayMadeWith(work, before);
  await work.audit('requirement.taken-back', { kind: 'requirement', id, areaPath }, { revision });
  return withdrawObligations(work.tx, id);
};

/** Changes what is asked; obligations still ahead that nobody has touched follow. */
export const editRequirement = (services: Services, call: SignedCall<typeof changeRequirement>) =>
  runCommand(services.db, call, async (work) => {
    const { letter, revision: base, chainFrom, ...body } = call.body;
    const before = await store.findRequirement(work.tx, call.params.id);
    if (!before) throw notFound();
    permitEdit(call.actor, before.areaPath);
    if (before.revision !== base) throw conflict('changed-meanwhile', words.changedMeanwhile);
    await check(work.tx, body, before, before.level);
    await moveChain(work.tx, before, body.chain, chainFrom);
    const { id, code, programmeId, areaPath } = before;
    const own = { code, programmeId, areaPath, letterId: await letterOf(work.tx, letter) };
    const revision = await insertRevision(
      work.tx,
      'requirement',
      id,
      call.body,
      call.actor.accountId,
    );
    await store.updateRequirement(work.tx, id, { ...body, ...own }, revision);
    await refitLater(work, id);
    await work.audit('requirement.changed', { kind: 'requirement', id, areaPath }, { revision });
    return { revision };
  });
