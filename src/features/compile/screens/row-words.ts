import { shownValue, titleFieldOf } from '#features/report-documents/document/fields.ts';
import type { Answers } from '#features/reports/model/view.ts';
import { shownWith } from '#features/reports/screens/reading/worded.ts';
import type { AnswerValue } from '#kernel/form/answers.ts';
import type { GroupField } from '#kernel/form/fields.ts';
import type { Language } from '#kernel/sentence.ts';
import { type Digits, withDigits } from '#kernel/thai-digits.ts';
import { OFFICE_FIELD, SUMMARY_FIELD } from '../rules.ts';

const ADDED = [SUMMARY_FIELD, OFFICE_FIELD];

/** The own title of an item, if it has one. */
export const titleOf = (group: GroupField, row: Answers): string | undefined => {
  const field = titleFieldOf(group, ADDED);
  const title = field && row[field.key];
  return typeof title === 'string' && title !== '' ? title : undefined;
};

type Look = { readonly language: Language; readonly digits: Digits };

/** The answered fields of an item in words and digits of the screen, besides its title, its photos and the given ones. */
export const valueRows = (
  group: GroupField,
  row: Answers,
  { language, digits }: Look,
  besides: readonly string[],
) => {
  const title = titleFieldOf(group, ADDED);
  return group.fields
    .filter(({ key, type }) => key !== title?.key && type !== 'photos' && !besides.includes(key))
    .filter(({ key }) => row[key] !== undefined)
    .map((field) => ({
      key: field.key,
      label: withDigits(field.label[language], digits),
      value: shownWith(
        digits,
        field,
        shownValue(field, row[field.key] as AnswerValue, { language }),
      ),
    }));
};
