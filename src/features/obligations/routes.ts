import { knowsLunarHolidays } from '#server/holidays.ts';
import { type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { listYear } from './calendar.ts';
import { changeDayOff, undoDayOff } from './commands.ts';
import * as contract from './contract.ts';
import { mayChangeDaysOff } from './rules/days-off.ts';

/** The table of days off. */
export const obligationRoutes = (services: Services): Route[] => [
  route(contract.listDaysOff, ({ actor, query: { year } }) =>
    services.db.inScope(actor.areaPath, async (tx) => ({
      year,
      days: await listYear(tx, year),
      knowsLunar: knowsLunarHolidays(year),
      mayEdit: mayChangeDaysOff(actor),
    })),
  ),
  route(contract.setDayOff, (call) => changeDayOff(services, call)),
  route(contract.resetDayOff, (call) => undoDayOff(services, call)),
];
