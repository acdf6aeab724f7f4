import type { Attachment, Row } from '#kernel/form/answers.ts';
import type { CompiledForm, FormPart } from '#kernel/form/compile.ts';
import type { Difference, DifferenceValue } from '#kernel/form/differences.ts';
import type { Field } from '#kernel/form/fields.ts';

const TOKEN = /\[\d+\]|[a-z0-9_]+/g;

const cellOf = (part: FormPart, key: string | undefined): Field | undefined => {
  if (part.kind !== 'group') return part.field;
  return key === undefined ? part.field : part.byKey.get(key)?.field;
};

/** The field that a path of an answer speaks of: `budget`, `activities[0].photos[1]`. */
export const fieldAt = (form: CompiledForm, path: string): Field | undefined => {
  const [top = '', , key] = path.match(TOKEN) ?? [];
  const part = form.byKey.get(top);
  return part && cellOf(part, key);
};

/** The changes of one field with its photos and people, but not those of its neighbours. */
export const changesAt = (changes: readonly Difference[], path: string): Difference[] =>
  changes.filter(
    (change) =>
      change.path === path ||
      change.path.startsWith(`${path}.`) ||
      change.path.startsWith(`${path}[`),
  );

const isAttachment = (value: DifferenceValue): value is Attachment =>
  typeof value === 'object' && 'fileId' in value;

const firstText = (row: Row): string | undefined =>
  Object.values(row).find((value): value is string => typeof value === 'string' && value !== '');

/** The short name of a photo or of a whole row, or undefined for a plain value. */
export const nameOf = (field: Field, value: DifferenceValue): string | undefined => {
  if (isAttachment(value)) return value.caption ?? '';
  if (field.type === 'group') return firstText(value as Row) ?? '';
  return undefined;
};
