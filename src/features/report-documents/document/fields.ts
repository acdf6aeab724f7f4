import type { Block, KeyValue } from '#kernel/document/document.ts';
import type { AnswerValue, Attachment, Row } from '#kernel/form/answers.ts';
import type { Field, GroupField, SimpleField } from '#kernel/form/fields.ts';
import { formatValue } from '#kernel/form/format.ts';
import type { Language } from '#kernel/sentence.ts';
import { itemTitle } from '../words.ts';

/** How values are written: the language, and the names of areas, which only the caller knows. */
export type Look = {
  readonly language: Language;
  readonly areaName?: (code: string) => string | undefined;
};

export type Values = { readonly [key: string]: AnswerValue | undefined };

/** One answered value with its unit (`1,200 คน`); an unanswered one is a dash. */
export const shownValue = (field: Field, value: AnswerValue | undefined, look: Look): string => {
  const { language, areaName } = look;
  const text = formatValue(field, value, language, areaName ? { areaName } : {});
  if (text === '') return '-';
  return field.unit === undefined ? text : `${text} ${field.unit[language]}`;
};

const pairOf = (field: Field, answers: Values, look: Look): KeyValue => ({
  key: field.label[look.language],
  value: shownValue(field, answers[field.key], look),
});

const picturesOf = (photos: readonly Attachment[]): Block[] =>
  photos.length === 0
    ? []
    : [
        {
          kind: 'pictures',
          perRow: photos.length === 1 ? 1 : 2,
          pictures: photos.map(({ fileId, caption }) => ({
            fileRef: fileId,
            caption: caption ?? '',
          })),
        },
      ];

// Conditions hide fields; what was not answered under one is not part of the report.
const isAsked = (field: Field, answers: Values): boolean =>
  answers[field.key] !== undefined || (field.showIf === undefined && field.required);

/** Fields with their values as labels and values, long texts included, and their photos below. */
export const fieldBlocks = (fields: readonly Field[], answers: Values, look: Look): Block[] => {
  const asked = fields.filter((field) => isAsked(field, answers));
  const pairs = asked
    .filter(({ type }) => type !== 'photos' && type !== 'group')
    .map((field) => pairOf(field, answers, look));
  const photos = asked
    .filter(({ type }) => type === 'photos')
    .flatMap(({ key }) => picturesOf((answers[key] ?? []) as readonly Attachment[]));
  return [...(pairs.length > 0 ? [{ kind: 'keyValues' as const, pairs }] : []), ...photos];
};

/** The field that names an item of a group: its first line of text, unless told otherwise. */
export const titleFieldOf = (
  group: GroupField,
  besides: readonly string[] = [],
): SimpleField | undefined =>
  group.fields.find(({ type, key }) => type === 'text' && !besides.includes(key));

/** The heading of one item of a group: its number and its own title, or its label and number. */
export const itemHeading = (
  group: GroupField,
  row: Row,
  number: number,
  { language }: Look,
  besides: readonly string[] = [],
): string => {
  const field = titleFieldOf(group, besides);
  const title = field === undefined ? undefined : row[field.key];
  return typeof title === 'string' && title !== ''
    ? `${number}. ${title}`
    : itemTitle(group.itemLabel, number)[language];
};

const itemBlocks = (group: GroupField, row: Row, index: number, look: Look): Block[] => {
  const title = titleFieldOf(group);
  const rest = group.fields.filter(({ key }) => key !== title?.key);
  return [
    { kind: 'heading', level: 3, text: itemHeading(group, row, index + 1, look) },
    ...fieldBlocks(rest, row, look),
  ];
};

/** A repeated group: its heading, then each item with its own heading, values and photos. */
export const groupBlocks = (group: GroupField, answers: Values, look: Look): Block[] => {
  const rows = (answers[group.key] ?? []) as readonly Row[];
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: group.label[look.language] },
    ...rows.flatMap((row, index) => itemBlocks(group, row, index, look)),
  ];
};
