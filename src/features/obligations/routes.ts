import { knowsLunarHolidays } from '#server/holidays.ts';
import { type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { listYear } from './calendar.ts';
import { changeDayOff, undoDayOff } from './commands/days-off.ts';
import { record, withdraw } from './commands/events.ts';
import * as daysOff from './contract/days-off.ts';
import * as events from './contract/events.ts';
import { loadEvents } from './queries.ts';
import { mayChangeDaysOff } from './rules/days-off.ts';
import { listStandInOffices } from './store/events.ts';

const OFFICES_SHOWN = 2000;

/** The table of days off. */
const daysOffRoutes = (services: Services): Route[] => [
  route(daysOff.listDaysOff, ({ actor, query: { year } }) =>
    services.db.inScope(actor.areaPath, async (tx) => ({
      year,
      days: await listYear(tx, year),
      knowsLunar: knowsLunarHolidays(year),
      mayEdit: mayChangeDaysOff(actor),
    })),
  ),
  route(daysOff.setDayOff, (call) => changeDayOff(services, call)),
  route(daysOff.resetDayOff, (call) => undoDayOff(services, call)),
];

/** The events an office has held, each of which makes a report fall due. */
const eventRoutes = (services: Services): Route[] => [
  route(events.listEvents, ({ actor, query }) =>
    services.db.inScope(actor.areaPath, (tx) => loadEvents(tx, actor, query.officeId)),
  ),
  route(events.listStandInOffices, ({ actor }) =>
    services.db.inScope(actor.areaPath, async (tx) => ({
      offices: await listStandInOffices(tx, actor, OFFICES_SHOWN),
    })),
  ),
  route(events.recordEvent, (call) => record(services, call)),
  route(events.withdrawEvent, (call) => withdraw(services, call)),
];

/** The table of days off, and the events that reports follow. */
export const obligationRoutes = (services: Services): Route[] => [
  ...daysOffRoutes(services),
  ...eventRoutes(services),
];
