import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from './answers.ts';
import { carryOver, emptyAnswers } from './carry-over.ts';
import { compileForm } from './compile.ts';
import { differences } from './differences.ts';
import { everyField } from './fixtures/every-field.ts';
import { outstandingActivities } from './fixtures/outstanding-activities.ts';
import { validateAnswers } from './validate.ts';

const every = compileForm(everyField);
const A = { fileId: 'a'.repeat(64), caption: 'ก' };
const B = { fileId: 'b'.repeat(64) };
const row = (title: string, cost = '1.00') => ({ title, cost });

describe('what changed between two versions', () => {
  test.each<[string, Answers, Answers, string[]]>([
    ['nothing', { whole: 1, many: ['a'] }, { many: ['a'], whole: 1 }, []],
    ['a number', { whole: 1 }, { whole: 2 }, ['changed whole']],
    ['an answer came', {}, { whole: 0 }, ['added whole']],
    ['an answer went', { agreed: false }, {}, ['removed agreed']],
    [
      'one group of people',
      { people: { officials: 1, public: 2 } },
      { people: { officials: 1, public: 3 } },
      ['changed people.public'],
    ],
    [
      'the order of keys',
      { rows: [{ cost: '1', title: 'ก' }] },
      { rows: [{ title: 'ก', cost: '1' }] },
      [],
    ],
    [
      'a photo replaced',
      { photos: [A] },
      { photos: [B] },
      ['removed photos[0]', 'added photos[0]'],
    ],
    ['photos moved', { photos: [A, B] }, { photos: [B, A] }, []],
    ['a caption', { photos: [A] }, { photos: [{ ...A, caption: 'ข' }] }, ['changed photos[0]']],
    ['a row at the end', { rows: [row('ก')] }, { rows: [row('ก'), row('ข')] }, ['added rows[1]']],
    [
      'the first row gone',
      { rows: [row('ก'), row('ข')] },
      { rows: [row('ข')] },
      ['removed rows[0]'],
    ],
    [
      'a cell of a row',
      { rows: [row('ก'), row('ข')] },
      { rows: [row('ก'), row('ข', '2.00')] },
      ['changed rows[1].cost'],
    ],
    [
      'a photo in a row',
      { rows: [{ title: 'ก', pictures: [A] }] },
      { rows: [{ title: 'ก', pictures: [A, B] }] },
      ['added rows[0].pictures[1]'],
    ],
  ])('%s', (_, before, after, expected) => {
    const found = differences(every, before, after);
    expect(found.map(({ kind, path }) => `${kind} ${path}`)).toEqual(expected);
  });

  test('the label names the row and the field', () => {
    const [found] = differences(every, { rows: [row('ก')] }, { rows: [row('ข')] });
    expect(found).toMatchObject({ label: { th: 'แถว 1 · ช่อง', en: 'Row 1 · Field' } });
    expect(found).toMatchObject({ before: 'ก', after: 'ข' });
  });

  test('a report does not differ from itself, and going back turns every difference round', () => {
    const rows = fc.array(fc.record({ title: fc.constantFrom('ก', 'ข', 'ค') }), { maxLength: 4 });
    const report = fc.record({ whole: fc.integer(), rows }, { requiredKeys: [] });
    fc.assert(
      fc.property(report, report, (before, after) => {
        expect(differences(every, before, before)).toEqual([]);
        const there = differences(every, before, after);
        const back = differences(every, after, before);
        const count = (list: typeof there, kind: string) =>
          list.filter((found) => found.kind === kind).length;
        expect(count(there, 'added')).toBe(count(back, 'removed'));
        expect(count(there, 'changed')).toBe(count(back, 'changed'));
      }),
    );
  });
});

describe('starting the next report', () => {
  test('figures and texts are offered, photos and files never', () => {
    const last = {
      whole: 5,
      amount: '10.00',
      twice: '20.00',
      photos: [A],
      papers: [B],
      rows: [{ title: 'ก', cost: '1.00', with_vat: '1.07', pictures: [A] }],
    };
    expect(carryOver(every, last)).toEqual({
      whole: 5,
      amount: '10.00',
      twice: '20.00',
      rows: [{ title: 'ก', cost: '1.00', with_vat: '1.07' }],
    });
  });
  test('what the new version does not have, or no longer takes, is left out', () => {
    const last = { whole: 5_000, gone: 1, amount: '1.00', rows: [{ title: 'ก', gone: 2 }] };
    expect(carryOver(every, last)).toEqual({
      amount: '1.00',
      twice: '2.00',
      rows: [{ title: 'ก' }],
    });
  });
  test('an untouched report holds the rows it must have', () => {
    expect(emptyAnswers(every)).toEqual({});
    const s2 = compileForm(outstandingActivities);
    expect(emptyAnswers(s2)).toEqual({ activities: [{}] });
    expect(validateAnswers(s2, emptyAnswers(s2), { mode: 'draft' }).refusals).toEqual([]);
  });
});
