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

/** The refusals of a form as lines that name their place and lead to it. */
export const faultsOf = (form: CompiledForm, refusals: readonly Refusal[]): Fault[] =>
  refusals.map(({ field, sentence }) => {
    const place = field === undefined ? undefined : placeOf(form, field);
    if (field === undefined || !place) return { message: sentence, fieldId: undefined };
    const message = say(`${place.th}: ${sentence.th}`, `${place.en}: ${sentence.en}`);
    return { message, fieldId: controlId(field) };
  });
