import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { AnyContract, BodyInput, ParamsInput, QueryInput, ReplyOf } from '#kernel/contract.ts';
import { type Database, openDatabase } from '#server/db.ts';
import { openFolderFileStore } from '#server/files/folder-file-store.ts';
import type { ProblemBody } from '#server/http/problems.ts';
import type { Services } from '#server/services.ts';
import { hashToken, newToken, SESSION_COOKIE } from '#server/sessions.ts';
import { buildServer } from '../../src/entry/server.ts';
import { createTestDatabase } from './database.ts';
import { accountId, settleNation } from './nation.ts';

/** What a test sends: the parts its contract asks for, and the client-made id of a repeat. */
export type Sent<C extends AnyContract> = {
  readonly params?: ParamsInput<C>;
  readonly query?: QueryInput<C>;
  readonly body?: BodyInput<C>;
  readonly key?: string;
};

/** What came back: the reply of the contract, or a problem. */
export type Came<C extends AnyContract> = {
  readonly status: number;
  readonly reply: ReplyOf<C>;
  readonly problem: ProblemBody;
};

/** Calls contracts as one account. */
export type Client = <C extends AnyContract>(contract: C, sent?: Sent<C>) => Promise<Came<C>>;

/** A whole server on its own database, without a network. */
export type TestApi = {
  readonly app: FastifyInstance;
  readonly services: Services;
  readonly url: string;
  /** Sets what the server takes for the present. */
  setNow(now: string): void;
  /** A client signed in as `<role>.<area code>`, or as nobody. */
  as(username?: string): Promise<Client>;
  close(): Promise<void>;
};

const pathOf = (contract: AnyContract, sent: Sent<AnyContract>): string => {
  const params = (sent.params ?? {}) as Record<string, string>;
  const path = contract.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const query = Object.entries((sent.query ?? {}) as Record<string, unknown>)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]): [string, string] => [name, String(value)]);
  return query.length === 0 ? path : `${path}?${new URLSearchParams(query)}`;
};

const clientOf =
  (app: FastifyInstance, token: string | undefined): Client =>
  async (contract, sent = {}) => {
    const answer = await app.inject({
      method: contract.method,
      url: pathOf(contract, sent as Sent<AnyContract>),
      headers: contract.method === 'GET' ? {} : { 'idempotency-key': sent.key ?? randomUUID() },
      ...(token === undefined ? {} : { cookies: { [SESSION_COOKIE]: token } }),
      ...(sent.body === undefined ? {} : { payload: sent.body as object }),
    });
    const isJson = String(answer.headers['content-type']).includes('json');
    const body = isJson ? answer.json() : answer.rawPayload;
    return { status: answer.statusCode, reply: body, problem: body };
  };

const openSession = async (db: Database, username: string): Promise<string> => {
  const token = newToken();
  await db.pool.query(
    `insert into sessions (token_hash, account_id, expires_at) values ($1, $2, now() + interval '1 hour')`,
    [hashToken(token), accountId(username)],
  );
  return token;
};

/** Opens a server on a fresh database that holds the small nation of nation.ts. */
export const openTestApi = async (): Promise<TestApi> => {
  const database = await createTestDatabase();
  await settleNation(database.url);
  const db = openDatabase({ connectionString: database.url }, 4);
  const folder = await mkdtemp(join(tmpdir(), 'amphoe-files-'));
  let present: string | undefined;
  const now = (): string => present ?? new Date().toISOString();
  const files = await openFolderFileStore(folder, 0);
  const services: Services = { db, files, log: pino({ level: 'error' }), now, demo: false };
  const app = await buildServer(services, join(folder, 'no-web'));
  return {
    app,
    services,
    url: database.url,
    setNow: (next) => {
      present = next;
    },
    as: async (username) =>
      clientOf(app, username === undefined ? undefined : await openSession(db, username)),
    close: async () => {
      await app.close();
      await db.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
