import { type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import * as contract from './contract.ts';
import { kindOf } from './rules.ts';
import { countWaiting, listWaiting } from './store.ts';

/** The page after sign-in. */
export const inboxRoutes = (services: Services): Route[] => [
  route(contract.getInbox, (call) =>
    services.db.inScope(call.actor.areaPath, async (tx) => {
      const now = services.now();
      const { limit } = call.query;
      const rows = await listWaiting(tx, call.actor, { ...call.query, limit: limit + 1 }, now);
      const items = rows.slice(0, limit).map((row) => ({ ...row, kind: kindOf(row, now) }));
      return { items, more: rows.length > limit, ...(await countWaiting(tx, call.actor, now)) };
    }),
  ),
];
