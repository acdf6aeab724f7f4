import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '#kernel/sentence.ts';
import type { Answers } from './answers.ts';
import { compileForm } from './compile.ts';
import { disbursement } from './fixtures/disbursement.ts';
import { everyField } from './fixtures/every-field.ts';
import { weeklyActivities } from './fixtures/weekly-activities.ts';
import { FormDefinition } from './model.ts';
import { numberColumns, numbersOf } from './numbers.ts';
import { validateAnswers } from './validate.ts';

const every = compileForm(everyField);
const facts = (answers: Answers): Record<string, string> =>
  Object.fromEntries(numbersOf(every, answers).map(({ field, value }) => [field, value]));

describe('figures of one report', () => {
  test.each<[Answers, Record<string, string>]>([
    [{}, {}],
    [{ whole: 0 }, { whole: '0' }],
    [
      { below_zero: -3, amount: '1250.50' },
      { below_zero: '-3', amount: '1250.5' },
    ],
    [{ rate: '1.500', name: 'ก' }, { rate: '1.5' }],
    [{ people: { officials: 3, public: 4 } }, { 'people.officials': '3', 'people.public': '4' }],
    [
      { rows: [{ cost: '0.10' }, { cost: '0.20', with_vat: '0.21' }, {}] },
      { rows: '3', 'rows.cost': '0.3', 'rows.with_vat': '0.21' },
    ],
  ])('%j → %j', (answers, expected) => {
    expect(facts(answers)).toEqual(expected);
  });

  test.each<['sum' | 'last' | 'max' | 'none', string | undefined]>([
    ['sum', '60'],
    ['last', '20'],
    ['max', '30'],
    ['none', undefined],
  ])('rows that add by %s', (adds, value) => {
    const label = say('ช่อง', 'Field');
    const cell = { key: 'n', type: 'integer' as const, label, adds };
    const definition = FormDefinition.parse({
      title: label,
      fields: [{ key: 'rows', type: 'group', label, itemLabel: label, fields: [cell] }],
    });
    const found = numbersOf(compileForm(definition), { rows: [{ n: 10 }, { n: 30 }, { n: 20 }] });
    expect(found.find(({ field }) => field === 'rows.n')?.value).toBe(value);
  });

  test('rows of money are summed to the satang', () => {
    const satang = fc.integer({ min: 0, max: 99_999_999_999 });
    fc.assert(
      fc.property(fc.array(satang, { minLength: 1, maxLength: 30 }), (amounts) => {
        const rows = amounts.map((amount) => ({
          cost: `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`,
        }));
        const total = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
        const written = facts({ rows })['rows.cost'] ?? '';
        const [whole, fraction = ''] = written.split('.');
        expect(BigInt(`${whole}${fraction.padEnd(2, '0')}`)).toBe(total);
      }),
    );
  });
});

describe('columns of totals', () => {
  test('S1 has one column for each figure, named with its activity', () => {
    const columns = numberColumns(compileForm(weeklyActivities));
    expect(columns).toHaveLength(15);
    expect(columns[2]).toEqual({
      field: 'activity1_budget',
      title: say('กิจกรรมที่ ๑ · งบประมาณที่ใช้', 'Activity 1 · Budget used'),
      unit: say('บาท', 'baht'),
      decimals: 2,
      adds: 'sum',
    });
  });
  test('the disbursement takes the latest allocation, and leaves the percentage out', () => {
    const columns = numberColumns(compileForm(disbursement));
    expect(columns.map(({ field, adds }) => `${field} ${adds}`)).toEqual([
      'allocated last',
      'this_month sum',
      'to_date last',
    ]);
  });
  test('every figure has its column', () => {
    const names = new Set(numberColumns(every).map(({ field }) => field));
    const sent = {
      many: ['a'],
      whole: 1,
      amount: '2',
      people: { officials: 1 },
      rows: [{ title: 'ก', cost: '1' }],
    };
    const { answers } = validateAnswers(every, sent, { mode: 'submit' });
    for (const { field } of numbersOf(every, answers)) expect(names).toContain(field);
  });
});
