import { describe, expect, it } from 'vitest';
import { type EntryDetail, NewEntry } from '../model/entry.ts';
import { membersOn, orderOn, trainingOn } from '../testing/sample-entries.ts';
import { type Corrected, decideEntry } from './entry.ts';

const TODAY = '2026-11-18';
const EQUIPMENT: EntryDetail = {
  kind: 'equipment',
  checkedOn: '2026-11-01',
  items: [{ name: 'วิทยุสื่อสาร', count: 3, ready: 4 }],
};
const longCourse: EntryDetail = {
  ...(trainingOn('2026-03-06') as Extract<EntryDetail, { kind: 'training' }>),
  startOn: '2025-03-06',
};
const backwards: EntryDetail = {
  ...(trainingOn('2026-03-06') as Extract<EntryDetail, { kind: 'training' }>),
  startOn: '2026-03-08',
};

const codesOf = (entry: NewEntry, corrected?: Corrected): string[] => {
  const result = decideEntry(entry, corrected, TODAY);
  return result.ok ? [] : result.refusals.map(({ code }) => code);
};

describe('an entry', () => {
  it.each<[string, EntryDetail, string[]]>([
    ['a course', trainingOn('2026-03-06'), []],
    ['a course that ended today', trainingOn(TODAY), []],
    ['a course to come', trainingOn('2026-11-19'), ['in-future']],
    ['a course that ends before it begins', backwards, ['ends-early']],
    ['a course of a year', longCourse, ['too-long']],
    ['a course of nobody', trainingOn('2026-03-06', 0, 0), ['nobody-trained']],
    ['an order', orderOn('2026-04-01'), []],
    ['an order of tomorrow', orderOn('2026-11-19'), ['in-future']],
    ['a count of nobody', membersOn('2026-05-01', 0, 0), []],
    ['more ready than there is', EQUIPMENT, ['more-ready']],
    ['a plan ahead', { kind: 'plan', plannedOn: '2027-01-05' }, []],
    ['a plan in the past', { kind: 'plan', plannedOn: '2026-01-05' }, ['plan-past']],
    ['a confirmation', { kind: 'confirmation' }, []],
  ])('%s', (_name, detail, codes) => {
    expect(codesOf({ detail })).toEqual(codes);
  });
});

describe('a correction', () => {
  const corrects = '00000000-0000-4000-8000-000000000001';
  const reason = 'พิมพ์จำนวนผิด';
  const training = { detail: trainingOn('2026-03-06'), corrects, reason };

  it.each<[string, NewEntry, Corrected | undefined, string[]]>([
    ['of the same kind', training, { kind: 'training', replaced: false }, []],
    ['of nothing', training, undefined, ['nothing-to-correct']],
    ['of another kind', training, { kind: 'order', replaced: false }, ['other-kind']],
    [
      'of what was corrected already',
      training,
      { kind: 'training', replaced: true },
      ['corrected-already'],
    ],
    [
      'that takes back',
      { detail: { kind: 'withdrawal' }, corrects, reason },
      { kind: 'order', replaced: false },
      [],
    ],
  ])('%s', (_name, entry, corrected, codes) => {
    expect(codesOf(entry, corrected)).toEqual(codes);
  });

  it.each([
    ['a correction without a reason', { ...training, reason: undefined }],
    ['a reason without a correction', { ...training, corrects: undefined }],
    ['a taking back of nothing', { detail: { kind: 'withdrawal' } }],
    ['a reason of blanks', { ...training, reason: '   ' }],
  ])('%s has not the promised form', (_name, entry) => {
    expect(NewEntry.safeParse(entry).success).toBe(false);
  });
});
