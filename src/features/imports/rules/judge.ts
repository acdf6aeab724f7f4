import { fitAnswers } from '#features/reports/rules/fit-answers.ts';
import type { Answers as SoundAnswers } from '#kernel/form/answers.ts';
import type { CompiledForm } from '#kernel/form/compile.ts';
import { validateAnswers } from '#kernel/form/validate.ts';
import type { Refusal } from '#kernel/result.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { words } from '../words.ts';
import type { SheetCell } from './cells.ts';
import type { FigureColumn } from './columns.ts';
import type { Head } from './head.ts';

type Values = Readonly<Record<string, unknown>>;

/** One thing wrong in a row: the column counted from 0, or undefined when the whole row is meant. */
export type RowFault = {
  readonly at: number | undefined;
  readonly sentence: Sentence;
  /** Whether the row cannot even be kept as a draft. */
  readonly stops: boolean;
};

/** What a row of figures is worth for its report. */
export type Judgement = {
  readonly kind: 'blank' | 'changed' | 'unchanged' | 'refused';
  /** Sound answers: the report's own with the figures of the row. */
  readonly answers: SoundAnswers;
  /** Whether it passes all checks, so that it may be sent. */
  readonly ready: boolean;
  readonly faults: readonly RowFault[];
};

/** The columns of a sheet as one version of the form reads them. */
export type Plan = {
  readonly columns: readonly { readonly at: number; readonly column: FigureColumn | undefined }[];
  readonly placeOf: ReadonlyMap<string, number>;
};

/** Brings the columns of a sheet and of a form together. */
export const planOf = ({ figures }: Head, columns: readonly FigureColumn[]): Plan => {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  return {
    columns: figures.map(({ at, key }) => ({ at, column: byKey.get(key) })),
    placeOf: new Map(figures.map(({ at, key }) => [key, at])),
  };
};

/** Whether no figure stands in a row: it is left as it is. */
export const isBlankRow = ({ figures }: Head, cells: readonly SheetCell[]): boolean =>
  figures.every(({ at }) => (cells[at] ?? null) === null);

type Typed = { readonly answers: Record<string, unknown>; readonly faults: RowFault[] };

const put = (answers: Record<string, unknown>, { field, group }: FigureColumn, value: unknown) => {
  if (group === undefined) answers[field] = value;
  else answers[field] = { ...(answers[field] as Values | undefined), [group]: value };
};

// A column of the sheet says what its field is, blank included; other fields stay as they are.
const typedIn = ({ columns }: Plan, cells: readonly SheetCell[], base: Values): Typed => {
  const answers: Record<string, unknown> = { ...base };
  const faults: RowFault[] = [];
  for (const { at, column } of columns) {
    const cell = cells[at] ?? null;
    if (column === undefined) {
      if (cell !== null) faults.push({ at, sentence: words.notInThisForm, stops: true });
      continue;
    }
    const read = cell === null ? undefined : column.read(cell);
    put(answers, column, read?.ok ? read.value : undefined);
    if (read && !read.ok) faults.push({ at, sentence: read.refusals[0].sentence, stops: true });
  }
  return { answers, faults };
};

const sameRefusal = (one: Refusal, other: Refusal): boolean =>
  one.field === other.field && one.code === other.code;

const titled = (form: CompiledForm, { field = '', sentence }: Refusal): Sentence => {
  const title = form.byKey.get(field.split(/[.[]/)[0] ?? '')?.title;
  return title ? words.ofField(title, sentence) : sentence;
};

const faultOf = (form: CompiledForm, plan: Plan, refusal: Refusal, stops: boolean): RowFault => {
  const at = plan.placeOf.get(refusal.field ?? '');
  return { at, sentence: at === undefined ? titled(form, refusal) : refusal.sentence, stops };
};

/** A report's own answers as its form takes them: what the figures of a row are joined and compared with. */
export const soundAnswers = (form: CompiledForm, answers: Values): SoundAnswers =>
  validateAnswers(form, fitAnswers(form.definition, answers), { mode: 'draft' }).answers;

const isSame = (one: SoundAnswers, other: SoundAnswers): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Judges one row against its report: reads the cells, joins them with what the report holds already, and
 * asks the form's own checks, first those for sending, then those for a draft. `base` are its sound answers.
 */
export const judgeRow = (
  form: CompiledForm,
  plan: Plan,
  cells: readonly SheetCell[],
  base: SoundAnswers,
): Judgement => {
  const typed = typedIn(plan, cells, base);
  const whole = validateAnswers(form, typed.answers, { mode: 'submit' });
  const clean = whole.refusals.length === 0 && typed.faults.length === 0;
  const draft = clean ? whole : validateAnswers(form, typed.answers, { mode: 'draft' });
  const unread = new Set(typed.faults.map(({ at }) => at));
  const found = whole.refusals.map((refusal) =>
    faultOf(
      form,
      plan,
      refusal,
      draft.refusals.some((one) => !clean && sameRefusal(one, refusal)),
    ),
  );
  const faults = [
    ...typed.faults,
    ...found.filter(({ at }) => at === undefined || !unread.has(at)),
  ];
  const refused = faults.some(({ stops }) => stops);
  const same = !refused && isSame(draft.answers, base);
  const kind = refused ? 'refused' : same ? 'unchanged' : 'changed';
  return { kind, answers: draft.answers, ready: clean, faults };
};
