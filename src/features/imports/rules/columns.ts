import type { Field } from '#kernel/form/fields.ts';
import type { FormDefinition } from '#kernel/form/model.ts';
import { type Sentence, say } from '#kernel/sentence.ts';
import { type CellForm, cellFormOf, type SheetCell, type SheetField } from './cells.ts';

/** A column of figures: its key in the second head row, its title, and how its cells are read. */
export type FigureColumn = CellForm & {
  readonly key: string;
  readonly field: string;
  /** The group of people whose number stands here. */
  readonly group: string | undefined;
  readonly title: Sentence;
};

const withUnit = (title: Sentence, { unit }: Field): Sentence =>
  unit ? say(`${title.th} (${unit.th})`, `${title.en} (${unit.en})`) : title;

const beside = (title: Sentence, inner: Sentence): Sentence =>
  say(`${title.th}: ${inner.th}`, `${title.en}: ${inner.en}`);

const titleOf = ({ sections }: FormDefinition, field: Field): Sentence => {
  const section = sections.find(({ key }) => key === field.section);
  const title = withUnit(field.label, field);
  return section ? beside(section.title, title) : title;
};

const NOT_IN_A_SHEET = new Set<Field['type']>(['photos', 'files', 'place', 'group', 'computed']);

const isSheetField = (field: Field): field is SheetField => !NOT_IN_A_SHEET.has(field.type);

const columnsOfField = (form: FormDefinition, field: SheetField): FigureColumn[] => {
  const cells = cellFormOf(field);
  const title = titleOf(form, field);
  const base = { ...cells, field: field.key, group: undefined, title };
  if (field.type !== 'peopleByGroup') return [{ ...base, key: field.key }];
  return field.groups.map(({ key, label }) => ({
    ...base,
    key: `${field.key}.${key}`,
    group: key,
    title: beside(title, label),
  }));
};

/** The columns of one version of a form, in its order; what a person cannot type in a cell has none. */
export const columnsOf = (form: FormDefinition): FigureColumn[] =>
  form.fields.filter(isSheetField).flatMap((field) => columnsOfField(form, field));

/** The columns of several versions, newest first: each key once, as the newest has it. */
export const columnsOfAll = (versions: readonly FormDefinition[]): FigureColumn[] => {
  const found = new Map<string, FigureColumn>();
  for (const column of versions.flatMap(columnsOf))
    if (!found.has(column.key)) found.set(column.key, column);
  return [...found.values()];
};

/** The names of the fields that a person must fill in on the screen: photos, files, places, groups. */
export const leftOut = ({ fields }: FormDefinition): Sentence[] =>
  fields
    .filter((field) => !isSheetField(field) && field.type !== 'computed')
    .map(({ label }) => label);

/** The cell of a column for the answers of a report. */
export const cellOf = (
  { field, group, write }: FigureColumn,
  answers: Readonly<Record<string, unknown>>,
): SheetCell => {
  const value = answers[field];
  if (value === undefined || group === undefined) return write(value);
  return write((value as Readonly<Record<string, unknown>>)[group]);
};
