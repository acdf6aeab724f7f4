import type { FastifyInstance, FastifyRequest } from 'fastify';
import { notAllowed } from '#kernel/problem.ts';
import { say } from '#kernel/sentence.ts';
import { sendProblem, tooBusy } from './problems.ts';

const POLICY = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'geolocation=(self), camera=(self), microphone=()',
};

const API_HEADERS = { ...HEADERS, 'cache-control': 'no-store' };

const isWrite = (request: FastifyRequest): boolean =>
  !['GET', 'HEAD', 'OPTIONS'].includes(request.method);

// A browser always says where a request comes from; another site's form or script is refused.
const isForeign = (request: FastifyRequest): boolean => {
  const site = request.headers['sec-fetch-site'];
  return isWrite(request) && typeof site === 'string' && site !== 'same-origin' && site !== 'none';
};

const foreign = () =>
  notAllowed(say('คำขอนี้มาจากเว็บไซต์อื่น', 'This request comes from another site.'));

/** Security headers, refusal of cross-site writes, and a limit on calls at once (503 beyond it). */
export const addGuards = (app: FastifyInstance, maxInFlight: number): void => {
  let inFlight = 0;
  const leave = (): void => {
    inFlight -= 1;
  };
  app.addHook('onRequest', (request, reply, done) => {
    inFlight += 1;
    // Closed comes once for every answer, also for one that its caller did not wait for.
    reply.raw.once('close', leave);
    reply.headers(request.url.startsWith('/api') ? API_HEADERS : HEADERS);
    if (isForeign(request)) sendProblem(reply, foreign(), request.id);
    else if (inFlight > maxInFlight)
      sendProblem(reply.header('retry-after', '5'), tooBusy(), request.id);
    else done();
  });
};
