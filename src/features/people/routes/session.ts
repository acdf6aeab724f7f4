import type { FastifyReply } from 'fastify';
import type { Done } from '#kernel/contract.ts';
import { notSignedIn } from '#kernel/problem.ts';
import { type Route, route, type SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { SESSION_COOKIE, SESSION_DAYS, type Session, sessionFinder } from '#server/sessions.ts';
import { closeSession, openSession, replacePassword } from '../commands/session.ts';
import * as contract from '../contract/session.ts';
import type { SessionView } from '../model.ts';
import { slowDown } from '../sign-in-limits.ts';
import * as store from '../store/sessions.ts';

/** The properties of the session cookie: out of reach of scripts and of other sites. */
export const sessionCookie = (secure: boolean) =>
  ({
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: SESSION_DAYS * 86_400,
  }) as const;

const setCookie = (reply: FastifyReply, secure: boolean, token: string): void => {
  reply.setCookie(SESSION_COOKIE, token, sessionCookie(secure));
};

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
  };
};

const reload = async (services: Services, token: string | undefined): Promise<SessionView> => {
  const session = token === undefined ? undefined : await sessionFinder(services.db)(token);
  if (!session) throw notSignedIn();
  return viewOf(services, session);
};

const getSession = (services: Services): Route =>
  route(contract.getSession, async (call) => {
    await store.touchSession(services.db, call.session.id);
    return viewOf(services, call.session);
  });

const signIn = (services: Services): Route =>
  route(contract.signIn, async (call) => {
    await slowDown(call.body.username, call.address);
    const token = await openSession(services.db, call, services.now());
    setCookie(call.reply, call.request.protocol === 'https', token);
    return reload(services, token);
  });

const end = async (services: Services, call: SignedCall, id: string): Promise<Done> => {
  try {
    return await closeSession(services.db, call, id);
  } finally {
    if (id === call.session.id) call.reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }
};

/** Sign-in, sign-out, one's own password and one's own sessions. */
export const sessionRoutes = (services: Services): Route[] => [
  getSession(services),
  signIn(services),
  route(contract.signOut, (call) => end(services, call, call.session.id)),
  route(contract.changePassword, async (call) => {
    await replacePassword(services.db, call);
    return reload(services, call.request.cookies[SESSION_COOKIE]);
  }),
  route(contract.listSessions, async (call) => {
    const rows = await services.db.inScope(call.actor.areaPath, (tx) =>
      store.listSessions(tx, call.actor.accountId),
    );
    return { sessions: rows.map((row) => ({ ...row, current: row.id === call.session.id })) };
  }),
  route(contract.endSession, (call) => end(services, call, call.params.id)),
];
