import type { Answers, AnswersInput, AnswerValue, Row } from './answers.ts';
import { asRecord } from './cleaner.ts';
import type { CompiledForm, FormPart } from './compile.ts';
import { validateAnswers } from './validate.ts';

const isCarried = ({ field }: FormPart): boolean =>
  field.type !== 'photos' && field.type !== 'files' && field.type !== 'computed';

const carried = (
  parts: readonly FormPart[],
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const kept: Record<string, unknown> = {};
  for (const part of parts) {
    const { key } = part.field;
    if (!isCarried(part) || !Object.hasOwn(values, key)) continue;
    kept[key] = part.kind === 'group' ? carriedRows(part.parts, values[key]) : values[key];
  }
  return kept;
};

const carriedRows = (parts: readonly FormPart[], rows: unknown): unknown[] =>
  Array.isArray(rows) ? rows.map((row) => carried(parts, asRecord(row) ?? {})) : [];

/**
 * The last report's values to offer for the next one, also over a change of the form's version:
 * photos and files never, computed fields worked out anew, values that no longer fit left out.
 */
export const carryOver = (form: CompiledForm, last: AnswersInput): Answers =>
  validateAnswers(form, carried(form.parts, last), { mode: 'draft' }).answers;

/** The answers of an untouched report: nothing but the rows that its groups must have. */
export const emptyAnswers = (form: CompiledForm): Answers => {
  const answers: Record<string, AnswerValue> = {};
  for (const { field } of form.parts) {
    if (field.type !== 'group') continue;
    const rows = Math.max(field.min, field.required ? 1 : 0);
    if (rows > 0) answers[field.key] = Array.from({ length: rows }, (): Row => ({}));
  }
  return answers;
};
