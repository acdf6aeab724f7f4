import type { Sentence } from './sentence.ts';

/** Why a rule says no: a stable code, both wordings and, where one field is to blame, its path. */
export type Refusal = {
  readonly code: string;
  readonly sentence: Sentence;
  readonly field?: string;
};

/** What a rule gives back: the new value, or the refusals that stand in its way. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] };

/** The rule agrees. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** The rule refuses for one reason. */
export const refuse = (code: string, sentence: Sentence, field?: string): Result<never> => ({
  ok: false,
  refusals: [field === undefined ? { code, sentence } : { code, sentence, field }],
});

/** The rule refuses for each of the given reasons; with none it agrees with the value. */
export const refuseAll = <T>(value: T, refusals: readonly Refusal[]): Result<T> => {
  const [first, ...rest] = refusals;
  return first === undefined ? ok(value) : { ok: false, refusals: [first, ...rest] };
};
