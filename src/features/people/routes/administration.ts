import { type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import * as commands from '../commands/offices.ts';
import * as audit from '../contract/audit.ts';
import * as offices from '../contract/offices.ts';
import { auditFilterOf, officeFilterOf } from '../queries.ts';
import * as auditStore from '../store/audit.ts';
import * as store from '../store/offices.ts';

const listOffices = (services: Services): Route =>
  route(offices.listOffices, ({ query, actor }) => {
    const filter = officeFilterOf(query, actor.areaPath);
    const pageSize = store.OFFICES_A_PAGE;
    const slice = { offset: (query.page - 1) * pageSize, limit: pageSize };
    return services.db.inScope(actor.areaPath, async (tx) => ({
      offices: await store.listOffices(tx, filter, slice),
      total: await store.countOffices(tx, filter),
      pageSize,
    }));
  });

const listAudit = (services: Services): Route =>
  route(audit.listAudit, async ({ query, actor }) => {
    const filter = auditFilterOf(query, query.before);
    const entries = await services.db.inScope(actor.areaPath, (tx) =>
      auditStore.listAudit(tx, filter),
    );
    const isLast = entries.length < auditStore.ENTRIES_A_PAGE;
    return { entries, next: isLast ? null : (entries.at(-1)?.id ?? null) };
  });

/** Offices and the audit, as the administrators of an area see them. */
export const administrationRoutes = (services: Services): Route[] => [
  listOffices(services),
  route(offices.getOffice, ({ actor, params }) =>
    services.db.inScope(actor.areaPath, (tx) => store.getOffice(tx, params.id)),
  ),
  route(offices.createOffice, (call) => commands.createOffice(services, call)),
  route(offices.changeOffice, (call) => commands.changeOffice(services, call)),
  route(offices.setOfficeActive, (call) => commands.setOfficeActive(services, call)),
  listAudit(services),
];
