import { add, Decimal, decimalOf, readDecimal, writeDecimal } from '#kernel/expression/decimal.ts';
import { type Sentence, say } from '#kernel/sentence.ts';
import type { Answers, AnswerValue, Row } from './answers.ts';
import type { CellPart, CompiledForm, FormPart } from './compile.ts';
import type { Adds } from './field-parts.ts';
import type { Field } from './fields.ts';

/** One figure that reports give to totals: a column of every sum. */
export type NumberColumn = {
  /** Path without row numbers: `budget`, `people.officials`, `activities.budget`. */
  readonly field: string;
  readonly title: Sentence;
  readonly unit?: Sentence;
  readonly decimals: number;
  readonly adds: Exclude<Adds, 'none'>;
};

/** What one report gives to one column: an exact decimal text without needless zeros. */
export type NumberFact = { readonly field: string; readonly value: string };

const addsOf = (field: Field): Adds => ('adds' in field ? field.adds : 'none');

const decimalsOf = (field: Field): number => {
  if (field.type === 'money') return 2;
  return 'decimals' in field ? field.decimals : 0;
};

const beside = (title: Sentence, inner: Sentence): Sentence =>
  say(`${title.th} · ${inner.th}`, `${title.en} · ${inner.en}`);

const column = (
  { field, title }: FormPart,
  adds: Exclude<Adds, 'none'>,
  path = field.key,
  name = title,
): NumberColumn => {
  const base = { field: path, title: name, decimals: decimalsOf(field), adds };
  return field.unit === undefined ? base : { ...base, unit: field.unit };
};

const cellColumns = (part: FormPart): NumberColumn[] => {
  const { field, title } = part;
  const adds = addsOf(field);
  if (adds === 'none') return [];
  if (field.type !== 'peopleByGroup') return [column(part, adds)];
  return field.groups.map(({ key, label }) =>
    column(part, adds, `${field.key}.${key}`, beside(title, label)),
  );
};

const partColumns = (part: FormPart): NumberColumn[] => {
  if (part.kind !== 'group') return cellColumns(part);
  const inner = part.parts.flatMap(cellColumns).map((found) => ({
    ...found,
    field: `${part.field.key}.${found.field}`,
    title: beside(part.title, found.title),
  }));
  return [column(part, 'sum'), ...inner];
};

/** Every column of totals that a form has, in the order of the form; a group counts its rows. */
export const numberColumns = (form: CompiledForm): readonly NumberColumn[] =>
  form.parts.flatMap(partColumns);

const exact = (value: AnswerValue | undefined): Decimal | undefined => {
  if (typeof value === 'number') return decimalOf(value);
  return typeof value === 'string' ? readDecimal(value) : undefined;
};

type Figure = { readonly field: string; readonly adds: Adds; readonly value: Decimal };

const figuresOf = (part: CellPart, value: AnswerValue | undefined, prefix: string): Figure[] => {
  const { field } = part;
  const adds = addsOf(field);
  if (adds === 'none' || value === undefined) return [];
  const path = `${prefix}${field.key}`;
  if (field.type !== 'peopleByGroup') {
    const figure = exact(value);
    return figure === undefined ? [] : [{ field: path, adds, value: figure }];
  }
  return Object.entries(value as Record<string, number>).flatMap(([key, count]) => {
    const figure = exact(count);
    return figure === undefined ? [] : [{ field: `${path}.${key}`, adds, value: figure }];
  });
};

const together = (adds: Adds, before: Decimal, next: Decimal): Decimal => {
  if (adds === 'sum') return add(before, next);
  return adds === 'max' && before.units > next.units ? before : next;
};

const inGroup = (figures: readonly Figure[]): Figure[] => {
  const found = new Map<string, Figure>();
  for (const figure of figures) {
    const before = found.get(figure.field);
    const value =
      before === undefined ? figure.value : together(figure.adds, before.value, figure.value);
    found.set(figure.field, { ...figure, value });
  }
  return [...found.values()];
};

const partFigures = (part: FormPart, value: AnswerValue | undefined): Figure[] => {
  if (part.kind !== 'group') return figuresOf(part, value, '');
  const { key } = part.field;
  const rows = (value ?? []) as readonly Row[];
  const cells = rows.flatMap((row) =>
    part.parts.flatMap((cell) => figuresOf(cell, row[cell.field.key], `${key}.`)),
  );
  const count = decimalOf(rows.length) ?? new Decimal(0n);
  return value === undefined ? [] : [{ field: key, adds: 'sum', value: count }, ...inGroup(cells)];
};

/**
 * The figures a report gives to totals. Unanswered fields and those with `adds: 'none'` give none;
 * rows of a group are put together here in the way of their field. Values are exact decimal texts
 * (`12`, `1250.5`), ready for `numeric` columns.
 */
export const numbersOf = (form: CompiledForm, answers: Answers): readonly NumberFact[] =>
  form.parts.flatMap((part) =>
    partFigures(part, answers[part.field.key]).map(({ field, value }) => ({
      field,
      value: writeDecimal(value),
    })),
  );
