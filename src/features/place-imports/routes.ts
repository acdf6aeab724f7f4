import { FileAnswer, type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import * as commands from './commands/imports.ts';
import { giveUp } from './commands/remove-files.ts';
import { makeTemplate } from './commands/template.ts';
import * as contract from './contract.ts';
import { listImports } from './store/imports.ts';
import { fileWords as words } from './words.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Files of villages and local authorities: the template, sending, importing, the report. */
export const importRoutes = (services: Services): Route[] => [
  route(contract.getImportTemplate, async ({ query: { language } }) => {
    const bytes = await makeTemplate(language);
    return new FileAnswer(bytes, XLSX, `${words.template[language]}.xlsx`);
  }),
  route(contract.sendImport, (call) => commands.sendImport(services, call)),
  route(contract.listImports, ({ actor }) =>
    services.db.inScope(actor.areaPath, async (tx) => ({
      imports: await listImports(tx, actor.accountId),
    })),
  ),
  route(contract.runImport, (call) => commands.runImport(services, call)),
  route(contract.giveUpImport, (call) => giveUp(services, call)),
  route(contract.getImportReport, (call) => commands.getReport(services, call)),
];
