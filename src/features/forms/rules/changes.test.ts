import { describe, expect, it } from 'vitest';
import { outstandingActivities } from '#kernel/form/fixtures/outstanding-activities.ts';
import { FormDefinition } from '#kernel/form/model.ts';
import { changesBetween } from './changes.ts';
import { addField, duplicateField, insertField, replaceField } from './fields.ts';
import { addSection, moveSection, removeSection } from './sections.ts';

const form = FormDefinition.parse(outstandingActivities);
const first = form.fields[0];
if (!first) throw new Error('the fixture has fields');
const NONE = { added: [], removed: [], changed: [], otherwise: false };

describe('what a draft changes', () => {
  it('is nothing while nothing is changed', () => expect(changesBetween(form, form)).toEqual(NONE));

  it('names fields that were added, removed and changed', () => {
    expect(changesBetween(form, addField(form, 'money')).added).toHaveLength(1);
    expect(changesBetween(form, replaceField(form, { at: 0 })).removed).toContainEqual(first.label);
    const label = { th: 'ใหม่', en: 'New' };
    const renamed = replaceField(form, { at: 0 }, { ...first, label });
    expect(changesBetween(form, renamed)).toEqual({ ...NONE, changed: [label] });
  });

  it('sees sections', () => expect(changesBetween(form, addSection(form)).otherwise).toBe(true));
});

describe('fields and sections on the screen', () => {
  it('puts a removed field back where it stood', () =>
    expect(insertField(replaceField(form, { at: 0 }), { at: 0 }, first)).toEqual(form));

  it('copies a field under a key of its own', () => {
    const keys = duplicateField(form, { at: 0 }).fields.map(({ key }) => key);
    expect(new Set(keys).size).toBe(form.fields.length + 1);
  });

  it('leaves the fields of a removed section under none', () => {
    const two = addSection(addSection({ ...form, sections: [] }));
    const [one, other] = two.sections.map(({ key }) => key);
    const placed = { ...two, fields: [{ ...first, section: one }] } as FormDefinition;
    expect(removeSection(placed, 0).fields[0]?.section).toBeUndefined();
    expect(moveSection(placed, 0, 1).sections.map(({ key }) => key)).toEqual([other, one]);
  });
});
