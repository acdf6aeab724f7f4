import type { Language, Sentence } from '#kernel/sentence.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import { toThaiDigits } from '#kernel/thai-digits.ts';
import type { AnswerValue, Attachment, Place, Row } from './answers.ts';
import type { Option } from './field-parts.ts';
import type { Field, PeopleField } from './fields.ts';
import * as words from './words.ts';

/** How values are written; area names are known only to the caller. */
export type FormatOptions = {
  readonly thaiDigits?: boolean;
  /** `10 กุมภาพันธ์ 2565` unless the short `10 ก.พ. 2565` is wanted. */
  readonly dateStyle?: 'short' | 'long';
  readonly areaName?: (code: string) => string | undefined;
};

const grouped = (text: string): string => {
  const [whole = '', fraction] = text.split('.');
  const parts = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? parts : `${parts}.${fraction}`;
};

const optionLabel = (options: readonly Option[], value: string, language: Language): string =>
  options.find((option) => option.value === value)?.label[language] ?? value;

const people = (field: PeopleField, counts: Record<string, number>, language: Language): string =>
  field.groups
    .filter(({ key }) => counts[key] !== undefined)
    .map(({ key, label }) => `${label[language]} ${grouped(String(counts[key]))}`)
    .join(', ');

const counted = (count: (n: number) => Sentence, list: readonly unknown[], language: Language) =>
  count(list.length)[language];

/** Five decimals: about a metre. */
const degrees = ({ latitude, longitude }: Place): string =>
  `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;

const plain = (
  field: Field,
  value: AnswerValue,
  language: Language,
  { areaName, dateStyle = 'long' }: FormatOptions,
): string => {
  switch (field.type) {
    case 'integer':
    case 'decimal':
    case 'money':
    case 'computed':
      return grouped(String(value));
    case 'date':
      return dateSentence(String(value), { style: dateStyle })[language];
    case 'choice':
      return optionLabel(field.options, String(value), language);
    case 'choices':
      return (value as readonly string[])
        .map((one) => optionLabel(field.options, one, language))
        .join(', ');
    case 'yesNo':
      return (value === true ? words.yes : words.no)[language];
    case 'area':
      return areaName?.(String(value)) ?? String(value);
    case 'peopleByGroup':
      return people(field, value as Record<string, number>, language);
    case 'photos':
      return counted(words.photoCount, value as readonly Attachment[], language);
    case 'files':
      return counted(words.fileCount, value as readonly Attachment[], language);
    case 'group':
      return counted(words.rowCount, value as readonly Row[], language);
    case 'place':
      return degrees(value as Place);
    default:
      return String(value);
  }
};

/**
 * Writes one stored value for tables, documents and exports: thousands separated, dates with Thai
 * months and the Buddhist era in Thai, options by their labels. Unanswered gives an empty text.
 * The unit is not written. Texts that people typed keep their own digits.
 */
export const formatValue = (
  field: Field,
  value: AnswerValue | undefined,
  language: Language,
  options: FormatOptions = {},
): string => {
  if (value === undefined) return '';
  const text = plain(field, value, language, options);
  const isTyped = field.type === 'text' || field.type === 'longText';
  return options.thaiDigits === true && language === 'th' && !isTyped ? toThaiDigits(text) : text;
};
