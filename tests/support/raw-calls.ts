import { randomUUID } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import { hashPassword } from '#features/people/passwords.ts';
import { hashToken, newToken, SESSION_COOKIE } from '#server/sessions.ts';
import type { TestApi } from './api.ts';
import { accountId } from './nation.ts';
import { type Owner, openOwner } from './owner.ts';

/** JSON of any shape, for a test that reads what the contract promises. */
export type Json = { readonly [key: string]: Json | undefined };

/** One answer with its head. */
export type Answer = {
  readonly status: number;
  readonly body: Json;
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

/** Calls by address and with any content, as no well-behaved client would make them. */
export type RawCalls = {
  call(method: string, url: string, options?: CallOptions): Promise<Answer>;
  /** Signs in with a password and gives the session token. */
  signIn(username: string, password: string): Promise<string>;
  /** Opens a session for `<role>.<area code>` without a password. */
  tokenOf(username: string): Promise<string>;
  /** Gives every account of the small nation this password. */
  givePassword(password: string): Promise<void>;
  /** The database as its owner sees it: no fence. */
  readonly owner: Owner;
  close(): Promise<void>;
};

const parsed = (text: string): Json => {
  try {
    return JSON.parse(text);
  } catch {
    return {};
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

const cookieOf = (headers: Answer['headers']): string =>
  /amphoe_session=([^;]+)/.exec(String(headers['set-cookie']))?.[1] ?? '';

const openSession = async (owner: Owner, username: string): Promise<string> => {
  const token = newToken();
  await owner.query(
    `insert into sessions (token_hash, account_id, expires_at) values ($1, $2, now() + interval '1 day')`,
    [hashToken(token), accountId(username)],
  );
  return token;
};

/** Raw calls to a test server, and its database. */
export const rawCalls = (api: TestApi): RawCalls => {
  const owner = openOwner(api.url);
  const call: RawCalls['call'] = async (method, url, options = {}) => {
    const answer = await api.app.inject(requestOf(method, url, options));
    const { statusCode: status, headers, body: text } = answer;
    return { status, headers, text, body: parsed(text) };
  };
  return {
    call,
    owner,
    signIn: async (username, password) =>
      cookieOf((await call('POST', '/api/session', { body: { username, password } })).headers),
    tokenOf: (username) => openSession(owner, username),
    givePassword: async (password) => {
      await owner.query('update accounts set password_hash = $1', [await hashPassword(password)]);
    },
    close: () => owner.end(),
  };
};
