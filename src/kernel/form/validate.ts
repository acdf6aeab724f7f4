import { Decimal, writeDecimal } from '#kernel/expression/decimal.ts';
import { evaluate } from '#kernel/expression/evaluate.ts';
import type { Expression } from '#kernel/expression/expression.ts';
import type { Refusal } from '#kernel/result.ts';
import type { Answers, AnswerValue, CellValue, Row } from './answers.ts';
import { asRecord, type Findings, isBlank, type Mode, reject } from './cleaner.ts';
import type { CellPart, CompiledForm, EnteredPart, FormPart, GroupPart } from './compile.ts';
import { beginRow, type ExpressionData, emptyData, reveal, revealCell } from './expression-data.ts';
import * as words from './words.ts';

/** One report while it is validated. */
type Work = {
  readonly findings: Findings;
  readonly data: ExpressionData;
  readonly hidden: string[];
};

/** The answers to keep, and every reason that stands against them. */
export type Validation = {
  readonly answers: Answers;
  readonly refusals: readonly Refusal[];
  /** Paths of the fields whose condition does not hold: not asked, not kept. */
  readonly hidden: readonly string[];
};

const holds = (expression: Expression, data: ExpressionData): boolean | undefined => {
  const result = evaluate(expression, data);
  return result.ok && typeof result.value === 'boolean' ? result.value : undefined;
};

const computed = (formula: Expression, decimals: number, data: ExpressionData) => {
  const result = evaluate(formula, data);
  return result.ok && result.value instanceof Decimal
    ? writeDecimal(result.value, decimals)
    : undefined;
};

const isHidden = ({ shown }: FormPart, path: string, { data, hidden }: Work): boolean => {
  if (shown === undefined || holds(shown, data) === true) return false;
  hidden.push(path);
  return true;
};

const isCounted = (field: EnteredPart['field']): boolean =>
  (field.type === 'photos' || field.type === 'files' || field.type === 'choices') && field.min > 0;

const cleanEntered = (
  { field, clean }: EnteredPart,
  raw: unknown,
  path: string,
  { findings }: Work,
): CellValue | undefined => {
  if (!isBlank(raw)) {
    const value = clean(raw, path, findings);
    return value === '' ? undefined : (value as CellValue | undefined);
  }
  if (findings.mode === 'draft') return undefined;
  if (isCounted(field)) clean([], path, findings);
  else if (field.required) reject(findings, path, 'required', words.required);
  return undefined;
};

const cleanCell = (
  part: CellPart,
  raw: unknown,
  path: string,
  work: Work,
): CellValue | undefined => {
  if (isHidden(part, path, work)) return undefined;
  return part.kind === 'computed'
    ? computed(part.formula, part.field.decimals, work.data)
    : cleanEntered(part, raw, path, work);
};

const refuseUnknown = (
  sent: Record<string, unknown>,
  known: ReadonlyMap<string, unknown>,
  path: string,
  findings: Findings,
): void => {
  for (const key of Object.keys(sent))
    if (!known.has(key))
      reject(
        findings,
        `${path}${key.slice(0, 60)}`,
        'unknown-field',
        words.unknownField(key.slice(0, 60)),
      );
};

const cleanRow = (part: GroupPart, raw: unknown, path: string, work: Work): Row => {
  const sent = asRecord(raw);
  if (sent === undefined) reject(work.findings, path, 'not-a-group', words.notAGroup);
  const row: Record<string, CellValue> = {};
  beginRow(work.data);
  for (const cell of part.parts) {
    const { field } = cell;
    const value = cleanCell(cell, sentFor(sent, field.key), `${path}.${field.key}`, work);
    if (value !== undefined) row[field.key] = value;
    if (cell.isRead) revealCell(work.data, field, value);
  }
  refuseUnknown(sent ?? {}, part.byKey, `${path}.`, work.findings);
  return row;
};

const cleanRows = (part: GroupPart, raw: unknown, path: string, work: Work) => {
  const { field } = part;
  const { findings } = work;
  const rows = isBlank(raw) ? [] : raw;
  if (!Array.isArray(rows)) return reject(findings, path, 'not-a-group', words.notAGroup);
  if (rows.length > field.max)
    return reject(findings, path, 'too-many', words.rowsAtMost(field.max, field.itemLabel));
  const least = Math.max(field.min, field.required ? 1 : 0);
  if (findings.mode === 'submit' && rows.length < least)
    reject(findings, path, 'too-few', words.rowsAtLeast(least, field.itemLabel));
  const cleaned = rows.map((row, index) => cleanRow(part, row, `${path}[${index}]`, work));
  return cleaned.length === 0 ? undefined : cleaned;
};

const cleanPart = (part: FormPart, raw: unknown, work: Work): AnswerValue | undefined => {
  if (part.kind !== 'group') return cleanCell(part, raw, part.field.key, work);
  if (isHidden(part, part.field.key, work)) return undefined;
  return cleanRows(part, raw, part.field.key, work);
};

const sentFor = (sent: Record<string, unknown> | undefined, key: string): unknown =>
  sent !== undefined && Object.hasOwn(sent, key) ? sent[key] : undefined;

const runChecks = ({ checks }: CompiledForm, { findings, data }: Work): void => {
  if (findings.mode === 'draft') return;
  for (const { check, expression } of checks)
    if (holds(expression, data) === false)
      for (const field of check.fields)
        reject(findings, field, `check-${check.key}`, check.message);
};

/**
 * Reads what was sent for a form. Hidden fields are left out, computed ones filled in; a key that the
 * form does not have is refused, never dropped in silence. A draft may lack what is required and is
 * not held to checks, minimum counts and lengths, captions or patterns. Paths of refusals are
 * `budget`, `people.officials`, `activities[2].photos[0].caption` (rows counted from 0). A check
 * whose values are missing is not held against the report. The answers kept are always sound values,
 * also when there are refusals.
 */
export const validateAnswers = (
  form: CompiledForm,
  sent: unknown,
  { mode }: { readonly mode: Mode },
): Validation => {
  const findings: Findings = { mode, refusals: [] };
  const work: Work = { findings, data: emptyData(), hidden: [] };
  const record = asRecord(sent) ?? {};
  const answers: Record<string, AnswerValue> = {};
  for (const part of form.parts) {
    const { key } = part.field;
    const value = cleanPart(part, sentFor(record, key), work);
    if (value !== undefined) answers[key] = value;
    if (part.isRead) reveal(work.data, part.field, value);
  }
  refuseUnknown(record, form.byKey, '', findings);
  runChecks(form, work);
  return { answers, refusals: findings.refusals, hidden: work.hidden };
};
