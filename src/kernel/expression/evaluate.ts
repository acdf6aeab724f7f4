import { EvaluationError } from '@marcbachmann/cel-js';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { Decimal } from './decimal.ts';
import type { Expression } from './expression.ts';
import { Unknown } from './language.ts';
import { notComputable } from './words.ts';

/** What an expression gives: a truth, a text, an exact number; undefined when a value it needs is missing. */
export type Outcome = boolean | string | Decimal | undefined;

const UNKNOWN: ReadonlySet<string> = new Set(['unknown_variable', 'no_such_key']);

const isUnknown = (error: unknown): boolean =>
  error instanceof Unknown || (error instanceof EvaluationError && UNKNOWN.has(error.code));

const isOutcome = (value: unknown): value is Outcome =>
  typeof value === 'boolean' || typeof value === 'string' || value instanceof Decimal;

/**
 * Evaluates over `data`: names to booleans, texts, `Decimal`s, lists and records of these.
 * A missing value, a division by zero or a number out of bounds makes the outcome undefined.
 */
export const evaluate = (
  expression: Expression,
  data: Record<string, unknown>,
): Result<Outcome> => {
  try {
    const value = expression.run(data);
    return isOutcome(value) ? ok(value) : refuse('not-computable', notComputable);
  } catch (error) {
    return isUnknown(error) ? ok(undefined) : refuse('not-computable', notComputable);
  }
};
