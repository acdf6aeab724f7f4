import { type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { askExport, cancelExport, downloadExport } from './commands.ts';
import * as contract from './contract.ts';
import type { ExportSource } from './source.ts';
import { listJobs } from './store/jobs.ts';

/** Exports of any of the given sources: ask, follow, cancel, download. */
export const exportRoutes = (services: Services, sources: readonly ExportSource[]): Route[] => [
  route(contract.askExport, (call) => askExport(services, sources, call)),
  route(contract.listExports, ({ actor }) =>
    services.db.inScope(actor.areaPath, async (tx) => ({
      exports: await listJobs(tx, actor.accountId),
    })),
  ),
  route(contract.cancelExport, (call) => cancelExport(services, call)),
  route(contract.downloadExport, (call) => downloadExport(services, call)),
];
