import type { Field } from '#kernel/form/fields.ts';
import type { FormDefinition } from '#kernel/form/model.ts';
import type { Answers } from '../model/view.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fitRecord = (
  fields: readonly Field[],
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = values[field.key];
      if (value === undefined || field.type === 'computed') return [];
      return [[field.key, field.type === 'group' ? fitRows(field.fields, value) : value]];
    }),
  );

const fitRows = (fields: readonly Field[], rows: unknown): unknown =>
  Array.isArray(rows) ? rows.map((row) => fitRecord(fields, isRecord(row) ? row : {})) : rows;

/** The answers that a form still asks for, exactly as they were typed; those of another version go. */
export const fitAnswers = ({ fields }: FormDefinition, answers: Answers): Answers =>
  fitRecord(fields, answers);
