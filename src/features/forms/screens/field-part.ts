import type { Field } from '#kernel/form/fields.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { Finding } from '../model.ts';

/** What each part of a field's editor is given. */
export type PartProps = {
  readonly field: Field;
  readonly onChange: (field: Field) => void;
  /** What is wrong with this field; paths end in `.showIf` and the like. */
  readonly findings: readonly Finding[];
};

/** The field with a property set, or without it when it is undefined. */
export const withProperty = (field: Field, name: string, value: unknown): Field => {
  const kept = Object.entries(field).filter(([key]) => key !== name);
  const all = value === undefined ? kept : [...kept, [name, value]];
  // The schema judges what an editor leaves behind; until then it is a field in the making.
  return Object.fromEntries(all) as Field;
};

/** The findings about one property of a field, or about what is inside it. */
export const findingsAt = (findings: readonly Finding[], name: string): readonly Finding[] =>
  findings.filter(({ field = '' }) =>
    [`.${name}`, `.${name}.`, `.${name}[`].some((part, at) =>
      at === 0 ? field.endsWith(part) : field.includes(part),
    ),
  );

/** The first sentence about one property of a field. */
export const faultAt = (findings: readonly Finding[], name: string): Sentence | undefined =>
  findingsAt(findings, name)[0]?.sentence;
