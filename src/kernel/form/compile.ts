import { type Expression, parseExpression } from '#kernel/expression/expression.ts';
import { type Sentence, say } from '#kernel/sentence.ts';
import type { Cleaner } from './cleaner.ts';
import { cleanerOf } from './cleaners.ts';
import type { ComputedField, Field, GroupField, SimpleField } from './fields.ts';
import type { Check, FormDefinition } from './model.ts';

type Part<F extends Field> = {
  readonly field: F;
  /** The label with its section's title in front: what names the field outside its place. */
  readonly title: Sentence;
  readonly shown: Expression | undefined;
  /** Whether some expression of the form reads it. */
  readonly isRead: boolean;
};
export type EnteredPart = Part<Exclude<SimpleField, ComputedField>> & {
  readonly kind: 'entered';
  readonly clean: Cleaner;
};
export type ComputedPart = Part<ComputedField> & {
  readonly kind: 'computed';
  readonly formula: Expression;
};
export type GroupPart = Part<GroupField> & {
  readonly kind: 'group';
  readonly parts: readonly CellPart[];
  readonly byKey: ReadonlyMap<string, CellPart>;
};
/** A compiled field that may stand in a group. */
export type CellPart = EnteredPart | ComputedPart;
/** A compiled field. */
export type FormPart = CellPart | GroupPart;

/** A form ready to work: every expression parsed and every cleaner made, to be reused for all reports. */
export type CompiledForm = {
  readonly definition: FormDefinition;
  readonly parts: readonly FormPart[];
  readonly byKey: ReadonlyMap<string, FormPart>;
  readonly checks: readonly { readonly check: Check; readonly expression: Expression }[];
};

const parsed = (source: string): Expression => {
  const result = parseExpression(source);
  if (result.ok) return result.value;
  throw new Error(`Unchecked form definition: ${source}: ${result.refusals[0].sentence.en}`);
};

const sourcesOf = ({ fields, checks }: FormDefinition): string[] => {
  const all: readonly Field[] = fields.flatMap((field) =>
    field.type === 'group' ? [field, ...field.fields] : [field],
  );
  return [
    ...all.flatMap((field) => field.showIf ?? []),
    ...all.flatMap((field) => (field.type === 'computed' ? field.expression : [])),
    ...checks.map((check) => check.expression),
  ];
};

type Setting = {
  readonly titles: ReadonlyMap<string, Sentence>;
  readonly read: ReadonlySet<string>;
};

const titleOf = ({ label, section }: Field, { titles }: Setting): Sentence => {
  const title = section === undefined ? undefined : titles.get(section);
  return title === undefined
    ? label
    : say(`${title.th} · ${label.th}`, `${title.en} · ${label.en}`);
};

const partOf = <F extends Field>(field: F, setting: Setting): Part<F> => ({
  field,
  title: titleOf(field, setting),
  shown: field.showIf === undefined ? undefined : parsed(field.showIf),
  isRead: setting.read.has(field.key),
});

const compileCell = (field: SimpleField, setting: Setting): CellPart =>
  field.type === 'computed'
    ? { ...partOf(field, setting), kind: 'computed', formula: parsed(field.expression) }
    : { ...partOf(field, setting), kind: 'entered', clean: cleanerOf(field) };

const indexed = <P extends FormPart>(parts: readonly P[]): ReadonlyMap<string, P> =>
  new Map(parts.map((part) => [part.field.key, part]));

const compileField = (field: Field, setting: Setting): FormPart => {
  if (field.type !== 'group') return compileCell(field, setting);
  const parts = field.fields.map((cell) => compileCell(cell, setting));
  return { ...partOf(field, setting), kind: 'group', parts, byKey: indexed(parts) };
};

/**
 * Compiles a definition once for any number of reports. The definition must have passed
 * `checkDefinition`; an expression that can not be read throws.
 */
export const compileForm = (definition: FormDefinition): CompiledForm => {
  const sources = sourcesOf(definition);
  const read = new Set(sources.flatMap((source) => [...parsed(source).names]));
  const titles = new Map(definition.sections.map(({ key, title }) => [key, title]));
  const parts = definition.fields.map((field) => compileField(field, { titles, read }));
  const checks = definition.checks.map((check) => ({
    check,
    expression: parsed(check.expression),
  }));
  return { definition, parts, byKey: indexed(parts), checks };
};
