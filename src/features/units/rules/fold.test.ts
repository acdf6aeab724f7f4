import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#kernel/civil-date.ts';
import type { EntryDetail, UnitEntry } from '../model/entry.ts';
import { UnitFacts } from '../model/unit.ts';
import { entryOf, membersOn, orderOn, refresherOn, trainingOn } from '../testing/sample-entries.ts';
import { foldUnit, NO_FACTS, standing } from './fold.ts';

const equipmentOn = (checkedOn: string, count: number, ready: number): EntryDetail => ({
  kind: 'equipment',
  checkedOn,
  items: [{ name: 'เรือท้องแบน', count, ready }],
});

const CASES: [name: string, entries: UnitEntry[], facts: Partial<UnitFacts>][] = [
  ['nothing at all', [], {}],
  [
    'one course',
    [entryOf(trainingOn('2026-03-06', 30, 18))],
    { courses: 1, trainedMen: 30, trainedWomen: 18, trainedOn: '2026-03-06' },
  ],
  [
    'two courses: people add up, the later last day counts',
    [entryOf(trainingOn('2026-03-06', 20, 10)), entryOf(trainingOn('2025-06-01', 15, 5))],
    { courses: 2, trainedMen: 35, trainedWomen: 15, trainedOn: '2026-03-06' },
  ],
  [
    'a refresher trains nobody anew, but moves the day',
    [entryOf(trainingOn('2025-03-06', 30, 20)), entryOf(refresherOn('2026-03-01'))],
    { courses: 1, refreshers: 1, trainedMen: 30, trainedWomen: 20, trainedOn: '2026-03-01' },
  ],
  [
    'an order says how many are members',
    [entryOf(orderOn('2026-04-01', 48))],
    {
      orders: 1,
      order: { number: '12/2569', orderedOn: '2026-04-01', members: 48 },
      active: 48,
      activeOn: '2026-04-01',
    },
  ],
  [
    'a later count of members holds instead',
    [entryOf(membersOn('2026-05-01', 25, 15)), entryOf(orderOn('2026-04-01', 48))],
    {
      orders: 1,
      order: { number: '12/2569', orderedOn: '2026-04-01', members: 48 },
      active: 40,
      activeOn: '2026-05-01',
    },
  ],
  [
    'the latest check of the equipment',
    [entryOf(equipmentOn('2026-05-01', 4, 3)), entryOf(equipmentOn('2026-01-01', 9, 9))],
    { equipment: 4, ready: 3, equipmentOn: '2026-05-01' },
  ],
  [
    'a planned refresher',
    [entryOf({ kind: 'plan', plannedOn: '2027-02-01' })],
    { plannedOn: '2027-02-01' },
  ],
];

describe('the facts of a unit', () => {
  it.each(CASES)('from %s', (_name, entries, facts) => {
    expect(foldUnit(entries)).toEqual({ ...NO_FACTS, ...facts });
  });

  it('forget a plan once a later course was held', () => {
    const plan = entryOf({ kind: 'plan', plannedOn: '2026-02-01' });
    expect(foldUnit([plan, entryOf(refresherOn('2026-02-03'))]).plannedOn).toBeNull();
  });

  it('take a correction in place of what it corrects, and that of a correction too', () => {
    const wrong = entryOf(trainingOn('2026-03-06', 300, 20));
    const better = entryOf(trainingOn('2026-03-06', 33, 20), { corrects: wrong.id, reason: 'x' });
    const right = entryOf(trainingOn('2026-03-06', 30, 20), { corrects: better.id, reason: 'x' });
    expect(foldUnit([wrong, better, right])).toMatchObject({ courses: 1, trainedMen: 30 });
    expect(standing([wrong, better, right])).toEqual([right]);
  });

  it('leave out what was taken back', () => {
    const wrong = entryOf(orderOn('2026-03-06'));
    const back = entryOf({ kind: 'withdrawal' }, { corrects: wrong.id, reason: 'x' });
    expect(foldUnit([wrong, back])).toEqual(NO_FACTS);
  });
});

const DAY = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2022-10-01', days));
const PEOPLE = fc.integer({ min: 0, max: 60 });
const DETAIL: fc.Arbitrary<EntryDetail> = fc.oneof(
  fc.tuple(DAY, PEOPLE, PEOPLE).map(([day, men, women]) => trainingOn(day, men, women)),
  DAY.map(refresherOn),
  fc.tuple(DAY, PEOPLE).map(([day, members]) => orderOn(day, members)),
  fc.tuple(DAY, PEOPLE, PEOPLE).map(([day, men, women]) => membersOn(day, men, women)),
  fc.tuple(DAY, PEOPLE).map(([day, count]) => equipmentOn(day, count, 0)),
  DAY.map((plannedOn): EntryDetail => ({ kind: 'plan', plannedOn })),
  fc.constant<EntryDetail>({ kind: 'confirmation' }),
);

/** Entries of which every third one corrects the one before. */
const ENTRIES = fc.array(DETAIL, { maxLength: 12 }).map((details) => {
  const entries: UnitEntry[] = [];
  for (const [index, detail] of details.entries()) {
    const before = entries.at(-1);
    const corrects = index % 3 === 2 && before ? before.id : null;
    entries.push(entryOf(detail, { corrects, reason: corrects && 'x' }));
  }
  return entries;
});

describe('for any entries', () => {
  it('the order in which they come does not matter', () => {
    const shuffled = ENTRIES.chain((entries) =>
      fc.tuple(
        fc.constant(entries),
        fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([entries, others]) => {
        expect(foldUnit(others)).toEqual(foldUnit(entries));
      }),
    );
  });

  it('the facts have their promised form', () => {
    fc.assert(
      fc.property(ENTRIES, (entries) => {
        expect(UnitFacts.safeParse(foldUnit(entries)).success).toBe(true);
      }),
    );
  });

  it('one more course never takes anybody or anything away', () => {
    fc.assert(
      fc.property(ENTRIES, DAY, PEOPLE, PEOPLE, (entries, day, men, women) => {
        const before = foldUnit(entries);
        const after = foldUnit([...entries, entryOf(trainingOn(day, men, women))]);
        expect(after.courses).toBe(before.courses + 1);
        expect(after.trainedMen).toBe(before.trainedMen + men);
        expect(after.trainedWomen).toBe(before.trainedWomen + women);
        expect((after.trainedOn ?? '') >= (before.trainedOn ?? '')).toBe(true);
        expect([after.active, after.orders]).toEqual([before.active, before.orders]);
      }),
    );
  });

  it('a confirmation changes no fact', () => {
    fc.assert(
      fc.property(ENTRIES, (entries) => {
        expect(foldUnit([...entries, entryOf({ kind: 'confirmation' })])).toEqual(
          foldUnit(entries),
        );
      }),
    );
  });
});
