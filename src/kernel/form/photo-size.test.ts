import { expect, test } from 'vitest';
import { Field, PhotosField } from './fields.ts';
import { longestSideIn, longestSideOf } from './photo-size.ts';

const label = { th: 'ภาพ', en: 'Photos' };
const photos = (key: string, longestSide?: number) => ({
  key,
  type: 'photos' as const,
  label,
  ...(longestSide !== undefined && { longestSide }),
});
const group = { key: 'rows', type: 'group' as const, label, itemLabel: label };

test.each([
  ['a form without photos', [], 1600],
  ['a question that says nothing', [photos('a')], 1600],
  ['one that asks for less', [photos('a', 1000)], 1000],
  ['the greatest of several', [photos('a', 1000), photos('b', 2400)], 2400],
  ['what is said and what is not', [photos('a', 1000), photos('b')], 1600],
  ['a question inside a group', [{ ...group, fields: [photos('a', 3000)] }], 3000],
])('%s', (_, fields, longest) => {
  expect(longestSideIn({ fields: fields.map((field) => Field.parse(field)) })).toBe(longest);
});

test.each([
  [undefined, 1600],
  [800, 800],
  [4000, 4000],
])('a question that says %s means %i pixels', (said, longest) => {
  expect(longestSideOf(PhotosField.parse(photos('a', said)))).toBe(longest);
});

test.each([799, 4001, 1600.5])('%d pixels are refused', (said) => {
  expect(PhotosField.safeParse(photos('a', said)).success).toBe(false);
});
