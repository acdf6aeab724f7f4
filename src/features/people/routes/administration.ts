import { bangkokInstant } from '#kernel/bangkok-time.ts';
import { addDays } from '#kernel/civil-date.ts';
import { type Route, route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import * as commands from '../commands/offices.ts';
import * as audit from '../contract/audit.ts';
import * as offices from '../contract/offices.ts';
import * as auditStore from '../store/audit.ts';
import * as store from '../store/offices.ts';
import { searchParts } from './accounts.ts';

const listOffices = (services: Services): Route =>
  route(offices.listOffices, async ({ query, actor }) => {
    const { q, level, page } = query;
    const filter = { scope: actor.areaPath, parts: searchParts(q), level, page };
    const found = await services.db.inScope(actor.areaPath, (tx) => store.listOffices(tx, filter));
    return { ...found, pageSize: store.OFFICES_A_PAGE };
  });

const listAudit = (services: Services): Route =>
  route(audit.listAudit, async ({ query, actor }) => {
    const { from, to, ...rest } = query;
    const filter = {
      action: rest.action,
      subjectId: rest.subjectId,
      personId: rest.personId,
      before: rest.before,
      from: from && bangkokInstant(from, '00:00'),
      until: to && bangkokInstant(addDays(to, 1), '00:00'),
    };
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
