import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { mayCall } from '#kernel/access.ts';
import type { AnyContract } from '#kernel/contract.ts';
import { badInput, notAllowed, notFound, notSignedIn, Problem } from '#kernel/problem.ts';
import { say } from '#kernel/sentence.ts';
import { needsSecondFactor, type Safety } from '../safety.ts';
import type { Services } from '../services.ts';
import { type Session, type SessionFinder, sessionFinder, touchSession } from '../sessions.ts';
import { sendFile } from './file-answer.ts';
import { addGuards } from './guards.ts';
import { measure } from './metrics.ts';
import { findFrameworkProblem, internalProblem, refusalsOf, sendProblem } from './problems.ts';
import { FileAnswer, type Route, type SignedCall } from './route.ts';
import { tokenOf } from './session-cookie.ts';

const DEFAULT_BODY_LIMIT = 256 * 1024;
// As long as a photo may take over a slow line; without this a body could trickle in for ever.
const REQUEST_TIMEOUT_MS = 300_000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const check = (schema: z.ZodType | undefined, value: unknown, part: string): unknown => {
  if (schema === undefined) return undefined;
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  throw badInput(refusalsOf(result.error, part));
};

const keyOf = (request: FastifyRequest): string => {
  if (request.method === 'GET' || request.method === 'HEAD') return '';
  const key = String(request.headers['idempotency-key'] ?? '').toLowerCase();
  if (UUID.test(key)) return key;
  throw badInput([
    {
      code: 'idempotency-key',
      sentence: say('คำขอต้องมีรหัส Idempotency-Key', 'A write needs an Idempotency-Key (a UUID).'),
      field: 'header.idempotency-key',
    },
  ]);
};

const mustChangePassword = (): Problem =>
  new Problem(
    403,
    'must-change-password',
    say('โปรดเปลี่ยนรหัสผ่านก่อนใช้งาน', 'Please change the first password before anything else.'),
  );

const mustSetSecondFactor = (): Problem =>
  new Problem(
    403,
    'must-set-second-factor',
    say(
      'หน้าที่ของท่านต้องยืนยันตัวตนสองขั้นตอน โปรดตั้งค่าก่อนใช้งาน',
      'Your role needs a second step at sign-in. Please set it up before anything else.',
    ),
  );

const lacksSecondFactor = (safety: Safety, { actor, secondFactor }: Session): boolean =>
  !secondFactor && needsSecondFactor(safety, actor.roles);

/** What a contract says of who may call it. */
type Rights = Pick<AnyContract, 'access' | 'beforePasswordChange' | 'beforeSecondFactor'>;

const admit = (
  contract: Rights,
  safety: Safety,
  session: Session | undefined,
): Session | undefined => {
  if (contract.access.reach === 'everyone') return session;
  if (!session) throw notSignedIn();
  if (session.account.mustChangePassword && !contract.beforePasswordChange)
    throw mustChangePassword();
  if (lacksSecondFactor(safety, session) && !contract.beforeSecondFactor)
    throw mustSetSecondFactor();
  if (!mayCall(contract.access, session.actor)) throw notAllowed();
  return session;
};

/** Who was let in, and the clock that runs since then. */
type Admitted = { readonly session: Session | undefined; readonly done: () => void };

/** Whoever lets callers in: finds their sessions, and knows how strict to be. */
type Porter = { readonly services: Services; readonly findSession: SessionFinder };

const admitCaller = async (
  { services, findSession }: Porter,
  contract: AnyContract,
  request: FastifyRequest,
): Promise<Admitted> => {
  const done = measure(contract.name);
  const token = tokenOf(request);
  const found = token === undefined ? undefined : await findSession(token);
  const session = admit(contract, services.safety, found);
  if (session) await touchSession(services.db, session);
  return { session, done };
};

const callOf = (
  contract: AnyContract,
  session: Session | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
): SignedCall =>
  ({
    contract,
    params: check(contract.params, request.params, 'params'),
    query: check(contract.query, request.query, 'query'),
    body: check(contract.body, request.body, 'body'),
    request,
    reply,
    requestId: request.id,
    address: request.ip,
    key: keyOf(request),
    session,
    actor: session?.actor,
  }) as SignedCall;

const addRoute = (app: FastifyInstance, porter: Porter, { contract, handle }: Route): void => {
  const admitted = new WeakMap<FastifyRequest, Admitted>();
  app.route({
    method: contract.method,
    url: contract.path,
    bodyLimit: contract.bodyLimit ?? DEFAULT_BODY_LIMIT,
    // Before its body is read: whoever may not call sends no megabytes into our memory.
    onRequest: async (request) => {
      admitted.set(request, await admitCaller(porter, contract, request));
    },
    handler: async (request, reply) => {
      const caller = admitted.get(request);
      const answer = await handle(callOf(contract, caller?.session, request, reply));
      caller?.done();
      if (answer instanceof FileAnswer) return sendFile(request, reply, answer);
      return reply.send(contract.reply.parse(answer ?? {}));
    },
  });
};

const answerError = (
  services: Services,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
) => {
  const known = error instanceof Problem ? error : findFrameworkProblem(error);
  if (known) return sendProblem(reply, known, request.id);
  services.log.error({ err: error, requestId: request.id, url: request.routeOptions.url }, 'fault');
  return sendProblem(reply, internalProblem(request.id), request.id);
};

// Photos and files come as raw bytes; the contract's body limit holds for them too.
const takeRawBytes = (app: FastifyInstance): void => {
  app.addContentTypeParser(
    ['image/jpeg', 'image/png', 'image/webp', 'application/octet-stream'],
    { parseAs: 'buffer' },
    (_request, body, done) => done(null, body),
  );
};

/**
 * Lets in whoever calls beside the routes of contracts, such as pieces of a file: gives the live
 * session, or throws the same problems as a contract with these rights would answer.
 */
export const callerFinder = (
  services: Services,
  rights: Rights,
): ((request: FastifyRequest) => Promise<Session | undefined>) => {
  const findSession = sessionFinder(services.db, services.safety);
  return async (request) => {
    const token = tokenOf(request);
    const found = token === undefined ? undefined : await findSession(token);
    const session = admit(rights, services.safety, found);
    if (session) await touchSession(services.db, session);
    return session;
  };
};

/** Options of the HTTP server: which proxies' word about the caller it believes, how many calls and bytes of bodies it takes at once. */
export type HttpOptions = {
  readonly trustedProxies?: readonly string[];
  readonly maxInFlight?: number;
  readonly maxBytesInFlight?: number;
};

/** Builds the HTTP server from the routes of all features; it does not listen yet. */
export const buildHttp = async (
  services: Services,
  routes: readonly Route[],
  options: HttpOptions = {},
): Promise<FastifyInstance> => {
  const app = Fastify({
    logger: false,
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    requestTimeout: REQUEST_TIMEOUT_MS,
    // An address the router itself cannot read; without this it would answer in its own form.
    frameworkErrors: (error, request, reply) => answerError(services, error, request, reply),
  });
  await app.register(cookie);
  takeRawBytes(app);
  addGuards(app, {
    calls: options.maxInFlight ?? 512,
    bytes: options.maxBytesInFlight ?? 256 * 1024 * 1024,
  });
  app.setErrorHandler((error, request, reply) => answerError(services, error, request, reply));
  app.setNotFoundHandler((request, reply) => sendProblem(reply, notFound(), request.id));
  const findSession = sessionFinder(services.db, services.safety);
  for (const one of routes) addRoute(app, { services, findSession }, one);
  return app;
};
