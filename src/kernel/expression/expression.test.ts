import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, Decimal, decimalOf, readDecimal, writeDecimal } from './decimal.ts';
import { evaluate } from './evaluate.ts';
import { checkExpression, parseExpression } from './expression.ts';
import type { Vocabulary, Word } from './names.ts';

const number = (text: string): Decimal => readDecimal(text) ?? new Decimal(0n);
const DATA = {
  a: number('0.1'),
  b: number('0.3'),
  zero: number('0'),
  note: 'ไม่มี',
  held: true,
  kinds: ['x', 'y'],
  people: { officials: number('3'), public: number('4') },
  rows: [{ budget: number('10.50'), title: 'ก' }, { budget: number('20.25') }],
  none: [],
  answers: { a: number('0.1') },
};

const outcomeOf = (source: string): unknown => {
  const parsed = parseExpression(source);
  if (!parsed.ok) return parsed.refusals.map((refusal) => refusal.code);
  const result = evaluate(parsed.value, DATA);
  if (!result.ok) return result.refusals[0].code;
  return result.value instanceof Decimal ? writeDecimal(result.value) : result.value;
};

describe('expressions give', () => {
  test.each<[string, unknown]>([
    ['a + 0.2 == b', true],
    ['a + 0.2 >= b', true],
    ['a * 3', '0.3'],
    [Array.from({ length: 60 }, () => 'a').join(' + '), '6'],
    ['2.5e3', '2500'],
    ['1 / 3', '0.333333333333'],
    ['round(2 / 3, 2)', '0.67'],
    ['round(-0.005, 2)', '-0.01'],
    ['-a < zero', true],
    ['a / zero', undefined],
    ['missing + 1', undefined],
    ['answers.nothing > 1', undefined],
    ['has(answers.nothing) ? answers.nothing : 0', '0'],
    ['has(answers.a) && a > 0', true],
    ['held && note != ""', true],
    ['missing > 1 || held', true],
    ['missing > 1 && !held', false],
    ['"x" in kinds', true],
    ['a in [1, 0.1]', true],
    ['count(rows) == 2', true],
    ['sum(rows.map(row, row.budget))', '30.75'],
    ['sum(rows.filter(row, row.budget > 15).map(row, row.budget))', '20.25'],
    ['sum(people)', '7'],
    ['people.officials + people.public', '7'],
    ['rows.all(row, row.budget > 0)', true],
    ['none.all(row, row.budget > 0)', true],
    ['sum(none.map(row, row.budget))', '0'],
    ['rows.exists(row, has(row.title) && row.title == "ก")', true],
    ['least([a, b, 5])', '0.1'],
    ['greatest([a, b, 5])', '5'],
    ['least(none)', undefined],
    ['note.contains("มี")', true],
    ['note + 1', 'not-computable'],
    ['rows', 'not-computable'],
  ])('%s → %s', (source, outcome) => {
    expect(outcomeOf(source)).toEqual(outcome);
  });
});

describe('expressions refuse', () => {
  test.each<[string, string]>([
    ['', 'empty'],
    ['   ', 'empty'],
    ['1 +', 'not-readable'],
    ['(a', 'not-readable'],
    ['"abc', 'not-readable'],
    ['ก > 1', 'not-readable'],
    [`a == "${'x'.repeat(500)}"`, 'too-long'],
    [`${'('.repeat(100)}1${')'.repeat(100)}`, 'too-deep'],
    [Array.from({ length: 120 }, () => 'a').join('+'), 'too-deep'],
    ['note.matches("(a+)+$")', 'not-offered'],
    ['rows[0].budget', 'not-offered'],
    ['{"a": 1}', 'not-offered'],
    ['b"abc" == b"abc"', 'not-offered'],
    ['1u == 1u', 'not-offered'],
    ['a == null', 'not-offered'],
    ['a < 1e400', 'not-readable'],
    ['a < 0.1234567890123', 'not-offered'],
    ['size(rows)', 'not-offered'],
    ['timestamp("2022-01-01T00:00:00Z")', 'not-offered'],
    ['rows.all(x, rows.all(y, x.budget >= y.budget))', 'nested-loop'],
  ])('%s → %s', (source, code) => {
    expect(outcomeOf(source)).toContain(code);
  });

  test('the place of a fault is told', () => {
    const parsed = parseExpression('a == "ก" && (b');
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.refusals[0].start).toBe(14);
  });
});

const NUMBER: Word = { kind: 'number' };
const TEXT: Word = { kind: 'text' };
const PEOPLE: Word = { kind: 'numbers', keys: new Map([['officials', NUMBER]]) };
const WORDS: Vocabulary = new Map<string, Word>([
  ['a', NUMBER],
  ['note', TEXT],
  ['held', { kind: 'truth' }],
  ['people', PEOPLE],
  [
    'rows',
    {
      kind: 'rows',
      keys: new Map([
        ['budget', NUMBER],
        ['who', PEOPLE],
        ['title', TEXT],
      ]),
    },
  ],
  [
    'answers',
    {
      kind: 'record',
      keys: new Map([
        ['a', NUMBER],
        ['note', TEXT],
      ]),
    },
  ],
]);

