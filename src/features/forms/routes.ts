import { isEditor } from '#features/programmes/rules/ownership.ts';
import { FileAnswer, type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { dropDraft, editForm, keepDraft, publish } from './commands/drafts.ts';
import { beginForm, duplicateForm } from './commands/making.ts';
import * as contract from './contract.ts';
import { loadForm, packFileOf } from './detail.ts';
import { listForms } from './store/forms.ts';

/** Forms: list, read, begin, copy, edit the draft, publish, download. */
export const formRoutes = (services: Services): Route[] => [
  route(contract.listForms, ({ actor }) =>
    services.db.inScope(actor.areaPath, async (tx) => ({
      forms: await listForms(tx, actor.areaPath),
      mayCreate: isEditor(actor),
    })),
  ),
  route(contract.getForm, ({ actor, params, query }) =>
    services.db.inScope(actor.areaPath, (tx) => loadForm(tx, params.id, query.version, actor)),
  ),
  route(contract.createForm, (call) => beginForm(services, call)),
  route(contract.copyForm, (call) => duplicateForm(services, call)),
  route(contract.saveFormDraft, (call) => keepDraft(services, call)),
  route(contract.discardFormDraft, (call) => dropDraft(services, call)),
  route(contract.publishForm, (call) => publish(services, call)),
  route(contract.changeForm, (call) => editForm(services, call)),
  route(contract.exportForm, async ({ actor, params }) => {
    const file = await services.db.inScope(actor.areaPath, (tx) =>
      packFileOf(tx, params.id, actor),
    );
    return new FileAnswer(Buffer.from(file.text, 'utf8'), 'application/json', file.name);
  }),
];
