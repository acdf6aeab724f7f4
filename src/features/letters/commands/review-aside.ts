import { Problem } from '#kernel/problem.ts';
import { runAside } from '#server/aside.ts';
import { tooBusy } from '#server/http/problems.ts';
import type { Corrections, Decisions, RegisterValues } from '../model/register.ts';
import { reviewedValues } from '../rules/reviewed-values.ts';
import { refusalWords as words } from '../words/register.ts';

/** A text of more letters is read in a thread, so that others need not wait; this many take 20 ms. */
const LONG = 50_000;
const FILE = new URL('../rules/reviewed-values.ts', import.meta.url);

/** The values of a letter under review; a text that takes longer than so many seconds is refused. */
export const valuesOf = async (
  text: string,
  decisions: Decisions,
  corrections: Corrections,
  seconds: number,
): Promise<RegisterValues> => {
  if (text.length < LONG) return reviewedValues(text, decisions, corrections);
  const errand = { file: FILE, name: reviewedValues.name, given: [text, decisions, corrections] };
  const outcome = await runAside(errand, seconds);
  if (outcome.kind === 'busy') throw tooBusy();
  if (outcome.kind === 'done') return outcome.value as RegisterValues;
  throw new Problem(422, 'text-too-long', words.textTooLong);
};
