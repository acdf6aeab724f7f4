import type { QueryClient } from '@tanstack/react-query';
import {
  type AnyRoute,
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { ErrorState } from './components/error-state/error-state.tsx';
import { Skeleton } from './components/skeleton/skeleton.tsx';
import { NoAnswer } from './failures.ts';
import type { FrameParts } from './frame-parts.ts';
import type { Feature, Screen } from './registry.ts';
import { isMeantFor, type Session, sessionOptions } from './session.ts';
import { BusyBar } from './shell/busy-bar.tsx';
import { Frame } from './shell/frame.tsx';
import { NotFound, NotFoundPage } from './shell/not-found.tsx';

export type RouterParts = {
  readonly client: QueryClient;
  readonly parts: FrameParts;
  readonly features: readonly Feature[];
};

const PASSWORD_PATH = '/account/password';
const SECOND_FACTOR_PATH = '/account/second-factor';

// Where somebody must go before anything else: to an own password first, then to a second factor.
const placeToSetUp = ({ account, secondFactor }: Session): string | undefined => {
  if (account.mustChangePassword) return PASSWORD_PATH;
  return secondFactor.required && !secondFactor.on ? SECOND_FACTOR_PATH : undefined;
};

const Failed = ({ error, reset }: ErrorComponentProps) => (
  <ErrorState error={error} onRetry={reset} />
);

const Root = () => (
  <>
    <BusyBar />
    <Outlet />
  </>
);

// The router answers a screen that is not there with a reload, which without a network leaves nothing.
const whereReachable =
  (load: Screen['load']): Screen['load'] =>
  async () => {
    try {
      return await load();
    } catch (error) {
      throw navigator.onLine ? error : new NoAnswer('offline');
    }
  };

const routeOf = (screen: Screen, parent: AnyRoute, client: QueryClient): AnyRoute =>
  createRoute({
    getParentRoute: () => parent,
    path: screen.path,
    component: lazyRouteComponent(whereReachable(screen.load)),
    loader: () => screen.readFirst?.(client),
  });

const signInRoute = (root: AnyRoute, client: QueryClient): AnyRoute =>
  routeOf({ path: '/sign-in', load: () => import('./sign-in/sign-in.tsx') }, root, client);

// Nobody signed in goes to the sign-in page and comes back; a first password is changed, and a
// second factor that a role needs is set up, before anything else.
const guardedFrame = (root: AnyRoute, client: QueryClient, paths: readonly string[]): AnyRoute =>
  createRoute({
    getParentRoute: () => root,
    id: 'frame',
    component: Frame,
    beforeLoad: async ({ location }) => {
      const session = await client.ensureQueryData(sessionOptions);
      if (!session) throw redirect({ to: '/sign-in', search: { from: location.href } });
      const to = placeToSetUp(session);
      if (to && paths.includes(to) && location.pathname !== to) throw redirect({ to });
    },
  });

const homeRoute = (frame: AnyRoute, client: QueryClient, parts: FrameParts): AnyRoute =>
  createRoute({
    getParentRoute: () => frame,
    path: '/',
    beforeLoad: () => {
      const session = client.getQueryData(sessionOptions.queryKey);
      const first = session && parts.rail.find((entry) => isMeantFor(session, entry));
      if (first) throw redirect({ to: first.to });
    },
    component: NotFound,
  });

/** Makes the router: the features' screens, each loaded when it is first visited. */
export const makeRouter = ({ client, parts, features }: RouterParts) => {
  const root = createRootRoute({ component: Root, notFoundComponent: NotFoundPage });
  const screens = features.flatMap((feature) => feature.screens);
  const frame = guardedFrame(
    root,
    client,
    screens.map((screen) => screen.path),
  );
  const framed = screens
    .filter((screen) => screen.within !== 'bare')
    .map((screen) => routeOf(screen, frame, client));
  const bare = screens
    .filter((screen) => screen.within === 'bare')
    .map((screen) => routeOf(screen, root, client));
  const home = screens.some((screen) => screen.path === '/')
    ? []
    : [homeRoute(frame, client, parts)];
  return createRouter({
    routeTree: root.addChildren([
      signInRoute(root, client),
      frame.addChildren([...home, ...framed]),
      ...bare,
    ]),
    defaultPreload: 'intent',
    defaultPendingMs: 300,
    defaultErrorComponent: Failed,
    defaultPendingComponent: () => <Skeleton rows={6} rowHeight={48} />,
    scrollRestoration: true,
  });
};
