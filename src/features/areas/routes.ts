import { bangkokDate } from '#kernel/bangkok-time.ts';
import { notFound } from '#kernel/problem.ts';
import { normaliseThai } from '#kernel/thai-text.ts';
import { type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { changeArea } from './commands/change.ts';
import * as contract from './contract.ts';
import * as places from './store/places.ts';

const MOST_FOUND = 20;

const partsOf = (text: string): string[] =>
  normaliseThai(text, { digits: 'arabic' }).toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);

const children = (services: Services): Route =>
  route(contract.listChildAreas, (call) =>
    services.db.inScope(call.actor.areaPath, async (tx) => {
      const today = bangkokDate(services.now());
      const area = await places.findArea(tx, call.params.code, today);
      if (!area) throw notFound();
      return {
        area,
        above: (await places.listAncestors(tx, area.path)).filter(({ code }) => code !== area.code),
        children: await places.listChildren(tx, area.code, today),
      };
    }),
  );

const search = (services: Services): Route =>
  route(contract.searchPlaces, (call) =>
    services.db.inScope(call.actor.areaPath, async (tx) => {
      const parts = partsOf(call.query.q);
      const today = bangkokDate(services.now());
      return {
        places: parts.length === 0 ? [] : await places.searchPlaces(tx, parts, today, MOST_FOUND),
      };
    }),
  );

/** The area tree: what lies below an area, search by name, changes from a day on. */
export const areaRoutes = (services: Services): Route[] => [
  children(services),
  search(services),
  route(contract.changeArea, (call) => changeArea(services, call)),
];
