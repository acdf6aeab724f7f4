import type { AnswerValue } from '#kernel/form/answers.ts';
import type { CompiledForm } from '#kernel/form/compile.ts';
import type { Field } from '#kernel/form/fields.ts';
import { formatValue } from '#kernel/form/format.ts';
import type { Language } from '#kernel/sentence.ts';

const fieldAt = (form: CompiledForm, path: string): Field | undefined => {
  const [key = '', cell] = path.replace(/\[\d+\]/g, '').split('.');
  const part = form.byKey.get(key);
  if (part?.kind !== 'group') return part?.field;
  return cell === undefined ? undefined : part.byKey.get(cell)?.field;
};

const plain = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return String(value);
  const texts = Object.values(value).filter((one) => typeof one === 'string');
  return texts.slice(0, 1).join('');
};

/** One side of a difference in words: as its field writes it, or by its first text. */
export const wordedDifference = (
  form: CompiledForm,
  path: string,
  value: unknown,
  language: Language,
): string => {
  const field = fieldAt(form, path);
  const whole = field && !/\]$/.test(path) && field.type !== 'peopleByGroup';
  if (!whole || value === undefined) return plain(value);
  return formatValue(field, value as AnswerValue, language);
};
