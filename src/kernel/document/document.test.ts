import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparable } from './comparable.ts';
import type { Block, Document } from './document.ts';
import { plainText } from './plain-text.ts';
import { printable, printed } from './printed.ts';
import { unbreakable } from './unbreakable.ts';

const documentOf = (...blocks: Block[]): Document => ({
  title: 'รายงาน 1',
  language: 'th',
  officeLine: 'อำเภอคำชะอี',
  issuedOn: '2022-03-10',
  meta: ['งวด 2'],
  pageNumbers: true,
  thaiDigits: true,
  orientation: 'portrait',
  blocks,
});

const lines = (block: Block): string[] => plainText(documentOf(block)).split('\n').slice(3);

test.each<[string, Block, string[]]>([
  ['heading', { kind: 'heading', level: 1, text: '1. สรุป' }, ['๑. สรุป']],
  ['plain paragraph', { kind: 'paragraph', indented: true, text: 'ปี 2565' }, ['ปี ๒๕๖๕']],
  [
    'runs keep the space between them',
    { kind: 'paragraph', indented: true, text: [{ text: 'ก ' }, { text: 'ข', bold: true }] },
    ['ก ข'],
  ],
  ['list', { kind: 'numberedList', items: ['ก', 'ข'] }, ['๑. ก', '๒. ข']],
  ['list from 9', { kind: 'numberedList', start: 9, items: ['ก', 'ข'] }, ['๙. ก', '๑๐. ข']],
  [
    'table with groups, a short row and a total',
    {
      kind: 'table',
      columns: ['อำเภอ', 'ครั้ง', 'คน'].map((title) => ({ title, width: 1, align: 'start' })),
      groups: [
        { title: '', span: 1 },
        { title: 'ผล', span: 2 },
      ],
      rows: [['ดงหลวง', '3'], []],
      total: ['รวม', '3', '0'],
    },
    ['ผล', 'อำเภอ ครั้ง คน', 'ดงหลวง ๓ ', 'รวม ๓ ๐'],
  ],
  [
    'captions',
    {
      kind: 'pictures',
      perRow: 2,
      pictures: [
        { fileRef: 'x1', caption: 'ภาพ 1' },
        { fileRef: 'x2', caption: '' },
      ],
    },
    ['ภาพ ๑'],
  ],
  ['values', { kind: 'keyValues', pairs: [{ key: 'คน', value: '12' }] }, ['คน ๑๒']],
  ['page break', { kind: 'pageBreak' }, []],
  [
    'signature',
    { kind: 'signatureBlock', name: 'นายสมมติ', position: ['นายอำเภอ', 'ตัวอย่าง'] },
    ['(นายสมมติ)', 'นายอำเภอ', 'ตัวอย่าง'],
  ],
  ['place to sign', { kind: 'signatureBlock', position: [] }, [`(${'.'.repeat(40)})`]],
  ['note', { kind: 'note', text: 'ข้อมูลสาธิต' }, ['ข้อมูลสาธิต']],
])('plain text of %s', (_, block, expected) => {
  expect(lines(block)).toEqual(expected);
});

test('the head comes first and Arabic digits stay when they are wanted', () => {
  const arabic = { ...documentOf(), thaiDigits: false, subject: 'เรื่อง 5' };
  expect(plainText(arabic)).toBe('อำเภอคำชะอี\nรายงาน 1\nเรื่อง 5\nงวด 2');
});

test('a reference to a stored picture is never rewritten', () => {
  const block = {
    kind: 'pictures',
    perRow: 1,
    pictures: [{ fileRef: 'a1', caption: '' }],
  } as const;
  expect(printed(documentOf(block)).blocks).toEqual([block]);
});

test.each([
  ['control characters', 'ก\u0000\u0007ข', 'กข'],
  ['line breaks and double spaces', ' ก\n\t ข ', 'ก ข'],
  ['direction overrides', 'a\u202eb', 'ab'],
  ['zero-width spaces', 'ก\u200bข', 'กข'],
  ['signs that XML forbids', 'ก\ufffeข\uffff', 'กข'],
  ['half a pair', 'ก\ud800', 'ก\ufffd'],
  ['sara am in two signs', 'ท\u0e4d\u0e32', 'ทำ'],
])('printable: %s', (_, text, expected) => {
  expect(printable(text)).toBe(expected);
});

test.each([
  ['brackets', '(ทดสอบ) ดี', ['(ทดสอบ)', ' ', 'ดี']],
  ['quotes', '“ดี” มาก', ['“ดี”', ' ', 'มาก']],
  ['repetition mark', 'ต่าง ๆ ดี', ['ต่าง\u00a0ๆ', ' ', 'ดี']],
  ['numbers', '๑,๒๓๔.๕๐ บาท', ['๑,๒๓๔.๕๐', ' ', 'บาท']],
  ['a foreign word with a hyphen', 'ระบบ E-Report', ['ระบบ', ' ', 'E-Report']],
  ['words of letters', 'ลงวันที่ ๖', ['ลงวันที่', ' ', '๖']],
  ['this too', 'มาพร้อมนี้', ['มา', 'พร้อมนี้']],
  ['an address', 'ที่ a@b.go.th', ['ที่', ' ', 'a@b.go.th']],
  ['a word too long', 'ABCDEFGHIJKLMNOPQRST', ['ABCDEFGHIJ', 'KLMNOPQRST']],
])('unbreakable: %s', (_, text, expected) => {
  expect(unbreakable(text, 10)).toEqual(expected);
});

test('unbreakable pieces are the whole text', () => {
  const text = 'ขอพระราชทานความเป็นธรรม (ครั้งที่ 2) ๑๒/๒๕๖๕ ต่าง ๆ https://example.org/?q=1';
  expect(unbreakable(text, 12).join('').replaceAll('\u00a0', ' ')).toBe(text);
});

test('comparable folds what extraction doubles', () => {
  expect(comparable('ปิ่ปิ่น ปื้ น\n- ๒ -\nนํ้า')).toBe('ปิ่นปื้นน้ำ');
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'กขปฟิีืั่้๊็ำาแๆฯ๑1, .()“”/-a\u0000\u200b') }),
);

test('printable text stays as it is when printed again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = printable(text);
      expect(printable(once)).toBe(once);
    }),
  );
});

test('unbreakable pieces of any printable text are that text', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, longest) => {
      const shown = printable(text);
      const pieces = unbreakable(shown, longest);
      expect(pieces.join('').replaceAll('\u00a0', ' ')).toBe(shown);
    }),
  );
});
