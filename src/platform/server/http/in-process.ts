import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { AnyContract, BodyInput, ParamsInput, QueryInput, ReplyOf } from '#kernel/contract.ts';
import { SESSION_COOKIE } from '../sessions.ts';
import type { ProblemBody } from './problems.ts';

/** The parts a contract asks for, and the client-made id of a repeat. */
export type Sent<C extends AnyContract> = {
  readonly params?: ParamsInput<C>;
  readonly query?: QueryInput<C>;
  readonly body?: BodyInput<C>;
  /** Raw bytes, where the contract takes a file. */
  readonly bytes?: Uint8Array;
  readonly key?: string;
};

/** What came back: the reply of the contract, or a problem. */
export type Came<C extends AnyContract> = {
  readonly status: number;
  readonly reply: ReplyOf<C>;
  readonly problem: ProblemBody;
};

/** Calls contracts as one account, through the whole server but without a network. */
export type Client = <C extends AnyContract>(contract: C, sent?: Sent<C>) => Promise<Came<C>>;

/** The address of a call: path parameters filled in, query behind. */
export const addressOf = (contract: AnyContract, sent: Sent<AnyContract>): string => {
  const params = (sent.params ?? {}) as Record<string, string>;
  const path = contract.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const query = Object.entries((sent.query ?? {}) as Record<string, unknown>)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]): [string, string] => [name, String(value)]);
  return query.length === 0 ? path : `${path}?${new URLSearchParams(query)}`;
};

const headersOf = (contract: AnyContract, key: string | undefined, isRaw: boolean) => ({
  ...(contract.method === 'GET' ? {} : { 'idempotency-key': key ?? randomUUID() }),
  ...(isRaw ? { 'content-type': 'application/octet-stream' } : {}),
});

/** A client for the session of a token; without one it calls as nobody. */
export const inProcessClient =
  (app: FastifyInstance, token: string | undefined): Client =>
  async (contract, sent = {}) => {
    const { body, bytes, key } = sent;
    const payload = bytes === undefined ? (body as object | undefined) : Buffer.from(bytes);
    const answer = await app.inject({
      method: contract.method,
      url: addressOf(contract, sent as Sent<AnyContract>),
      headers: headersOf(contract, key, bytes !== undefined),
      ...(token === undefined ? {} : { cookies: { [SESSION_COOKIE]: token } }),
      ...(payload === undefined ? {} : { payload }),
    });
    const isJson = String(answer.headers['content-type']).includes('json');
    const came = isJson ? answer.json() : answer.rawPayload;
    return { status: answer.statusCode, reply: came, problem: came };
  };
