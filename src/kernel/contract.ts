import { z } from 'zod';
import type { Access } from './access.ts';
import type { Sentence } from './sentence.ts';

type Shape = z.ZodType | undefined;

/** One HTTP call, said once: server routes, browser client, OpenAPI and tests all read it. */
export type Contract<
  Params extends Shape = Shape,
  Query extends Shape = Shape,
  Body extends Shape = Shape,
  Reply extends z.ZodType = z.ZodType,
> = {
  /** The operation's name, unique in the whole API. */
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** The whole path, `/api/…`, with `:name` parameters. */
  readonly path: string;
  readonly summary: Sentence;
  readonly access: Access;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly reply: Reply;
  /** Whether an account that must still change its first password may call it. */
  readonly beforePasswordChange?: boolean;
  /** Whether an account that must still set up its second factor may call it. */
  readonly beforeSecondFactor?: boolean;
  /** The reply is a file and not JSON; `reply` then describes nothing. */
  readonly answersFile?: boolean;
  /** The body is raw bytes and not JSON; the handler reads them from the request. */
  readonly takesFile?: boolean;
  /** Codes of the problems it may answer besides the common ones. */
  readonly problems?: readonly string[];
  /** The largest body in bytes; 256 KiB unless told. */
  readonly bodyLimit?: number;
};

// biome-ignore lint/suspicious/noExplicitAny: stands for a contract of whatever shape.
export type AnyContract = Contract<any, any, any, any>;

/** Names a contract while keeping the exact types of its parts. */
export const contract = <P extends Shape, Q extends Shape, B extends Shape, R extends z.ZodType>(
  definition: Contract<P, Q, B, R>,
): Contract<P, Q, B, R> => definition;

type Output<S> = S extends z.ZodType ? z.output<S> : undefined;
type Input<S> = S extends z.ZodType ? z.input<S> : undefined;

export type ParamsOf<C> = C extends Contract<infer P, Shape, Shape, z.ZodType> ? Output<P> : never;
export type QueryOf<C> = C extends Contract<Shape, infer Q, Shape, z.ZodType> ? Output<Q> : never;
export type BodyOf<C> = C extends Contract<Shape, Shape, infer B, z.ZodType> ? Output<B> : never;
export type ReplyOf<C> =
  C extends Contract<Shape, Shape, Shape, infer R>
    ? R extends z.ZodType
      ? z.output<R>
      : never
    : never;
export type ReplyInput<C> =
  C extends Contract<Shape, Shape, Shape, infer R>
    ? R extends z.ZodType
      ? z.input<R>
      : never
    : never;
export type ParamsInput<C> =
  C extends Contract<infer P, Shape, Shape, z.ZodType> ? Input<P> : never;
export type QueryInput<C> = C extends Contract<Shape, infer Q, Shape, z.ZodType> ? Input<Q> : never;
export type BodyInput<C> = C extends Contract<Shape, Shape, infer B, z.ZodType> ? Input<B> : never;

/** The reply of a write that has nothing to tell but that it is done. */
export const Done = z.object({});
export type Done = z.infer<typeof Done>;
