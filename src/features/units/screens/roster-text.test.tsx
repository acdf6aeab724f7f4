import { describe, expect, it } from 'vitest';
import { peopleOf, rosterText } from './roster-text.ts';

describe('the text of a roster', () => {
  it.each([
    ['', []],
    ['นายสาธิต หนึ่ง', [{ name: 'นายสาธิต หนึ่ง', duty: '' }]],
    [' นายสาธิต หนึ่ง , หัวหน้าชุด \n\n', [{ name: 'นายสาธิต หนึ่ง', duty: 'หัวหน้าชุด' }]],
    [
      'ก\tขับรถ\nข, สื่อสาร, กู้ภัย',
      [
        { name: 'ก', duty: 'ขับรถ' },
        { name: 'ข', duty: 'สื่อสาร  กู้ภัย' },
      ],
    ],
    [', ไม่มีชื่อ', []],
  ])('%j names its people', (text, people) => {
    expect(peopleOf(text)).toEqual(people);
  });

  it('comes back as it was', () => {
    const text = 'นายสาธิต หนึ่ง, หัวหน้าชุด\nนางสาวสาธิต สอง';
    expect(rosterText(peopleOf(text))).toBe(text);
  });
});
