import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileForm } from '#kernel/form/compile.ts';
import { everyField } from '#kernel/form/fixtures/every-field.ts';
import { readSheet } from '#server/sheets/read-sheet.ts';
import { writeSheet } from '#server/sheets/write-sheet.ts';
import { cellOf, columnsOf } from './rules/columns.ts';
import type { Head } from './rules/head.ts';
import { judgeRow, planOf, soundAnswers } from './rules/judge.ts';

const form = compileForm(everyField);
const columns = columnsOf(everyField);
const head: Head = {
  area: -1,
  period: -1,
  office: undefined,
  figures: columns.map(({ key }, at) => ({ at, key })),
};
const plan = planOf(head, columns);

const digits = (most: number, places: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: 10 ** places - 1 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(places, '0')}`);
const count = fc.integer({ min: 0, max: 1000 });
const words = (most: number) =>
  fc.oneof(
    fc.string({ minLength: 2, maxLength: most, unit: 'grapheme' }),
    fc.constantFrom('=1+1', '-5', '+6', '@x', "'=1", '12', '1/2/2570', 'true', 'น้ำ', 'ก,"ข"\nค'),
  );

const answers = fc.record(
  {
    whole: count,
    below_zero: fc.integer({ min: -10, max: 10 }),
    rate: digits(99, 3),
    amount: fc.oneof(digits(1_000_000, 2), fc.constant('123456789012345.67')),
    name: words(10),
    story: words(50),
    on: fc.constantFrom('2022-01-01', '2022-02-28', '2022-12-31'),
    at: fc.constantFrom('00:00', '08:30', '23:59'),
    one: fc.constantFrom('a', 'b', 'c'),
    many: fc.subarray(['a', 'b', 'c'], { minLength: 1, maxLength: 2 }),
    agreed: fc.boolean(),
    area: fc.constant('4905'),
    people: fc.record({ officials: count, public: count }, { requiredKeys: [] }),
    reason: words(10),
    rows: fc.array(fc.record({ title: words(10), cost: digits(99, 2) }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

const throughSheet = async (format: 'xlsx' | 'csv', rows: readonly object[]) => {
  const out = new PassThrough();
  const cells = (async function* () {
    for (const row of rows) yield columns.map((column) => cellOf(column, { ...row }));
  })();
  const sheet = columns.map(({ key, type }) => ({ title: key, type }));
  const [bytes] = await Promise.all([
    buffer(out),
    writeSheet(cells, { format, columns: sheet, sheetName: 'x' }, out),
  ]);
  const read = await Array.fromAsync(readSheet(bytes));
  const byRow = new Map(read.map((row) => [row.at, row.cells]));
  return rows.map((_, at) => byRow.get(at + 2) ?? []);
};

test.each(['xlsx', 'csv'] as const)(
  'what a sheet is given and read from again changes nothing: %s',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(answers, { minLength: 1, maxLength: 20 }), async (typed) => {
        const sound = typed.map((one) => soundAnswers(form, one));
        const read = await throughSheet(format, sound);
        for (const [at, base] of sound.entries()) {
          const same = judgeRow(form, plan, read[at] ?? [], base);
          expect(same).toMatchObject({ kind: 'unchanged', answers: base });
          const { rows: _rows, ...figures } = base;
          const anew = judgeRow(form, plan, read[at] ?? [], soundAnswers(form, {}));
          expect(anew.answers).toEqual(figures);
        }
      }),
      { numRuns: 60 },
    );
  },
);

test.each<[string, (string | number | null)[], object, object]>([
  ['a blank cell is unanswered, not zero', [null], { whole: 5 }, {}],
  ['zero is an answer', [0], {}, { whole: 0 }],
  ['other fields stay as they are', [7], { name: 'เดิม', whole: 5 }, { whole: 7, name: 'เดิม' }],
])('%s', (_, cells, before, after) => {
  const [first] = columns;
  const only = planOf({ ...head, figures: [{ at: 0, key: 'whole' }] }, first ? [first] : []);
  const { answers: kept } = judgeRow(form, only, cells, soundAnswers(form, { ...before }));
  expect(kept).toEqual(after);
});
