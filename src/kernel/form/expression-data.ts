import { type Decimal, decimalOf, readDecimal } from '#kernel/expression/decimal.ts';
import type { AnswerValue, Row } from './answers.ts';
import type { Field } from './fields.ts';

/** What expressions see while a report is validated: names to values, `answers` for `has(…)`. */
export type ExpressionData = Record<string, unknown> & {
  readonly answers: Record<string, unknown>;
};

const record = (): Record<string, unknown> => Object.create(null);

/** Data in which nothing is answered yet. */
export const emptyData = (): ExpressionData => Object.assign(record(), { answers: record() });

const numbers = (value: object): Record<string, unknown> => {
  const result = record();
  for (const [key, number] of Object.entries(value)) result[key] = decimalOf(number);
  return result;
};

const exact = (value: AnswerValue): Decimal | undefined => {
  if (typeof value === 'number') return decimalOf(value);
  return typeof value === 'string' ? readDecimal(value) : undefined;
};

const LISTS: ReadonlySet<Field['type']> = new Set(['choices', 'photos', 'files', 'group']);

/** The value as expressions see it: numbers exact, lists empty rather than missing. */
const seen = (field: Field, value: AnswerValue | undefined): unknown => {
  if (value === undefined) return LISTS.has(field.type) ? [] : undefined;
  switch (field.type) {
    case 'integer':
    case 'decimal':
    case 'money':
    case 'computed':
      return exact(value);
    case 'peopleByGroup':
    case 'place':
      return numbers(value as object);
    case 'group':
      return (value as readonly Row[]).map((row) => rowData(field.fields, row));
    default:
      return value;
  }
};

const rowData = (fields: readonly Field[], row: Row): Record<string, unknown> => {
  const data = record();
  for (const field of fields) {
    const value = seen(field, row[field.key]);
    if (value !== undefined) data[field.key] = value;
  }
  return data;
};

/** Lets expressions see one more field of the form. */
export const reveal = (
  data: ExpressionData,
  field: Field,
  value: AnswerValue | undefined,
): void => {
  data[field.key] = seen(field, value);
  if (value !== undefined) data.answers[field.key] = data[field.key];
};

/** Starts a row of a group: expressions see it as `item`. */
export const beginRow = (data: ExpressionData): void => {
  data.item = record();
};

/** Lets expressions see one more field of the row in hand. */
export const revealCell = (
  data: ExpressionData,
  field: Field,
  value: AnswerValue | undefined,
): void => {
  const shown = seen(field, value);
  if (shown !== undefined) (data.item as Record<string, unknown>)[field.key] = shown;
};
