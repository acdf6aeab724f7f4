import { describe, expect, it, test } from 'vitest';
import { checkDefinition } from '#kernel/form/check-definition.ts';
import { FormDefinition } from '#kernel/form/model.ts';
import { addField, FIELD_TYPES, moveField, newCheck, replaceField } from './fields.ts';

const label = { th: 'ช่อง', en: 'Field' };
const text = (key: string) => ({ key, type: 'text' as const, label });
const form = FormDefinition.parse({
  title: label,
  fields: [
    text('a'),
    { key: 'rows', type: 'group', label, itemLabel: label, fields: [text('x'), text('y')] },
    text('b'),
  ],
});

const keys = ({ fields }: FormDefinition): string =>
  fields
    .map((field) =>
      field.type === 'group' ? `${field.key}(${field.fields.map(({ key }) => key)})` : field.key,
    )
    .join(' ');

describe('a new field', () => {
  test.each(FIELD_TYPES)('of type %s can be published as it is', (type) => {
    const grown = addField(form, type);
    expect(checkDefinition(FormDefinition.parse(grown))).toEqual([]);
    expect(grown.fields).toHaveLength(4);
  });

  it('stands at the end of its group, which takes no group', () => {
    expect(keys(addField(form, 'text', 1))).toBe('a rows(x,y,field_1) b');
    expect(keys(addField(form, 'group', 1))).toBe(keys(form));
  });
});

test.each([
  ['down', moveField(form, { at: 0 }, 1), 'rows(x,y) a b'],
  ['up', moveField(form, { at: 2 }, -1), 'a b rows(x,y)'],
  ['beyond the end', moveField(form, { at: 2 }, 1), 'a rows(x,y) b'],
  ['within a group', moveField(form, { at: 1, cell: 1 }, -1), 'a rows(y,x) b'],
  ['away', replaceField(form, { at: 0 }), 'rows(x,y) b'],
  ['away from a group', replaceField(form, { at: 1, cell: 0 }), 'a rows(y) b'],
])('a field moves %s', (_name, changed, expected) => expect(keys(changed)).toBe(expected));

it('adds a check that can be published', () =>
  expect(checkDefinition({ ...form, checks: [newCheck(form)] })).toEqual([]));
