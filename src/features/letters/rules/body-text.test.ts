import { expect, test } from 'vitest';
import type { BodyPart } from '../document/official-letter.ts';
import { CIRCULAR } from '../testing/sample-letters.ts';
import { bodyText, readBodyText } from './body-text.ts';

const NESTED: BodyPart[] = [
  {
    text: 'ดังนี้',
    items: [
      { mark: 'number', text: 'หนึ่ง', items: [{ mark: 'number', text: 'หนึ่งจุดหนึ่ง' }] },
      { mark: 'number', text: 'สอง', items: [{ mark: 'dash', text: 'ขีด' }] },
    ],
  },
  { text: 'ท้าย' },
];

test('a body is typed as lines with their marks', () => {
  expect(bodyText(NESTED).split('\n')).toEqual([
    'ดังนี้',
    '  1. หนึ่ง',
    '    1.1 หนึ่งจุดหนึ่ง',
    '  2. สอง',
    '    - ขีด',
    'ท้าย',
  ]);
});

test.each([
  ['nested parts', NESTED],
  ['a circular', CIRCULAR.body],
  ['nothing', []],
])('%s are read back as they were', (_case, body) => {
  expect(readBodyText(bodyText(body))).toEqual(body);
});

test.each([
  [
    '๑. หนึ่ง\n\n๒. สอง',
    [
      { mark: 'number', text: 'หนึ่ง' },
      { mark: 'number', text: 'สอง' },
    ],
  ],
  ['9. เก้า', [{ mark: 'number', text: 'เก้า' }]],
  ['2569 เป็นปี', [{ text: '2569 เป็นปี' }]],
  ['   \n', []],
  ['      ลึกเกิน', [{ text: 'ลึกเกิน' }]],
])('%j is read as parts', (text, body) => {
  expect(readBodyText(text)).toEqual(body);
});
