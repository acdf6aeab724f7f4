import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryOver } from './carry-over.ts';
import type { EnteredField } from './cleaners.ts';
import { compileForm } from './compile.ts';
import { differences } from './differences.ts';
import type { Field } from './fields.ts';
import { disbursement } from './fixtures/disbursement.ts';
import { everyField } from './fixtures/every-field.ts';
import { outstandingActivities } from './fixtures/outstanding-activities.ts';
import { weeklyActivities } from './fixtures/weekly-activities.ts';
import { formatValue } from './format.ts';
import { numberColumns, numbersOf } from './numbers.ts';
import { validateAnswers } from './validate.ts';

const places = (decimals: number) =>
  fc
    .tuple(fc.nat({ max: 99_999_999 }), fc.nat({ max: 10 ** decimals - 1 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(decimals, '0')}`);
const words = fc.constantFrom('กิจกรรม', 'ประชุม', 'อบรม 12', 'ข้อความ “ยาว”', 'Meeting');
const attachments = (max: number) =>
  fc
    .uniqueArray(fc.uuid(), { maxLength: max })
    .map((ids) => ids.map((fileId) => ({ fileId, caption: 'ภาพ' })));

const entered = (field: EnteredField): fc.Arbitrary<unknown> => {
  switch (field.type) {
    case 'integer':
      return fc.integer({ min: field.min, max: field.max ?? 1_000_000 });
    case 'decimal':
      return places(field.decimals).map((text) => (Number(text) > 100 ? '1.5' : text));
    case 'money':
      return places(2);
    case 'text':
      return field.pattern === undefined
        ? words.map((text) => text.slice(0, field.maxLength).trim())
        : fc.constant('AB123');
    case 'longText':
      return words;
    case 'date':
      return fc
        .integer({ min: 1, max: 28 })
        .map((day) => `2022-02-${String(day).padStart(2, '0')}`);
    case 'time':
      return fc.constantFrom('09:30', '23:59');
    case 'choice':
      return fc.constantFrom(...field.options.map(({ value }) => value));
    case 'choices':
      return fc.constantFrom(...field.options.map(({ value }) => [value]));
    case 'yesNo':
      return fc.boolean();
    case 'area':
      return fc.constantFrom('4901', '4905');
    case 'peopleByGroup':
      return fc.record(
        Object.fromEntries(field.groups.map(({ key }) => [key, fc.nat({ max: 5_000 })])),
      );
    case 'photos':
    case 'files':
      return attachments(field.max);
    case 'place':
      return fc.record({
        latitude: fc.double({ min: -90, max: 90, noNaN: true }),
        longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      });
  }
};

const valueFor = (field: Field): fc.Arbitrary<unknown> | undefined => {
  if (field.type === 'computed') return undefined;
  if (field.type !== 'group') return entered(field);
  return fc.array(answersTo(field.fields), { maxLength: Math.min(field.max, 4) });
};

/** Well-formed answers to these fields, some of them missing; conditions and checks may not hold. */
const answersTo = (fields: readonly Field[]): fc.Arbitrary<Record<string, unknown>> => {
  const values = fields.flatMap((field) => {
    const value = valueFor(field);
    return value === undefined ? [] : [[field.key, value] as const];
  });
  return fc.record(Object.fromEntries(values), { requiredKeys: [], noNullPrototype: true });
};

const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describe.each([
  ['S1', weeklyActivities],
  ['S2', outstandingActivities],
  ['disbursement', disbursement],
  ['every field', everyField],
])('any answers to %s', (_, definition) => {
  const form = compileForm(definition);
  const sent = answersTo(definition.fields);
  const draft = (answers: unknown) => validateAnswers(form, answers, { mode: 'draft' });

  test('are kept as they are when stored and read again', () => {
    fc.assert(
      fc.property(sent, (answers) => {
        const first = draft(answers);
        expect(first.refusals).toEqual([]);
        expect(draft(stored(first.answers)).answers).toEqual(first.answers);
        expect(differences(form, first.answers, stored(first.answers))).toEqual([]);
      }),
    );
  });

  test('keep the same values when they are submitted', () => {
    fc.assert(
      fc.property(sent, (answers) => {
        const submitted = validateAnswers(form, answers, { mode: 'submit' });
        if (submitted.refusals.length === 0)
          expect(submitted.answers).toEqual(draft(answers).answers);
      }),
    );
  });

  test('give figures to known columns, as plain decimals', () => {
    const columns = new Set(numberColumns(form).map(({ field }) => field));
    fc.assert(
      fc.property(sent, (answers) => {
        const facts = numbersOf(form, draft(answers).answers);
        expect(new Set(facts.map(({ field }) => field)).size).toBe(facts.length);
        for (const { field, value } of facts) {
          expect(columns).toContain(field);
          expect(value).toMatch(/^-?\d+(\.\d*[1-9])?$/);
        }
      }),
    );
  });

  test('can be written in both languages and carried over without attachments', () => {
    fc.assert(
      fc.property(sent, (answers) => {
        const kept = draft(answers).answers;
        for (const field of definition.fields)
          for (const language of ['th', 'en'] as const)
            expect(formatValue(field, kept[field.key], language)).not.toMatch(/undefined|\[object/);
        expect(JSON.stringify(carryOver(form, kept))).not.toContain('fileId');
      }),
    );
  });
});
