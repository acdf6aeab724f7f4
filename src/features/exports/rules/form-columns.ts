import type { AnswerValue, Attachment, Row } from '#kernel/form/answers.ts';
import type { Field, PeopleField } from '#kernel/form/fields.ts';
import { formatValue } from '#kernel/form/format.ts';
import type { FormDefinition } from '#kernel/form/model.ts';
import type { Language } from '#kernel/sentence.ts';

/** A column of an exported sheet, and its type as the sheet writer knows it. */
export type ExportColumn = {
  readonly title: string;
  readonly type: 'text' | 'integer' | 'decimal' | 'money' | 'date' | 'instant';
};

/** One value of an exported row. */
export type ExportCell = string | number | null;

/** A column of a form with how its cell is read from the answers. */
export type FormColumn = ExportColumn & {
  readonly key: string;
  readonly cell: (answers: Readonly<Record<string, unknown>>) => ExportCell;
};

const TYPES = {
  integer: 'integer',
  decimal: 'decimal',
  computed: 'decimal',
  money: 'money',
  date: 'date',
} as const;

const titleOf = (form: FormDefinition, field: Field, language: Language): string => {
  const section = form.sections.find(({ key }) => key === field.section);
  const label = field.label[language];
  const unit = field.unit ? ` (${field.unit[language]})` : '';
  return `${section ? `${section.title[language]}: ` : ''}${label}${unit}`;
};

const peopleColumns = (field: PeopleField, title: string, language: Language): FormColumn[] =>
  field.groups.map((group) => ({
    key: `${field.key}.${group.key}`,
    title: `${title}: ${group.label[language]}`,
    type: 'integer',
    cell: (answers) => {
      const counts = answers[field.key] as Readonly<Record<string, number>> | undefined;
      return counts?.[group.key] ?? null;
    },
  }));

const captionsOf = (value: readonly Attachment[]): string =>
  value.map(({ caption }, index) => caption || `${index + 1}`).join('; ');

const textCell = (field: Field, value: AnswerValue, language: Language): string =>
  field.type === 'photos' || field.type === 'files'
    ? captionsOf(value as readonly Attachment[])
    : formatValue(field, value, language);

const columnOf = (field: Field, title: string, language: Language): FormColumn => {
  const type = Object.hasOwn(TYPES, field.type) ? TYPES[field.type as keyof typeof TYPES] : 'text';
  return {
    key: field.key,
    title,
    type,
    cell: (answers) => {
      const value = answers[field.key] as AnswerValue | undefined;
      if (value === undefined) return null;
      return type === 'text' ? textCell(field, value, language) : (value as string | number);
    },
  };
};

const columnsOf = (form: FormDefinition, fields: readonly Field[], language: Language) =>
  fields.flatMap((field): FormColumn[] => {
    const title = titleOf(form, field, language);
    if (field.type === 'group') {
      const cell = (answers: Readonly<Record<string, unknown>>): number =>
        rowsOf(answers, field.key).length;
      return [{ key: field.key, title, type: 'integer', cell }];
    }
    return field.type === 'peopleByGroup'
      ? peopleColumns(field, title, language)
      : [columnOf(field, title, language)];
  });

/** The rows of a repeated group in answers. */
export const rowsOf = (
  answers: Readonly<Record<string, unknown>>,
  group: string,
): readonly Row[] => (Array.isArray(answers[group]) ? (answers[group] as Row[]) : []);

/**
 * The columns of a form's reports, one row a report: people by group in a column each, photos by their
 * captions, a repeated group by its number of items. Of several versions (newest first) each field has
 * one column, named as the newest names it.
 */
export const formColumns = (
  versions: readonly FormDefinition[],
  language: Language,
): FormColumn[] => newestOf(versions.flatMap((form) => columnsOf(form, form.fields, language)));

/** The columns of the items of a repeated group, one row an item. */
export const groupColumns = (
  versions: readonly FormDefinition[],
  group: string,
  language: Language,
): FormColumn[] =>
  newestOf(
    versions.flatMap((form) => {
      const field = form.fields.find(({ key }) => key === group);
      return field?.type === 'group' ? columnsOf(form, field.fields, language) : [];
    }),
  );

const newestOf = (columns: readonly FormColumn[]): FormColumn[] =>
  [...Map.groupBy(columns, ({ key }) => key).values()].flatMap(([first]) => first ?? []);
