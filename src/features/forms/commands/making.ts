import type { Actor } from '#kernel/actor.ts';
import type { FormDefinition } from '#kernel/form/model.ts';
import { notFound } from '#kernel/problem.ts';
import { runCommand, type Work } from '#server/commands.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { copyForm, createForm } from '../contract.ts';
import { findFormByCode } from '../store/forms.ts';
import { findDraft, findPublished, insertDraft, publishDraft } from '../store/versions.ts';
import { getVisibleForm, insertOrCodeTaken, permitEdit } from './permit.ts';

type Beginning = {
  readonly code: string;
  readonly definition: FormDefinition;
  readonly letterId: string | null;
};

const begin = async (
  work: Work,
  call: Pick<SignedCall, 'actor'>,
  one: Beginning,
): Promise<{ id: string }> => {
  const { areaPath } = call.actor;
  const { code, definition, letterId } = one;
  const form = { code, areaPath, letterId, title: definition.title, verified: false };
  const id = await insertOrCodeTaken(work.tx, form);
  await insertDraft(work.tx, id, definition);
  await work.audit('form.created', { kind: 'form', id, areaPath }, { code });
  return { id };
};

/** Begins a new form of the caller's office as a draft. */
export const beginForm = (services: Services, call: SignedCall<typeof createForm>) =>
  runCommand(services.db, call, async (work) => {
    permitEdit(call.actor, call.actor.areaPath);
    return begin(work, call, { ...call.body, letterId: null });
  });

/** Copies a form, as it was last published or else as its draft, into a new one of the caller's office. */
export const duplicateForm = (services: Services, call: SignedCall<typeof copyForm>) =>
  runCommand(services.db, call, async (work) => {
    permitEdit(call.actor, call.actor.areaPath);
    const form = await getVisibleForm(work.tx, call.params.id, call.actor);
    const version = (await findPublished(work.tx, form.id)) ?? (await findDraft(work.tx, form.id));
    if (!version) throw notFound();
    const { letterId } = form;
    return begin(work, call, { code: call.body.code, definition: version.definition, letterId });
  });

/**
 * The form of a code, made and published from its definition when there is none yet, in the transaction
 * of `work`; a form that is there stays as its office has it. Gives its id.
 */
export const settleForm = async (
  work: Work,
  actor: Actor,
  form: Pick<Beginning, 'code' | 'definition'>,
  now: string,
): Promise<string> => {
  const known = await findFormByCode(work.tx, form.code);
  if (known) return known.id;
  permitEdit(actor, actor.areaPath);
  const { id } = await begin(work, { actor }, { ...form, letterId: null });
  const draft = await findDraft(work.tx, id);
  if (!draft) throw notFound();
  await publishDraft(work.tx, draft.id, now, actor.accountId);
  return id;
};
