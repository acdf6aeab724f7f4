import { type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { endFeed, makeFeed } from '../commands/calendar-feeds.ts';
import { acknowledge, entryOf, openReceived, openReceivedFile } from '../commands/received.ts';
import * as calendar from '../contract/calendar.ts';
import * as contract from '../contract/received.ts';
import { openReceivedMeeting } from '../queries/calendar.ts';
import { listFeeds } from '../store/calendar-feeds.ts';
import { countWaiting, listReceived } from '../store/deliveries.ts';

/** Letters that were sent to the caller's office, and its private calendars. */
export const receivedRoutes = (services: Services): Route[] => [
  route(contract.listReceived, ({ actor, query }) =>
    services.db.inScope(actor.areaPath, async (tx) => {
      const { limit } = query;
      const found = await listReceived(tx, actor.officeId, { ...query, limit: limit + 1 });
      const waiting = await countWaiting(tx, actor.officeId);
      return { letters: found.slice(0, limit).map(entryOf), waiting, more: found.length > limit };
    }),
  ),
  route(contract.getReceived, (call) => openReceived(services, call)),
  route(contract.acknowledgeLetter, (call) => acknowledge(services, call)),
  route(contract.getReceivedFile, (call) => openReceivedFile(services, call)),
  route(contract.getReceivedMeeting, (call) => openReceivedMeeting(services, call)),
  route(calendar.listCalendarFeeds, ({ actor }) =>
    services.db.inScope(actor.areaPath, async (tx) => ({
      feeds: await listFeeds(tx, actor.officeId),
    })),
  ),
  route(calendar.makeCalendarFeed, (call) => makeFeed(services, call)),
  route(calendar.endCalendarFeed, (call) => endFeed(services, call)),
];
