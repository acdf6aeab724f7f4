import type { FastifyReply, FastifyRequest } from 'fastify';
import { DEVICE_COOKIE, SESSION_COOKIE, SESSION_DAYS } from '../sessions.ts';

const isSecure = (request: FastifyRequest): boolean => request.protocol === 'https';

const DAY = 86_400;

/** The cookie's name: behind TLS one that no other host and no page without TLS can set (`__Host-`). */
const nameFor = (secure: boolean, name: string): string => (secure ? `__Host-${name}` : name);

/** The properties of the session cookie: out of reach of scripts and of other sites. */
const properties = (secure: boolean) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure }) as const;

const read = (request: FastifyRequest, name: string): string | undefined =>
  request.cookies[nameFor(isSecure(request), name)];

const write = (
  request: FastifyRequest,
  reply: FastifyReply,
  name: string,
  kept: { readonly value: string; readonly days: number },
): void => {
  const secure = isSecure(request);
  const maxAge = kept.days * DAY;
  reply.setCookie(nameFor(secure, name), kept.value, { ...properties(secure), maxAge });
};

const clear = (request: FastifyRequest, reply: FastifyReply, name: string): void => {
  const secure = isSecure(request);
  reply.clearCookie(nameFor(secure, name), properties(secure));
};

/** The session token a call carries, if any. */
export const tokenOf = (request: FastifyRequest): string | undefined =>
  read(request, SESSION_COOKIE);

/** Hands the browser its session token. */
export const setToken = (request: FastifyRequest, reply: FastifyReply, value: string): void =>
  write(request, reply, SESSION_COOKIE, { value, days: SESSION_DAYS });

/** Takes the session token away from the browser. */
export const clearToken = (request: FastifyRequest, reply: FastifyReply): void =>
  clear(request, reply, SESSION_COOKIE);

/** The secret of the phone that calls, if it has been opened by a code. */
export const deviceSecretOf = (request: FastifyRequest): string | undefined =>
  read(request, DEVICE_COOKIE);

/** Hands a phone the secret that stands behind its PIN, for so many days. */
export const setDeviceSecret = (
  request: FastifyRequest,
  reply: FastifyReply,
  kept: { readonly value: string; readonly days: number },
): void => write(request, reply, DEVICE_COOKIE, kept);

/** Takes its secret away from a phone. */
export const clearDeviceSecret = (request: FastifyRequest, reply: FastifyReply): void =>
  clear(request, reply, DEVICE_COOKIE);
