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

/** How many calls, and how many bytes of their bodies, are held at once. */
export type MostAtOnce = { readonly calls: number; readonly bytes: number };

// A body is held in memory as a whole; one that does not say its length counts as the longest it may be.
const bytesOf = (request: FastifyRequest): number => {
  if (!isWrite(request)) return 0;
  const said = Number(request.headers['content-length'] ?? Number.NaN);
  return Math.min(Number.isNaN(said) ? Infinity : said, request.routeOptions.bodyLimit ?? 0);
};

/** Security headers, refusal of cross-site writes, and a limit on calls and bytes at once (503 beyond it). */
export const addGuards = (app: FastifyInstance, most: MostAtOnce): void => {
  const held = { calls: 0, bytes: 0 };
  app.addHook('onRequest', (request, reply, done) => {
    const bytes = bytesOf(request);
    held.calls += 1;
    held.bytes += bytes;
    // Closed comes once for every answer, also for one that its caller did not wait for.
    reply.raw.once('close', () => {
      held.calls -= 1;
      held.bytes -= bytes;
    });
    reply.headers(request.url.startsWith('/api') ? API_HEADERS : HEADERS);
    if (isForeign(request)) sendProblem(reply, foreign(), request.id);
    else if (held.calls > most.calls || (bytes > 0 && held.bytes > most.bytes))
      sendProblem(reply.header('retry-after', '5'), tooBusy(), request.id);
    else done();
  });
};
