import type { Done } from '#kernel/contract.ts';
import { notSignedIn } from '#kernel/problem.ts';
import { type Route, route, type SignedCall } from '#server/http/route.ts';
import { clearToken, setToken, tokenOf } from '#server/http/session-cookie.ts';
import { needsSecondFactor } from '#server/safety.ts';
import type { Services } from '#server/services.ts';
import { type Session, sessionFinder } from '#server/sessions.ts';
import { closeSession, replacePassword } from '../commands/session.ts';
import { openSession } from '../commands/sign-in.ts';
import * as contract from '../contract/session.ts';
import type { SessionView } from '../model.ts';
import { limitTries, slowDown } from '../sign-in-limits.ts';
import * as store from '../store/sessions.ts';

const viewOf = async (services: Services, session: Session): Promise<SessionView> => {
  const { actor, account, officeName } = session;
  const fiscalYears = await services.db.inScope(actor.areaPath, store.listFiscalYears);
  return {
    id: session.id,
    account,
    office: { id: actor.officeId, name: officeName, level: actor.level, areaPath: actor.areaPath },
    roles: [...actor.roles],
    fiscalYears,
    demo: services.demo,
    secondFactor: {
      on: session.secondFactor,
      required: needsSecondFactor(services.safety, actor.roles),
    },
    byPhone: session.deviceId !== null,
  };
};

/** The session of a token as its owner sees it. */
export const showSession = async (
  services: Services,
  token: string | undefined,
): Promise<SessionView> => {
  const findSession = sessionFinder(services.db, services.safety);
  const session = token === undefined ? undefined : await findSession(token);
  if (!session) throw notSignedIn();
  return viewOf(services, session);
};

const getSession = (services: Services): Route =>
  route(contract.getSession, (call) => viewOf(services, call.session));

const signIn = (services: Services): Route =>
  route(contract.signIn, async (call) => {
    await slowDown(call.body.username, call.address);
    const token = await openSession(services, call);
    setToken(call.request, call.reply, token);
    return showSession(services, token);
  });

const end = async (services: Services, call: SignedCall, id: string): Promise<Done> => {
  try {
    return await closeSession(services.db, call, id);
  } finally {
    if (id === call.session.id) clearToken(call.request, call.reply);
  }
};

/** Sign-in, sign-out, one's own password and one's own sessions. */
export const sessionRoutes = (services: Services): Route[] => [
  getSession(services),
  signIn(services),
  route(contract.signOut, (call) => end(services, call, call.session.id)),
  route(contract.changePassword, async (call) => {
    await limitTries(call.actor.accountId, () => replacePassword(services.db, call));
    return showSession(services, tokenOf(call.request));
  }),
  route(contract.listSessions, async (call) => {
    const rows = await services.db.inScope(call.actor.areaPath, (tx) =>
      store.listSessions(tx, call.actor.accountId),
    );
    return { sessions: rows.map((row) => ({ ...row, current: row.id === call.session.id })) };
  }),
  route(contract.endSession, (call) => end(services, call, call.params.id)),
];
