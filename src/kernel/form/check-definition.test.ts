import { describe, expect, test } from 'vitest';
import { language } from '#kernel/expression/language.ts';
import { say } from '#kernel/sentence.ts';
import { checkDefinition } from './check-definition.ts';
import { compileForm } from './compile.ts';
import { Key } from './field-parts.ts';
import { disbursement } from './fixtures/disbursement.ts';
import { everyField } from './fixtures/every-field.ts';
import { outstandingActivities } from './fixtures/outstanding-activities.ts';
import { weeklyActivities } from './fixtures/weekly-activities.ts';
import { FormDefinition } from './model.ts';
import { safePattern } from './safe-pattern.ts';
import { validateAnswers } from './validate.ts';
import { RESERVED } from './vocabulary.ts';

const label = say('ช่อง', 'Field');
const whole = (key: string, rest: object = {}) => ({ key, type: 'integer', label, ...rest });
const form = (fields: object[], rest: object = {}) =>
  FormDefinition.parse({ title: label, fields, ...rest });
const option = (value: string) => ({ value, label });
const check = (expression: string, fields = ['a']) => ({
  checks: [{ key: 'c', expression, message: label, fields }],
});
const group = (fields: object[], rest: object = {}) => ({
  ...{ key: 'rows', type: 'group', label, itemLabel: label, fields },
  ...rest,
});

describe('definitions that can be published', () => {
  test.each([
    ['S1', weeklyActivities],
    ['S2', outstandingActivities],
    ['disbursement', disbursement],
    ['every field', everyField],
  ])('%s', (_, definition) => {
    expect(checkDefinition(definition)).toEqual([]);
  });
});

describe('definitions that are refused', () => {
  test.each<[string, FormDefinition, string]>([
    ['a key twice', form([whole('a'), whole('a')]), 'fields[1].key: key-twice'],
    [
      'a key twice in a group',
      form([group([whole('a'), whole('a')])]),
      'fields[0].fields[1].key: key-twice',
    ],
    ['a reserved key', form([whole('in')]), 'fields[0].key: key-reserved'],
    ['crossed bounds', form([whole('a', { min: 5, max: 4 })]), 'fields[0].max: min-above-max'],
    [
      'crossed amounts',
      form([{ key: 'a', type: 'money', label, min: '10.5', max: '9' }]),
      'fields[0].max: min-above-max',
    ],
    [
      'an amount finer than satang',
      form([{ key: 'a', type: 'money', label, max: '9.999' }]),
      'fields[0].max: too-many-decimals',
    ],
    [
      'no such date',
      form([{ key: 'a', type: 'date', label, min: '2022-02-30' }]),
      'fields[0].min: no-such-date',
    ],
    [
      'crossed dates',
      form([{ key: 'a', type: 'date', label, min: '2022-02-02', max: '2022-02-01' }]),
      'fields[0].max: min-above-max',
    ],
    [
      'crossed lengths',
      form([{ key: 'a', type: 'text', label, minLength: 5, maxLength: 4 }]),
      'fields[0].maxLength: min-above-max',
    ],
    [
      'an option twice',
      form([{ key: 'a', type: 'choice', label, options: [option('x'), option('x')] }]),
      'fields[0].options: option-twice',
    ],
    [
      'more choices than options',
      form([{ key: 'a', type: 'choices', label, options: [option('x')], min: 2 }]),
      'fields[0].max: min-above-max',
    ],
    [
      'a slow pattern',
      form([{ key: 'a', type: 'text', label, pattern: { source: '(a+)+', message: label } }]),
      'fields[0].pattern: pattern-unsafe',
    ],
    [
      'an unreadable condition',
      form([whole('a', { showIf: '1 +' })]),
      'fields[0].showIf: not-readable',
    ],
    [
      'a condition on nothing',
      form([whole('a', { showIf: 'b > 1' })]),
      'fields[0].showIf: unknown-name',
    ],
    [
      'a condition on itself',
      form([whole('a', { showIf: 'a > 1' })]),
      'fields[0].showIf: stands-later',
    ],
    [
      'a condition on a later field',
      form([whole('a', { showIf: 'b > 1' }), whole('b')]),
      'fields[0].showIf: stands-later',
    ],
    [
      'a condition that is a number',
      form([whole('a'), whole('b', { showIf: 'a' })]),
      'fields[1].showIf: wrong-result',
    ],
    [
      'a formula that is a truth',
      form([whole('a'), { key: 'b', type: 'computed', label, expression: 'a > 1' }]),
      'fields[1].expression: wrong-result',
    ],
    [
      'an item outside a group',
      form([whole('a', { showIf: 'item.x > 1' })]),
      'fields[0].showIf: unknown-name',
    ],
    [
      'an item that does not exist',
      form([group([whole('x'), whole('y', { showIf: 'item.z > 1' })])]),
      'fields[0].fields[1].showIf: unknown-name',
    ],
    [
      'a check on nothing',
      form([whole('a')], check('b > 1')),
      'checks[0].expression: unknown-name',
    ],
    [
      'a check of texts and numbers',
      form([whole('a')], check('a > "1"')),
      'checks[0].expression: wrong-kinds',
    ],
    [
      'a check beside nothing',
      form([whole('a')], check('a > 1', ['b'])),
      'checks[0].fields: no-such-field',
    ],
    ['no such section', form([whole('a', { section: 's' })]), 'fields[0].section: no-such-section'],
    [
      'a section in a group',
      form([group([whole('a', { section: 's' })])], { sections: [{ key: 's', title: label }] }),
      'fields[0].fields[0].section: section-in-group',
    ],
  ])('%s', (_, definition, expected) => {
    const found = checkDefinition(definition).map(({ field, code }) => `${field}: ${code}`);
    expect(found).toEqual([expected]);
  });

  test('any key is either reserved or can be used in expressions', () => {
    const words = 'size matches string number sum count round least duration list optional type';
    const taken = language(false)
      .getDefinitions()
      .variables.map(({ name }) => name);
    const keys = [...words.split(' '), ...RESERVED, ...taken, 'math', 'strings', 'a1', 'x_y'];
    for (const key of keys.filter((name) => Key.safeParse(name).success)) {
      const definition = form([whole(key), whole('z', { showIf: `${key} > 0` })]);
      const found = checkDefinition(definition).map(({ code }) => code);
      if (RESERVED.has(key)) expect(found).toContain('key-reserved');
      else {
        expect([key, found]).toEqual([key, []]);
        const sent = { [key]: 1, z: 2 };
        const { answers } = validateAnswers(compileForm(definition), sent, { mode: 'submit' });
        expect(answers).toEqual(sent);
      }
    }
  });

  test('compiling an unchecked definition throws', () => {
    expect(() => compileForm(form([whole('a', { showIf: '1 +' })]))).toThrow('Unchecked');
  });
});

