import { bangkokDate } from '#kernel/bangkok-time.ts';
import { gregorianYear } from '#kernel/buddhist-era.ts';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { notFound } from '#kernel/problem.ts';
import { type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { remind } from './commands.ts';
import * as contract from './contract.ts';
import { areaOf, getGrid, listHeldSteps } from './queries.ts';
import { listChoices, listFiscalYears } from './store/choices.ts';
import { countMissing, listMissing } from './store/missing.ts';
import { listPlaces } from './store/places.ts';

// The fiscal year that runs, or the latest that has programmes when that one has none yet.
const currentYear = (years: readonly number[], now: string): number => {
  const running = gregorianYear(fiscalYearOf(bangkokDate(now)));
  return years.includes(running) ? running : (years[0] ?? running);
};

/** Completeness: pickers, grid, who is missing, time held, reminders. */
export const completenessRoutes = (services: Services): Route[] => [
  route(contract.listRequirementChoices, (call) =>
    services.db.inScope(call.actor.areaPath, async (tx) => {
      const fiscalYears = await listFiscalYears(tx);
      const fiscalYear = call.query.fiscalYear ?? currentYear(fiscalYears, services.now());
      return { fiscalYear, fiscalYears, requirements: await listChoices(tx, fiscalYear) };
    }),
  ),
  route(contract.getGrid, (call) =>
    services.db.inScope(call.actor.areaPath, (tx) =>
      getGrid(tx, call.actor, {
        requirementId: call.query.requirementId,
        area: areaOf(call.actor, call.query.area),
        now: services.now(),
      }),
    ),
  ),
  route(contract.listMissing, (call) =>
    services.db.inScope(call.actor.areaPath, async (tx) => {
      const { limit, offset } = call.query;
      const area = areaOf(call.actor, call.query.area);
      const filter = { ...call.query, area, now: services.now() };
      const groups = await countMissing(tx, filter);
      const rows = await listMissing(tx, filter, { offset, limit: limit + 1 });
      const [place] = await listPlaces(tx, [area]);
      if (!place) throw notFound();
      const total = groups.reduce((sum, { count }) => sum + count, 0);
      return {
        area: place,
        total,
        groups,
        reports: rows.slice(0, limit),
        more: rows.length > limit,
      };
    }),
  ),
  route(contract.getHeld, (call) =>
    services.db.inScope(call.actor.areaPath, async (tx) => ({
      steps: await listHeldSteps(tx, {
        ...call.query,
        area: areaOf(call.actor, call.query.area),
        now: services.now(),
      }),
    })),
  ),
  route(contract.remindMissing, (call) => remind(services, call)),
];
