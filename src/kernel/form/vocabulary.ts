import type { Kind, Vocabulary, Word } from '#kernel/expression/names.ts';
import type { Field, SimpleField } from './fields.ts';

const KINDS: Record<Field['type'], Kind> = {
  integer: 'number',
  decimal: 'number',
  money: 'number',
  computed: 'number',
  text: 'text',
  longText: 'text',
  date: 'text',
  time: 'text',
  choice: 'text',
  area: 'text',
  yesNo: 'truth',
  choices: 'texts',
  peopleByGroup: 'numbers',
  place: 'numbers',
  photos: 'rows',
  files: 'rows',
  group: 'rows',
};

const NUMBER: Word = { kind: 'number' };
const TEXT: Word = { kind: 'text' };
const POINT: Vocabulary = new Map([
  ['latitude', NUMBER],
  ['longitude', NUMBER],
]);
const ATTACHMENT: Vocabulary = new Map([
  ['fileId', TEXT],
  ['caption', TEXT],
]);

const wordsFor = (fields: readonly Field[]): Map<string, Word> =>
  new Map(fields.map((field) => [field.key, wordFor(field)]));

const wordFor = (field: Field): Word => {
  const kind = KINDS[field.type];
  if (field.type === 'peopleByGroup')
    return { kind, keys: new Map(field.groups.map(({ key }) => [key, NUMBER])) };
  if (field.type === 'place') return { kind, keys: POINT };
  if (field.type === 'photos' || field.type === 'files') return { kind, keys: ATTACHMENT };
  return field.type === 'group' ? { kind, keys: wordsFor(field.fields) } : { kind };
};

/** The names an expression may use that stands after these fields, and in a row after these cells. */
export const vocabularyAfter = (
  fields: readonly Field[],
  cells?: readonly SimpleField[],
): Vocabulary => {
  const words = wordsFor(fields);
  words.set('answers', { kind: 'record', keys: wordsFor(fields) });
  if (cells !== undefined) words.set('item', { kind: 'record', keys: wordsFor(cells) });
  return words;
};

/** Words that mean something in expressions and can not be keys of fields. */
export const RESERVED: ReadonlySet<string> = new Set(
  [
    'answers item constructor number true false null in as break const continue else for function',
    'if import let loop package namespace return var void while int uint double bool string bytes',
    'list map dyn type null_type timestamp duration optional google cel any has all exists filter',
  ].flatMap((line) => line.split(' ')),
);
