import { notFound } from '#kernel/problem.ts';
import { type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { cancel, openErrorSheet, sendSheet, startImport } from './commands/send.ts';
import { downloadSheet } from './commands/sheet.ts';
import * as contract from './contract.ts';
import { findImport, listImports } from './store/imports.ts';
import { listRows } from './store/parts.ts';

/** Imports of figures: the sheet to fill in, its check, carrying it out, and what became of it. */
export const figureImportRoutes = (services: Services): Route[] => [
  route(contract.downloadFigureSheet, (call) => downloadSheet(services, call)),
  route(contract.sendFigureSheet, (call) => sendSheet(services, call)),
  route(contract.listFigureImports, ({ actor }) =>
    services.db.inScope(actor.areaPath, async (tx) => ({
      imports: await listImports(tx, actor.accountId),
    })),
  ),
  route(contract.getFigureImport, ({ actor, params }) =>
    services.db.inScope(actor.areaPath, async (tx) => {
      const found = await findImport(tx, params.id, actor.accountId);
      if (!found) throw notFound();
      return found;
    }),
  ),
  route(contract.startFigureImport, (call) => startImport(services, call)),
  route(contract.cancelFigureImport, (call) => cancel(services, call)),
  route(contract.downloadErrorSheet, (call) => openErrorSheet(services, call)),
  route(contract.listImportedRows, ({ actor, params, query }) =>
    services.db.inScope(actor.areaPath, async (tx) => {
      if (!(await findImport(tx, params.id, actor.accountId))) throw notFound();
      const rows = await listRows(tx, params.id, query.limit + 1);
      return { rows: rows.slice(0, query.limit), more: rows.length > query.limit };
    }),
  ),
];
