import { useCallback } from 'react';
import type { AnswerValue } from '#kernel/form/answers.ts';
import type { DifferenceValue } from '#kernel/form/differences.ts';
import type { Field } from '#kernel/form/fields.ts';
import { formatValue } from '#kernel/form/format.ts';
import { type Digits, withDigits } from '#kernel/thai-digits.ts';
import { useLanguage, useSay, useShownDigits } from '#web/i18n.tsx';
import { nameOf } from './changes.ts';
import { changeWords } from './words.ts';

/** A written value in the digits of the screen; what people typed as text keeps its own. */
export const shownWith = (digits: Digits, { type }: Field, text: string): string =>
  type === 'text' || type === 'longText' ? text : withDigits(text, digits);

/** Gives the function that writes a value in the language and digits of the person. */
export const useWorded = () => {
  const { language } = useLanguage();
  const digits = useShownDigits();
  return useCallback(
    (field: Field, value: AnswerValue | undefined): string =>
      shownWith(digits, field, formatValue(field, value, language, { dateStyle: 'short' })),
    [language, digits],
  );
};

const NUMBER_OF_PEOPLE = { type: 'integer', min: 0, required: false, adds: 'sum' } as const;

/** Gives the function that writes one side of a change, also of a photo, a row or a count of people. */
export const useWordedChange = () => {
  const worded = useWorded();
  const say = useSay();
  return (field: Field, value: DifferenceValue | undefined): string => {
    if (value === undefined) return say(changeWords.empty);
    const name = nameOf(field, value);
    if (name !== undefined) return name;
    if (field.type === 'peopleByGroup' && typeof value === 'number') {
      const { key, label } = field;
      return worded({ ...NUMBER_OF_PEOPLE, key, label }, value);
    }
    return worded(field, value as AnswerValue) || say(changeWords.empty);
  };
};
