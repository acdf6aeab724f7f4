import { moveToFormVersion } from '#features/obligations/door.ts';
import type { Done } from '#kernel/contract.ts';
import { checkDefinition } from '#kernel/form/check-definition.ts';
import { conflict, Problem } from '#kernel/problem.ts';
import { runCommand } from '#server/commands.ts';
import type { Tx } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { changeForm, discardFormDraft, publishForm, saveFormDraft } from '../contract.ts';
import { updateForm } from '../store/forms.ts';
import * as store from '../store/versions.ts';
import { words } from '../words.ts';
import { getOwnForm } from './permit.ts';

const getDraft = async (tx: Tx, formId: string): Promise<store.FormVersion> => {
  const draft = await store.findDraft(tx, formId);
  if (!draft) throw conflict('no-draft', words.noDraft);
  return draft;
};

/** Saves the draft of a form, or begins one; refused when somebody else has saved it meanwhile. */
export const keepDraft = (services: Services, call: SignedCall<typeof saveFormDraft>) =>
  runCommand(services.db, call, async (work) => {
    const { definition, basedOn } = call.body;
    const form = await getOwnForm(work.tx, call.params.id, call.actor);
    const draft = await store.findDraft(work.tx, form.id);
    if ((draft?.updatedAt ?? null) !== basedOn)
      throw conflict('changed-meanwhile', words.changedMeanwhile);
    const id = draft?.id ?? (await store.insertDraft(work.tx, form.id, definition));
    await store.saveDraft(work.tx, id, definition);
    const { updatedAt } = await store.getVersion(work.tx, id);
    return { savedAt: updatedAt, findings: [...checkDefinition(definition)] };
  });

/** Throws the draft of a form away. */
export const dropDraft = (
  services: Services,
  call: SignedCall<typeof discardFormDraft>,
): Promise<Done> =>
  runCommand(services.db, call, async (work) => {
    const { id, areaPath } = await getOwnForm(work.tx, call.params.id, call.actor);
    await store.deleteDraft(work.tx, (await getDraft(work.tx, id)).id);
    await work.audit('form.draft-discarded', { kind: 'form', id, areaPath });
    return {};
  });

/** Publishes the draft for ever; obligations that nobody has touched move to the new version. */
export const publish = (services: Services, call: SignedCall<typeof publishForm>) =>
  runCommand(services.db, call, async (work) => {
    const { id, areaPath } = await getOwnForm(work.tx, call.params.id, call.actor);
    const draft = await getDraft(work.tx, id);
    const findings = checkDefinition(draft.definition);
    if (findings.length > 0) throw new Problem(422, 'form-has-faults', words.hasFaults, findings);
    await store.publishDraft(work.tx, draft.id, services.now(), call.actor.accountId);
    await updateForm(work.tx, id, { title: draft.definition.title });
    const movedObligations = await moveToFormVersion(work.tx, id, draft.id);
    const { version } = draft;
    await work.audit('form.published', { kind: 'form', id, areaPath }, { version });
    return { version, versionId: draft.id, movedObligations };
  });

/** Puts a form away or takes it back, and says whether a person has verified it. */
export const editForm = (services: Services, call: SignedCall<typeof changeForm>): Promise<Done> =>
  runCommand(services.db, call, async (work) => {
    const { id, areaPath } = await getOwnForm(work.tx, call.params.id, call.actor);
    await updateForm(work.tx, id, call.body);
    await work.audit('form.changed', { kind: 'form', id, areaPath }, call.body);
    return {};
  });
