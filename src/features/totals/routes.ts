import { areaOf } from '#features/completeness/door.ts';
import { type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import * as contract from './contract.ts';
import { getTotals } from './queries.ts';

/** Sums of figures by area and period. */
export const totalsRoutes = (services: Services): Route[] => [
  route(contract.getTotals, ({ actor, query }) =>
    services.db.inScope(actor.areaPath, (tx) =>
      getTotals(tx, actor, { ...query, area: areaOf(actor, query.area) }),
    ),
  ),
];
