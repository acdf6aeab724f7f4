import type { AnyContract } from '#kernel/contract.ts';
import type { Sent } from '#server/http/in-process.ts';
import type { AreaCode } from '../support/nation.ts';
import type { Stage } from './stage.ts';

/** What a valid call sends; the parts as the contract takes them. */
export type Input = Sent<AnyContract>;

/**
 * How to call a contract well: `free` for one that works on the caller's own data or on shared data,
 * `target` for one that works on a thing of an area. Without an area the thing does not exist.
 */
export type Builder =
  | { readonly free: (stage: Stage) => Input | Promise<Input> }
  | {
      readonly target: (stage: Stage, at: AreaCode | undefined) => Promise<Input>;
      /** Forms and programmes of an area are seen by every office below it, and some calls use them. */
      readonly fromBelow?: 'seen' | 'used';
      /** The register of an office is its own: the offices above it see nothing of it. */
      readonly fromAbove?: 'hidden';
    };

/** For a call that needs nothing. */
export const nothing: Builder = { free: () => ({}) };

/** For a call that names a thing by its id. */
export const withId = (
  make: (stage: Stage, at: AreaCode | undefined) => Promise<string>,
  rest: (stage: Stage) => Input = () => ({}),
): Builder => ({
  target: async (stage, at) => ({ params: { id: await make(stage, at) }, ...rest(stage) }),
});
