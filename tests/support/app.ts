import { randomUUID } from 'node:crypto';
import type { FastifyInstance, InjectOptions } from 'fastify';
import pg from 'pg';
import { type Database, openDatabase } from '#server/db.ts';
import type { Route } from '#server/http/route.ts';
import { buildHttp } from '#server/http/server.ts';
import { makeLogger } from '#server/log.ts';
import type { Services } from '#server/services.ts';
import { SESSION_COOKIE } from '#server/sessions.ts';
import { createTestDatabase } from './database.ts';

/** One answer as tests read it. */
export type Answer = {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the contract promises.
  readonly body: any;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
};

export type CallOptions = {
  readonly body?: unknown;
  readonly token?: string | undefined;
  /** The client-made id of a write; a fresh one unless told. */
  readonly key?: string;
  readonly headers?: Record<string, string>;
};

/** The server inside the test's own process, with its own database. */
export type TestApp = {
  readonly app: FastifyInstance;
  readonly db: Database;
  readonly services: Services;
  /** The database as its owner sees it: no fence. */
  readonly owner: pg.Pool;
  /** Sets the clock of the server. */
  setNow(instant: string | undefined): void;
  /** Every line the server has logged so far. */
  logged(): string;
  call(method: string, url: string, options?: CallOptions): Promise<Answer>;
  /** Signs in and gives the session token. */
  signIn(username: string, password: string): Promise<string>;
  close(): Promise<void>;
};

const noFiles: Services['files'] = {
  put: () => Promise.reject(new Error('this test keeps no files')),
  open: () => Promise.reject(new Error('this test keeps no files')),
  read: () => Promise.reject(new Error('this test keeps no files')),
  has: async () => false,
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const requestOf = (method: string, url: string, options: CallOptions): InjectOptions => ({
  method: method as 'GET',
  url,
  headers: {
    ...(method === 'GET' ? {} : { 'idempotency-key': options.key ?? randomUUID() }),
    ...options.headers,
  },
  ...(options.token === undefined ? {} : { cookies: { [SESSION_COOKIE]: options.token } }),
  ...(options.body === undefined ? {} : { payload: options.body as object }),
});

const tokenOf = (headers: Answer['headers']): string =>
  /amphoe_session=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? '';

/** Starts the server of the given routes in this process, on a fresh database. */
export const startTestApp = async (
  routesOf: (services: Services) => readonly Route[],
  files: Services['files'] = noFiles,
): Promise<TestApp> => {
  const database = await createTestDatabase();
  const db = openDatabase({ connectionString: database.url }, 8);
  const owner = new pg.Pool({ connectionString: database.url, max: 2 });
  let clock: string | undefined;
  let lines = '';
  const log = makeLogger('debug', { write: (line: string) => void (lines += line) });
  const now = (): string => clock ?? new Date().toISOString();
  const services: Services = { db, files, log, now, demo: false };
  const app = await buildHttp(services, routesOf(services));
  const call = async (method: string, url: string, options: CallOptions = {}): Promise<Answer> => {
    const answer = await app.inject(requestOf(method, url, options));
    const { statusCode: status, headers, body: text } = answer;
    return { status, headers, text, body: parsed(text) };
  };
  return {
    app,
    db,
    services,
    owner,
    setNow: (instant) => {
      clock = instant;
    },
    logged: () => lines,
    call,
    signIn: async (username, password) =>
      tokenOf((await call('POST', '/api/session', { body: { username, password } })).headers),
    close: async () => {
      await app.close();
      await db.close();
      await owner.end();
      await database.drop();
    },
  };
};
