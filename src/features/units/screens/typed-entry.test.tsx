import { describe, expect, it } from 'vitest';
import { readTyped, type TypedEntry, typedOf } from './typed-entry.ts';

const ID = '00000000-0000-4000-8000-000000000001';
const TODAY = '2026-11-18';

const TRAINING: TypedEntry = {
  entryId: ID,
  course: 'initial',
  batch: 1,
  startOn: '2026-11-02',
  endOn: '2026-11-04',
  place: ' หอประชุม  สาธิต ',
  men: 20,
  women: 30,
};

const faultsOf = (...typed: Parameters<typeof readTyped>): string[] => {
  const read = readTyped(...typed);
  return 'faults' in read ? [...read.faults.keys()] : [];
};

describe('a typed entry', () => {
  it('becomes an entry once everything is there', () => {
    const read = readTyped('training', TRAINING, undefined, TODAY);
    expect(read).toMatchObject({ entry: { detail: { place: 'หอประชุม สาธิต', women: 30 } } });
  });

  it('names each field that is missing', () => {
    const typed = { entryId: ID, course: 'initial' as const, batch: 1 };
    expect(faultsOf('training', typed, undefined, TODAY)).toEqual([
      'startOn',
      'endOn',
      'place',
      'men',
      'women',
    ]);
  });

  it.each([
    ['men', -1, 'ต้องไม่น้อยกว่า 0'],
    ['women', 10_001, 'ต้องไม่เกิน 10,000'],
    ['batch', 0, 'ต้องไม่น้อยกว่า 1'],
  ])('says which bound a figure lies beyond: %s %i', (field, value, thai) => {
    const read = readTyped('training', { ...TRAINING, [field]: value }, undefined, TODAY);
    expect('faults' in read && read.faults.get(field)?.th).toBe(thai);
  });

  it('names the item of the equipment that is wrong', () => {
    const items = [
      { key: 'a', name: 'เรือ', count: 2, ready: 2 },
      { key: 'b', name: 'วิทยุ', count: 2, ready: 3 },
    ];
    const typed = { entryId: ID, checkedOn: '2026-11-01', items };
    expect(faultsOf('equipment', typed, undefined, TODAY)).toEqual(['items[1].ready']);
  });

  it('is told by the rule that the server asks too', () => {
    const early = { ...TRAINING, endOn: '2026-11-01' };
    expect(faultsOf('training', early, undefined, TODAY)).toEqual(['endOn']);
  });

  it('needs a reason where it corrects another', () => {
    expect(faultsOf('training', TRAINING, ID, TODAY)).toEqual(['reason']);
    const read = readTyped('training', { ...TRAINING, reason: 'พิมพ์ผิด' }, ID, TODAY);
    expect(read).toMatchObject({ entry: { corrects: ID, reason: 'พิมพ์ผิด' } });
  });

  it('starts from the entry that it corrects', () => {
    const detail = {
      kind: 'equipment',
      checkedOn: '2026-11-01',
      items: [{ name: 'เรือ', count: 2, ready: 1 }],
    } as const;
    const typed = typedOf(ID, { ...detail, items: [...detail.items] });
    expect(readTyped('equipment', typed, undefined, TODAY)).toMatchObject({ entry: { detail } });
  });
});
