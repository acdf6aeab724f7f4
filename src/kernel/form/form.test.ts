import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryOver } from './carry-over.ts';
import { compileForm } from './compile.ts';
import { differences } from './differences.ts';
import { answersTo } from './fixtures/arbitrary-answers.ts';
import { disbursement } from './fixtures/disbursement.ts';
import { everyField } from './fixtures/every-field.ts';
import { outstandingActivities } from './fixtures/outstanding-activities.ts';
import { weeklyActivities } from './fixtures/weekly-activities.ts';
import { formatValue } from './format.ts';
import { numberColumns, numbersOf } from './numbers.ts';
import { validateAnswers } from './validate.ts';

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