describe('the schema refuses', () => {
  test.each<[string, unknown]>([
    ['a key with a dash', form.bind(null, [whole('a-b')])],
    ['a key in capitals', form.bind(null, [whole('A')])],
    ['a key that begins with a digit', form.bind(null, [whole('1a')])],
    ['an unknown type', form.bind(null, [{ key: 'a', type: 'colour', label }])],
    ['a group in a group', form.bind(null, [group([group([whole('a')])])])],
    ['a property that is misspelt', form.bind(null, [whole('a', { requried: true })])],
    ['no field', form.bind(null, [])],
    ['a label in one language', form.bind(null, [{ ...whole('a'), label: { th: 'ก' } }])],
    [
      'a choice without options',
      form.bind(null, [{ key: 'a', type: 'choice', label, options: [] }]),
    ],
  ])('%s', (_, make) => {
    expect(make).toThrow();
  });

  test('and says why in both languages', () => {
    const parsed = FormDefinition.safeParse({ title: label, fields: [whole('a-b')] });
    expect(parsed.error?.issues[0]?.message).toMatch(/^ชื่อช่อง.* · A key has/);
  });
});

describe('safe patterns', () => {
  test.each<[string, string, boolean | undefined]>([
    ['[A-Z]{2}\\d{3}', 'AB123', true],
    ['\\d{5}', '4900', false],
    ['0\\d{8,9}', '042611817', true],
    ['[^a-z]+', 'ABC', true],
    ['[ก-๙ ]+', 'คำชะอี', true],
    ['.*x.*', 'axb', true],
    ['.*.*.*x', 'x', undefined],
    ['(a|b)+', 'a', undefined],
    ['a|b', 'a', undefined],
    ['\\1', 'a', undefined],
    ['[z-a]', 'a', undefined],
    ['a{2', 'a', undefined],
    ['a**', 'a', undefined],
    ['a{0,9}a{0,9}a{0,9}a{0,9}a{0,9}a{0,9}', 'a', undefined],
  ])('%s on %s → %s', (source, text, matches) => {
    expect(safePattern(source)?.test(text)).toBe(matches);
  });

  test('the worst accepted pattern comes to its end on the longest text', () => {
    expect(safePattern('.*.*x')?.test('a'.repeat(500))).toBe(false);
  });
});
