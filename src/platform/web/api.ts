import type { AnyContract, BodyInput, ParamsInput, QueryInput, ReplyOf } from '#kernel/contract.ts';
import { takeEarlyAnswer } from './early-answers.ts';
import { NoAnswer, problemIn } from './failures.ts';
import { uuid } from './uuid.ts';

// A contract without a part leaves its type unknown: then the part may not be given.
type Part<K extends string, V> = unknown extends V
  ? { readonly [key in K]?: undefined }
  : [V] extends [undefined]
    ? { readonly [key in K]?: undefined }
    : undefined extends V
      ? { readonly [key in K]?: V }
      : Record<string, never> extends V
        ? { readonly [key in K]?: V }
        : { readonly [key in K]: V };

/** What a call takes: the parts its contract names, and for writes the key that makes repeats harmless. */
export type CallInput<C extends AnyContract> = Part<'params', ParamsInput<C>> &
  Part<'query', QueryInput<C>> &
  Part<'body', BodyInput<C>> & { readonly idempotencyKey?: string };

type LooseInput = {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
};

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const fillPath = (path: string, params: unknown): string =>
  entriesOf(params).reduce(
    (filled, [name, value]) =>
      filled.replace(new RegExp(`:${name}(?=/|$)`), encodeURIComponent(String(value))),
    path,
  );

const queryText = (query: unknown): string => {
  const search = new URLSearchParams();
  for (const [name, value] of entriesOf(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) search.append(name, String(one));
    }
  }
  return search.size === 0 ? '' : `?${search}`;
};

/** The address of a call, for links and downloads as well as for fetch. */
export const addressOf = <C extends AnyContract>(contract: C, input: CallInput<C>): string => {
  const { params, query }: LooseInput = input;
  return `${fillPath(contract.path, params)}${queryText(query)}`;
};

/** What goes out for a call: its method, headers and body. */
export const requestOf = (
  contract: AnyContract,
  input: LooseInput,
  signal: AbortSignal | undefined,
): RequestInit => {
  const headers: Record<string, string> = { accept: 'application/json, application/problem+json' };
  if (contract.method !== 'GET') headers['idempotency-key'] = input.idempotencyKey ?? uuid();
  if (input.body !== undefined) headers['content-type'] = 'application/json';
  return {
    method: contract.method,
    credentials: 'same-origin',
    headers,
    ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
    ...(signal === undefined ? {} : { signal }),
  };
};

/** The JSON of an answer; NoAnswer when it is none of ours. */
export const readJson = async (response: Response): Promise<unknown> => {
  const kind = response.headers.get('content-type') ?? '';
  if (!/[/+]json\b/.test(kind)) throw new NoAnswer('stranger');
  return response.json().catch(() => {
    throw new NoAnswer('offline');
  });
};

/** Fetches, or throws NoAnswer when nothing came back. */
export const fetchOrNoAnswer = async (address: string, request: RequestInit): Promise<Response> => {
  try {
    return await (takeEarlyAnswer(request.method ?? 'GET', address) ?? fetch(address, request));
  } catch (error) {
    if (request.signal?.aborted) throw error;
    throw new NoAnswer('offline');
  }
};

/**
 * Makes one call and gives its reply, which the server has already checked against the contract.
 * Throws ApiProblem when the server refuses and NoAnswer when no answer of the server came back.
 * A write without `idempotencyKey` gets a new one: give the same key to repeat the same action.
 */
export const call = async <C extends AnyContract>(
  contract: C,
  input: CallInput<C>,
  signal?: AbortSignal,
): Promise<ReplyOf<C>> => {
  return answerTo<C>(addressOf(contract, input), requestOf(contract, input, signal));
};

/** Makes one call whose body is the bytes of a file; otherwise as `call`. */
export const callWithFile = async <C extends AnyContract>(
  contract: C,
  input: CallInput<C>,
  file: Blob,
): Promise<ReplyOf<C>> => {
  const request = requestOf(contract, input, undefined);
  const headers = { ...request.headers, 'content-type': 'application/octet-stream' };
  return answerTo<C>(addressOf(contract, input), { ...request, headers, body: file });
};

const answerTo = async <C extends AnyContract>(
  address: string,
  request: RequestInit,
): Promise<ReplyOf<C>> => {
  const response = await fetchOrNoAnswer(address, request);
  if (response.status === 204) return undefined as ReplyOf<C>;
  const body = await readJson(response);
  if (!response.ok) throw problemIn(response, body);
  return body as ReplyOf<C>;
};
