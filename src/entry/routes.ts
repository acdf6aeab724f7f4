import { activityRoutes } from '#features/activities/routes/plans.ts';
import { shareRoutes } from '#features/activities/routes/share.ts';
import { summaryRoutes } from '#features/activities/routes/summaries.ts';
import { areaRoutes } from '#features/areas/routes.ts';
import { holdCompiled } from '#features/compile/door.ts';
import { compileRoutes } from '#features/compile/routes.ts';
import { completenessRoutes } from '#features/completeness/routes.ts';
import { exportRoutes } from '#features/exports/routes.ts';
import { formRoutes } from '#features/forms/routes.ts';
import { figureImportRoutes } from '#features/imports/routes.ts';
import { inboxRoutes } from '#features/inbox/routes.ts';
import { outgoingRoutes } from '#features/letters/routes/outgoing.ts';
import { receivedRoutes } from '#features/letters/routes/received.ts';
import { registerRoutes } from '#features/letters/routes.ts';
import { noticeRoutes } from '#features/notices/routes.ts';
import { obligationRoutes } from '#features/obligations/routes.ts';
import { accountRoutes } from '#features/people/routes/accounts.ts';
import { administrationRoutes } from '#features/people/routes/administration.ts';
import { deviceRoutes } from '#features/people/routes/devices.ts';
import { secondFactorRoutes } from '#features/people/routes/second-factor.ts';
import { sessionRoutes } from '#features/people/routes/session.ts';
import { importRoutes } from '#features/place-imports/routes.ts';
import { programmeRoutes } from '#features/programmes/routes.ts';
import { reportDocumentRoutes } from '#features/report-documents/routes.ts';
import { reportRoutes } from '#features/reports/routes.ts';
import { totalsRoutes } from '#features/totals/routes.ts';
import { unitRoutes } from '#features/units/routes.ts';
import type { Route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { exportSources } from './export-sources.ts';

/** Every route of the server, feature by feature. */
export const allRoutes = (services: Services): Route[] => [
  ...sessionRoutes(services),
  ...secondFactorRoutes(services),
  ...deviceRoutes(services),
  ...inboxRoutes(services),
  ...reportRoutes(services, holdCompiled),
  ...completenessRoutes(services),
  ...totalsRoutes(services),
  ...noticeRoutes(services),
  ...areaRoutes(services),
  ...administrationRoutes(services),
  ...accountRoutes(services),
  ...figureImportRoutes(services),
  ...formRoutes(services),
  ...programmeRoutes(services),
  ...obligationRoutes(services),
  ...activityRoutes(services),
  ...summaryRoutes(services),
  ...shareRoutes(services),
  ...registerRoutes(services),
  ...outgoingRoutes(services),
  ...receivedRoutes(services),
  ...unitRoutes(services),
  ...compileRoutes(services),
  ...reportDocumentRoutes(services),
  ...importRoutes(services),
  ...exportRoutes(services, exportSources),
];
