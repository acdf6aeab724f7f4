import { listEntries } from '#features/reports/door.ts';
import { sql } from '#server/db.ts';
import { type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { saveCompilation } from './commands.ts';
import * as contract from './contract.ts';
import { getCompilation } from './queries.ts';

const SHOWN = { offset: 0, limit: 60 };

/** Writing one report from the reports below. */
export const compileRoutes = (services: Services): Route[] => [
  route(contract.listCompilations, (call) =>
    services.db.inScope(call.actor.areaPath, async (tx) => ({
      compilations: await listEntries(
        tx,
        sql`r.compiles is not null and o.office_id = ${call.actor.officeId}
          and o.opens_at <= ${services.now()}::timestamptz`,
        sql`o.period_start desc, r.code`,
        SHOWN,
      ),
    })),
  ),
  route(contract.getCompilation, (call) =>
    services.db.inScope(call.actor.areaPath, (tx) =>
      getCompilation(tx, call.actor, call.params.id, services.now()),
    ),
  ),
  route(contract.saveCompilation, (call) => saveCompilation(services, call)),
];
