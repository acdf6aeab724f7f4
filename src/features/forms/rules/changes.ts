import type { Field } from '#kernel/form/fields.ts';
import type { FormDefinition } from '#kernel/form/model.ts';
import type { Sentence } from '#kernel/sentence.ts';

/** What differs between two versions of a form, by the labels people know. */
export type FormChanges = {
  readonly added: readonly Sentence[];
  readonly removed: readonly Sentence[];
  readonly changed: readonly Sentence[];
  /** Titles, sections, checks or the order of fields differ. */
  readonly otherwise: boolean;
};

type Named = ReadonlyMap<string, { readonly label: Sentence; readonly text: string }>;

const entryOf = (field: Field, key: string) => {
  const own = field.type === 'group' ? { ...field, fields: [] } : field;
  return [key, { label: field.label, text: JSON.stringify(own) }] as const;
};

const namedOf = ({ fields }: FormDefinition): Named =>
  new Map(
    fields.flatMap((field) => [
      entryOf(field, field.key),
      ...(field.type === 'group'
        ? field.fields.map((cell) => entryOf(cell, `${field.key}.${cell.key}`))
        : []),
    ]),
  );

const labelsOf = (all: Named, isWanted: (key: string, text: string) => boolean): Sentence[] =>
  [...all].filter(([key, { text }]) => isWanted(key, text)).map(([, { label }]) => label);

const frameOf = ({ title, description, sections, checks, fields }: FormDefinition): string =>
  JSON.stringify([title, description, sections, checks, fields.map(({ key }) => key)]);

/** What a draft changes against the version before it; fields are paired by key. */
export const changesBetween = (before: FormDefinition, after: FormDefinition): FormChanges => {
  const [old, now] = [namedOf(before), namedOf(after)];
  return {
    added: labelsOf(now, (key) => !old.has(key)),
    removed: labelsOf(old, (key) => !now.has(key)),
    changed: labelsOf(now, (key, text) => old.has(key) && old.get(key)?.text !== text),
    otherwise: frameOf(before) !== frameOf(after),
  };
};
