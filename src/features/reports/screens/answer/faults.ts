import type { CompiledForm } from '#kernel/form/compile.ts';
import type { Refusal } from '#kernel/result.ts';
import { type Sentence, say } from '#kernel/sentence.ts';
import { answerWords, uploadWords } from '../../screen-words.ts';
import { controlId } from './form-state.ts';

/** One line of the error summary: what is wrong where, and the control to go to. */
export type Fault = { readonly message: Sentence; readonly fieldId: string | undefined };

const STEP = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?(?:\[(\d+)\])?/;

const joined = (parts: readonly (Sentence | undefined)[]): Sentence => {
  const known = parts.filter((part) => part !== undefined);
  return say(known.map(({ th }) => th).join(' · '), known.map(({ en }) => en).join(' · '));
};

const placeOf = (form: CompiledForm, path: string): Sentence | undefined => {
  const [, key = '', row, cell = '', photo] = STEP.exec(path) ?? [];
  const part = form.byKey.get(key);
  if (!part) return undefined;
  if (part.kind !== 'group') {
    const group =
      part.field.type === 'peopleByGroup' && part.field.groups.find((one) => one.key === cell);
    const item = row === undefined ? undefined : uploadWords.photo(Number(row) + 1);
    return joined([part.title, group ? group.label : undefined, item]);
  }
  const entry =
    row === undefined ? undefined : answerWords.rowTitle(part.field.itemLabel, Number(row) + 1);
  const inner = part.byKey.get(cell)?.field.label;
  const item = photo === undefined ? undefined : uploadWords.photo(Number(photo) + 1);
  return joined([entry ?? part.title, inner, item]);
};

type Heap = { readonly section: string | undefined; readonly refusals: Refusal[] };

const sectionOf = (form: CompiledForm, { code, field }: Refusal): string | undefined =>
  code === 'required' ? form.byKey.get(field ?? '')?.field.section : undefined;

// An empty section is one thing to do and not five.
const heapsOf = (form: CompiledForm, refusals: readonly Refusal[]): Heap[] => {
  const heaps: Heap[] = [];
  for (const refusal of refusals) {
    const section = sectionOf(form, refusal);
    const last = heaps.at(-1);
    if (section !== undefined && last?.section === section) last.refusals.push(refusal);
    else heaps.push({ section, refusals: [refusal] });
  }
  return heaps;
};

const lineOf = (place: Sentence | undefined, what: Sentence, field: string | undefined): Fault => {
  if (field === undefined || !place) return { message: what, fieldId: undefined };
  const message = say(`${place.th}: ${what.th}`, `${place.en}: ${what.en}`);
  return { message, fieldId: controlId(field) };
};

/** The refusals of a form as lines that name their place and lead to it; an empty section is one line. */
export const faultsOf = (form: CompiledForm, refusals: readonly Refusal[]): Fault[] =>
  heapsOf(form, refusals).flatMap(({ section, refusals: heap }) => {
    const [first] = heap;
    if (!first) return [];
    const { field, sentence } = first;
    if (heap.length === 1)
      return [lineOf(field === undefined ? undefined : placeOf(form, field), sentence, field)];
    const title = form.definition.sections.find(({ key }) => key === section)?.title;
    return [lineOf(title, answerWords.unansweredHere(heap.length), field)];
  });
