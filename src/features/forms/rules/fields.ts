import type { Field, SimpleField } from '#kernel/form/fields.ts';
import type { Check, FormDefinition } from '#kernel/form/model.ts';
import { screenWords } from '../words/screen.ts';

/** Where a field stands: its place in the form and, inside a group, its place there. */
export type FieldPlace = { readonly at: number; readonly cell?: number };

/** The types a person may add on the screen, plain ones before those with parts. */
export const FIELD_TYPES = [
  'integer',
  'money',
  'text',
  'longText',
  'date',
  'choice',
  'yesNo',
  'photos',
  'decimal',
  'time',
  'choices',
  'files',
  'area',
  'place',
  'peopleByGroup',
  'computed',
  'group',
] as const satisfies readonly Field['type'][];

const OPTIONS = [
  { value: 'one', label: { th: 'ข้อ 1', en: 'One' } },
  { value: 'two', label: { th: 'ข้อ 2', en: 'Two' } },
];

const freeKey = (used: ReadonlySet<string>, stem: string): string => {
  let number = 1;
  while (used.has(`${stem}_${number}`)) number += 1;
  return `${stem}_${number}`;
};

const keysOf = (definition: FormDefinition): Set<string> =>
  new Set(
    definition.fields.flatMap((field) =>
      field.type === 'group' ? [field.key, ...field.fields.map(({ key }) => key)] : [field.key],
    ),
  );

const simple = (type: Exclude<Field['type'], 'group'>, key: string): SimpleField => {
  const field = { key, label: screenWords.newLabel, required: false };
  switch (type) {
    case 'choice':
      return { ...field, type, options: OPTIONS };
    case 'choices':
      return { ...field, type, options: OPTIONS, min: 0 };
    case 'decimal':
      return { ...field, type, decimals: 2, min: '0', adds: 'sum' };
    case 'money':
      return { ...field, type, min: '0', adds: 'sum' };
    case 'integer':
      return { ...field, type, min: 0, adds: 'sum' };
    case 'computed':
      return { ...field, type, expression: '0', decimals: 0, adds: 'sum' };
    case 'text':
      return { ...field, type, minLength: 0, maxLength: 200 };
    case 'longText':
      return { ...field, type, minLength: 0, maxLength: 4000 };
    case 'photos':
      return { ...field, type, min: 0, max: 5, caption: 'optional' };
    case 'files':
      return { ...field, type, min: 0, max: 5, accepted: ['pdf'] };
    case 'area':
      return { ...field, type, level: 'subdistrict' };
    case 'peopleByGroup':
      return {
        ...field,
        type,
        groups: [{ key: 'people', label: screenWords.newLabel }],
        max: 1_000_000,
        adds: 'sum',
      };
    default:
      return { ...field, type };
  }
};

/** A new field of a type, under a key that the form does not have yet. */
const newField = (definition: FormDefinition, type: Field['type']): Field => {
  const used = keysOf(definition);
  const key = freeKey(used, 'field');
  if (type !== 'group') return simple(type, key);
  const inner = simple('text', freeKey(used.add(key), 'field'));
  const own = { key, label: screenWords.newLabel, required: false, itemLabel: screenWords.newRow };
  return { ...own, type, min: 0, max: 20, fields: [inner] };
};

const replaced = <T>(list: readonly T[], at: number, ...by: readonly T[]): T[] =>
  list.toSpliced(at, 1, ...by);

const isSimple = (field: Field): field is SimpleField => field.type !== 'group';

const withCells = (
  definition: FormDefinition,
  at: number,
  change: (cells: readonly SimpleField[]) => SimpleField[],
): FormDefinition => {
  const group = definition.fields[at];
  if (group?.type !== 'group') return definition;
  const changed = { ...group, fields: change(group.fields) };
  return { ...definition, fields: replaced(definition.fields, at, changed) };
};

/** The definition with the field at a place replaced by others, or removed by none. */
export const replaceField = (
  definition: FormDefinition,
  { at, cell }: FieldPlace,
  ...by: readonly Field[]
): FormDefinition =>
  cell === undefined
    ? { ...definition, fields: replaced(definition.fields, at, ...by) }
    : withCells(definition, at, (cells) => replaced(cells, cell, ...by.filter(isSimple)));

/** The definition with a new field at its end, or at the end of the group at `at`. */
export const addField = (
  definition: FormDefinition,
  type: Field['type'],
  at?: number,
): FormDefinition => {
  const field = newField(definition, type);
  if (at === undefined) return { ...definition, fields: [...definition.fields, field] };
  return isSimple(field) ? withCells(definition, at, (cells) => [...cells, field]) : definition;
};

const moved = <T>(list: readonly T[], at: number, by: -1 | 1): T[] => {
  const [one, other] = [list[at], list[at + by]];
  if (one === undefined || other === undefined) return [...list];
  return list.with(at, other).with(at + by, one);
};

/** The definition with a field one place up or down among its neighbours. */
export const moveField = (
  definition: FormDefinition,
  { at, cell }: FieldPlace,
  by: -1 | 1,
): FormDefinition =>
  cell === undefined
    ? { ...definition, fields: moved(definition.fields, at, by) }
    : withCells(definition, at, (cells) => moved(cells, cell, by));

const inserted = <T>(list: readonly T[], at: number, thing: T): T[] => list.toSpliced(at, 0, thing);

/** The definition with a field put in at a place; what stood there moves down. */
export const insertField = (
  definition: FormDefinition,
  { at, cell }: FieldPlace,
  field: Field,
): FormDefinition => {
  if (cell === undefined) return { ...definition, fields: inserted(definition.fields, at, field) };
  return isSimple(field)
    ? withCells(definition, at, (cells) => inserted(cells, cell, field))
    : definition;
};

/** The definition with a copy of a field below it, under a key of its own. */
export const duplicateField = (
  definition: FormDefinition,
  { at, cell }: FieldPlace,
): FormDefinition => {
  const group = definition.fields[at];
  const field = cell === undefined ? group : group?.type === 'group' && group.fields[cell];
  if (!field) return definition;
  const copy = { ...field, key: freeKey(keysOf(definition), field.key.replace(/_\d+$/, '')) };
  const below = cell === undefined ? { at: at + 1 } : { at, cell: cell + 1 };
  return insertField(definition, below, copy);
};

/** A new check on the first field, which always holds until it is written. */
export const newCheck = ({ fields, checks }: FormDefinition): Check => ({
  key: freeKey(new Set(checks.map(({ key }) => key)), 'check'),
  expression: 'true',
  message: screenWords.newMessage,
  fields: [fields[0]?.key ?? 'field_1'],
});
