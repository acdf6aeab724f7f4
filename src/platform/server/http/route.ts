import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#kernel/actor.ts';
import type { AnyContract, BodyOf, ParamsOf, QueryOf, ReplyInput } from '#kernel/contract.ts';
import type { Session } from '../sessions.ts';

/** One call as a handler sees it: checked input, who calls, from where. */
export type Call<C extends AnyContract = AnyContract> = {
  readonly contract: C;
  readonly params: ParamsOf<C>;
  readonly query: QueryOf<C>;
  readonly body: BodyOf<C>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly requestId: string;
  readonly address: string;
  /** The client-made id of this write; empty on a GET. */
  readonly key: string;
};

/** A call by a signed-in account. */
export type SignedCall<C extends AnyContract = AnyContract> = Call<C> & {
  readonly actor: Actor;
  readonly session: Session;
};

type CallOf<C extends AnyContract> = C['access'] extends { reach: 'everyone' }
  ? Call<C>
  : SignedCall<C>;

/** What a handler that streams a file gives. */
export class FileAnswer {
  readonly content: NodeJS.ReadableStream | Uint8Array;
  readonly mediaType: string;
  readonly name: string | undefined;
  /** Their hash: the browser keeps the bytes and asks each time whether it still may show them. */
  readonly tag: string | undefined;

  constructor(
    content: NodeJS.ReadableStream | Uint8Array,
    mediaType: string,
    name?: string,
    tag?: string,
  ) {
    this.content = content;
    this.mediaType = mediaType;
    this.name = name;
    this.tag = tag;
  }
}

type Handler<C extends AnyContract> = (call: CallOf<C>) => Promise<ReplyInput<C> | FileAnswer>;

/** A contract with what answers it. */
export type Route = {
  readonly contract: AnyContract;
  readonly handle: (call: SignedCall) => Promise<unknown>;
};

/** Joins a contract and its handler; the types of the one are the arguments of the other. */
export const route = <const C extends AnyContract>(contract: C, handle: Handler<C>): Route => ({
  contract,
  handle: handle as unknown as Route['handle'],
});
