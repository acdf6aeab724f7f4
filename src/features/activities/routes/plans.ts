import { type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { cancel, drop, postpone, publish } from '../commands/change-plans.ts';
import { save } from '../commands/save-plans.ts';
import * as plans from '../contract/plans.ts';
import { loadAreaList } from '../queries/area-list.ts';
import { loadActivity, loadMonth, loadStandings } from '../queries/plans.ts';

/** The plans of activities: a month of an office, one activity, and who below has a plan. */
export const activityRoutes = (services: Services): Route[] => [
  route(plans.getMonthPlan, ({ actor, query }) =>
    services.db.inScope(actor.areaPath, (tx) =>
      loadMonth(tx, { actor, now: services.now() }, query),
    ),
  ),
  route(plans.savePlans, (call) => save(services, call)),
  route(plans.getActivity, ({ actor, params }) =>
    services.db.inScope(actor.areaPath, (tx) =>
      loadActivity(tx, { actor, now: services.now() }, params.id),
    ),
  ),
  route(plans.postponeActivity, (call) => postpone(services, call)),
  route(plans.cancelActivity, (call) => cancel(services, call)),
  route(plans.dropDraft, (call) => drop(services, call)),
  route(plans.publishActivity, (call) => publish(services, call)),
  route(plans.listPlanStandings, ({ actor, query }) =>
    services.db.inScope(actor.areaPath, (tx) =>
      loadStandings(tx, { actor, now: services.now() }, query),
    ),
  ),
  route(plans.listAreaActivities, ({ actor, query }) =>
    services.db.inScope(actor.areaPath, (tx) => loadAreaList(tx, actor, query)),
  ),
];
