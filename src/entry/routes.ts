import { inboxRoutes } from '#features/inbox/routes.ts';
import { sessionRoutes } from '#features/people/session-routes.ts';
import { reportRoutes } from '#features/reports/routes.ts';
import type { Route } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';

/** Every route of the server, feature by feature. */
export const allRoutes = (services: Services): Route[] => [
  ...sessionRoutes(services),
  ...inboxRoutes(services),
  ...reportRoutes(services),
];
