import { runCommand } from '#server/commands.ts';
import { type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import * as contract from './contract.ts';
import { countUnread, listNotices, markRead } from './store.ts';

/** Messages to the caller's office. */
export const noticeRoutes = (services: Services): Route[] => [
  route(contract.listNotices, ({ actor, query }) =>
    services.db.inScope(actor.areaPath, async (tx) => {
      const { offset, limit } = query;
      const rows = await listNotices(tx, actor.officeId, { offset, limit: limit + 1 });
      const unread = await countUnread(tx, actor.officeId);
      return { notices: rows.slice(0, limit), unread, more: rows.length > limit };
    }),
  ),
  route(contract.countUnreadNotices, ({ actor }) =>
    services.db.inScope(actor.areaPath, async (tx) => ({
      unread: await countUnread(tx, actor.officeId),
    })),
  ),
  route(contract.readNotices, (call) =>
    runCommand(services.db, call, async ({ tx }) => {
      await markRead(tx, call.actor.officeId, call.body.ids, services.now());
      return { unread: await countUnread(tx, call.actor.officeId) };
    }),
  ),
];