describe('checking before publishing', () => {
  test.each<[string, 'truth' | 'number', string[]]>([
    ['a > 1', 'truth', []],
    ['a + 1', 'number', []],
    ['has(answers.a) ? a : 0', 'number', []],
    ['rows.all(row, row.budget > a)', 'truth', []],
    ['sum(rows.filter(r, r.budget > 1).map(r, r.budget))', 'number', []],
    ['sum(people) > 1', 'truth', []],
    ['rows.all(row, sum(row.who) > 0 && row.who.officials > 0)', 'truth', []],
    ['rows.exists(row, has(row.title) && row.title.contains("x"))', 'truth', []],
    ['rows.all(row, row.who.public > 0)', 'truth', ['unknown-name']],
    ['rows.all(row, row.title > 0)', 'truth', ['wrong-kinds']],
    ['sum(rows.map(row, row.title)) > 0', 'truth', ['wrong-kinds']],
    ['answers.note > 1', 'truth', ['wrong-kinds']],
    ['sum([a, 1]) > 0', 'truth', []],
    ['count(rows.filter(row, row.budget > 0)) == 1', 'truth', []],
    ['held ? a : note', 'number', ['wrong-kinds']],
    ['c > 1', 'truth', ['unknown-name']],
    ['has(answers.c)', 'truth', ['unknown-name']],
    ['rows.all(row, row.cost > a)', 'truth', ['unknown-name']],
    ['rows.filter(r, held).all(r, r.cost > a)', 'truth', ['unknown-name']],
    ['people.public > 1', 'truth', ['unknown-name']],
    ['row.budget > 1', 'truth', ['unknown-name']],
    ['a', 'truth', ['wrong-result']],
    ['held', 'number', ['wrong-result']],
    ['a > note', 'truth', ['wrong-kinds']],
    ['a && held', 'truth', ['wrong-kinds']],
  ])('%s as %s → %j', (source, wanted, codes) => {
    const parsed = parseExpression(source);
    if (!parsed.ok) throw new Error(parsed.refusals[0].sentence.en);
    const found = checkExpression(parsed.value, WORDS, wanted);
    expect(found.map((refusal) => refusal.code)).toEqual(codes);
  });
});

describe('properties', () => {
  test('any text is read or refused, never thrown', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600, unit: 'binary' }), (source) => {
        const parsed = parseExpression(source);
        if (parsed.ok) evaluate(parsed.value, DATA);
      }),
    );
  });

  test('any arrangement of the words of the language is read or refused, never thrown', () => {
    const word = fc.constantFrom(
      ...'a b note rows answers . , ( ) [ ] { } ? : + - * / && || ! == in 1 0.5 "x" has sum map all row'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (words) => {
        const parsed = parseExpression(words.join(' '));
        if (!parsed.ok) return;
        checkExpression(parsed.value, WORDS, 'truth');
        evaluate(parsed.value, DATA);
      }),
    );
  });

  const { truth } = fc.letrec<{ truth: string; number: string }>((tie) => {
    const binary = (part: fc.Arbitrary<string>, signs: string[]) =>
      fc.tuple(part, fc.constantFrom(...signs), part).map(([a, sign, b]) => `(${a} ${sign} ${b})`);
    const number = tie('number');
    const condition = tie('truth');
    return {
      number: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom('a', '0', '2.5', 'people.officials', 'sum(people)', 'count(rows)'),
        fc.constantFrom('sum(rows.map(r, r.budget))', 'answers.a', 'greatest([a, 1])'),
        binary(number, ['+', '-', '*', '/']),
        fc.tuple(condition, number, number).map(([c, x, y]) => `(${c} ? ${x} : ${y})`),
      ),
      truth: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(
          'held',
          '(note == "x")',
          'has(answers.a)',
          'rows.all(r, has(r.title))',
          'rows.exists(r, r.budget > a)',
        ),
        binary(number, ['<', '<=', '==', '!=', '>', '>=']),
        binary(condition, ['&&', '||', '==']),
        condition.map((one) => `!${one}`),
      ),
    };
  });
  const exact = fc
    .bigInt({ min: -(10n ** 20n), max: 10n ** 20n })
    .map((units) => new Decimal(units));
  const record = fc.record({ budget: exact, title: fc.string() }, { requiredKeys: [] });
  const data = fc.record(
    {
      a: exact,
      note: fc.string(),
      held: fc.boolean(),
      people: fc.record({ officials: exact }, { requiredKeys: [] }),
      rows: fc.array(record, { maxLength: 4 }),
      answers: fc.record({ a: exact, note: fc.string() }, { requiredKeys: [] }),
    },
    { requiredKeys: ['rows', 'answers'] },
  );
  test('what passes the check before publishing gives a truth or is unknown, on any data', () => {
    fc.assert(
      fc.property(truth, data, (source, values) => {
        const parsed = parseExpression(source);
        if (!parsed.ok) return;
        expect(checkExpression(parsed.value, WORDS, 'truth')).toEqual([]);
        const result = evaluate(parsed.value, values);
        expect(result.ok && ['boolean', 'undefined']).toContain(
          result.ok ? typeof result.value : 'refused',
        );
      }),
      { numRuns: 500 },
    );
  });

  test('an expression used again gives what a fresh one gives', () => {
    const run = (source: string) => {
      const parsed = parseExpression(source);
      return (values: Record<string, unknown>) => parsed.ok && evaluate(parsed.value, values);
    };
    fc.assert(
      fc.property(truth, fc.array(data, { maxLength: 4 }), (source, many) => {
        const again = run(source);
        for (const values of many) expect(again(values)).toEqual(run(source)(values));
      }),
    );
  });

  test('decimals are written back as they were read, and add exactly', () => {
    const satang = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    const baht = (value: bigint): string => {
      const digits = (value < 0n ? -value : value).toString().padStart(3, '0');
      return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
    };
    fc.assert(
      fc.property(satang, satang, (left, right) => {
        const total = add(number(baht(left)), number(baht(right)));
        expect(writeDecimal(total, 2)).toBe(baht(left + right));
      }),
    );
  });

  test('a JSON number becomes the decimal it is written as', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        const exact = decimalOf(thousandths / 1000);
        expect(exact?.units).toBe(BigInt(thousandths) * 10n ** 9n);
      }),
    );
  });
});
