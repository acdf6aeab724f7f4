import type { FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_COOKIE, SESSION_DAYS } from '../sessions.ts';

const isSecure = (request: FastifyRequest): boolean => request.protocol === 'https';

/** The cookie's name: behind TLS one that no other host and no page without TLS can set (`__Host-`). */
const cookieName = (secure: boolean): string =>
  secure ? `__Host-${SESSION_COOKIE}` : SESSION_COOKIE;

/** The properties of the session cookie: out of reach of scripts and of other sites. */
const properties = (secure: boolean) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure }) as const;

/** The session token a call carries, if any. */
export const tokenOf = (request: FastifyRequest): string | undefined =>
  request.cookies[cookieName(isSecure(request))];

/** Hands the browser its session token. */
export const setToken = (request: FastifyRequest, reply: FastifyReply, token: string): void => {
  const secure = isSecure(request);
  const maxAge = SESSION_DAYS * 86_400;
  reply.setCookie(cookieName(secure), token, { ...properties(secure), maxAge });
};

/** Takes the session token away from the browser. */
export const clearToken = (request: FastifyRequest, reply: FastifyReply): void => {
  const secure = isSecure(request);
  reply.clearCookie(cookieName(secure), properties(secure));
};
