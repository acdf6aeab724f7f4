import { mayEdit } from '#features/programmes/rules/ownership.ts';
import type { Actor } from '#kernel/actor.ts';
import { checkDefinition } from '#kernel/form/check-definition.ts';
import { notFound } from '#kernel/problem.ts';
import type { Tx } from '#server/db.ts';
import { getVisibleForm } from './commands/permit.ts';
import type { FormDetail } from './model.ts';
import { listForms } from './store/forms.ts';
import { type FormVersion, listVersions } from './store/versions.ts';

const entryOf = ({ id, version, publishedAt, updatedAt }: FormVersion) => ({
  id,
  version,
  publishedAt,
  updatedAt,
});

/** A form opened by an actor: the asked version, else its draft, else its newest published version. */
export const loadForm = async (
  tx: Tx,
  id: string,
  version: number | undefined,
  actor: Actor,
): Promise<FormDetail> => {
  const form = await getVisibleForm(tx, id, actor);
  const entry = (await listForms(tx, actor.areaPath)).find((one) => one.id === form.id);
  const versions = await listVersions(tx, form.id);
  const shown =
    version === undefined ? versions[0] : versions.find((one) => one.version === version);
  if (!entry || !shown) throw notFound();
  return {
    ...entry,
    versions: versions.map(entryOf),
    definition: shown.definition,
    isDraft: shown.publishedAt === null,
    mayEdit: mayEdit(actor, form.areaPath).ok,
    findings: [...checkDefinition(shown.definition)],
  };
};

/** A form as a file for a programme pack: the newest published version, else the draft. */
export const packFileOf = async (
  tx: Tx,
  id: string,
  actor: Actor,
): Promise<{ name: string; text: string }> => {
  const form = await getVisibleForm(tx, id, actor);
  const versions = await listVersions(tx, form.id);
  const shown = versions.find(({ publishedAt }) => publishedAt !== null) ?? versions[0];
  if (!shown) throw notFound();
  const { code, verified } = form;
  const text = JSON.stringify({ code, verified, definition: shown.definition }, null, 2);
  return { name: `form-${code}.json`, text: `${text}\n` };
};
