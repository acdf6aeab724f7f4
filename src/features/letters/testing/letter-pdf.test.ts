import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { normaliseThai } from '#kernel/thai-text.ts';
import { renderLetterPdf } from '#server/pdf/render-letter-pdf.ts';
import { officialText, sheetOf } from '../document/letter-sheet.ts';
import type { OfficialLetter } from '../document/official-letter.ts';
import { letterOfPdf, pdfText } from './paper-text.ts';
import { CIRCULAR, MEMO, SHORT_LETTER, STAMPED } from './sample-letters.ts';

/** Blanks and ends of lines are all that may differ. */
const folded = (text: string): string => normaliseThai(text).replace(/\s/g, '');

const noPicture = { picture: async () => new Uint8Array() };
const pdfOf = (letter: OfficialLetter) => renderLetterPdf(sheetOf(letter, '2022-01-31'), noPicture);

const secrecyOf = (letter: OfficialLetter): string =>
  letter.secrecy === null ? '' : (officialText(letter).split('\n')[0] ?? '');

const MARKS = 'ขั้น ปั้น ทั้งสิ้น ศักดิ์สิทธิ์ ปิ่น จิ๋ว ชั่วโมง ปื้น ฝั่ง ฟื้น น้ำ ปู่ ฐู ผู้ ญู ฎุ กำหนด สำนัก ค่ำ ส้มตำ ต่าง ๆ ก็ องค์';

test.each<[string, OfficialLetter]>([
  ['an external letter on two pages', CIRCULAR],
  ['a secret letter', SHORT_LETTER],
  ['a memo', MEMO],
  ['a stamped letter', STAMPED],
  [
    'every mark in every place',
    { ...CIRCULAR, subject: MARKS, to: [MARKS, MARKS], body: [{ text: MARKS }], owner: [MARKS] },
  ],
  [
    'a secret letter on many pages',
    { ...SHORT_LETTER, body: Array.from({ length: 30 }, () => ({ text: MARKS.repeat(3) })) },
  ],
  [
    'hostile text',
    {
      ...MEMO,
      subject: '#panic("x") $x$ <l> *b* _i_ \\u{0}',
      body: [{ text: '😀 \u0000 //c @r ]]} "' }],
    },
  ],
])(
  'the text of the PDF is the text of the letter: %s',
  async (_, letter) => {
    const read = letterOfPdf(await pdfOf(letter), secrecyOf(letter));
    const written = officialText(letter).replace('😀', '?');
    expect(folded(read)).toBe(folded(written));
  },
  30_000,
);

test('page 2 has its number, page 1 tells how it begins', async () => {
  const [first = '', second = ''] = pdfText(await pdfOf(CIRCULAR)).split('\f');
  const [, word = ''] = /^\/(.{8,40})\.\.\.$/m.exec(first) ?? [];
  expect(word).toMatch(/^\([๑๒]\) /);
  expect(second.startsWith(`- ๒ -\n${word}`)).toBe(true);
  expect(first).not.toMatch(/^- .+ -$/m);
  expect(second).not.toMatch(/^\//m);
}, 30_000);

const LONG = 'กรมการปกครองได้กำหนดแนวทางการขับเคลื่อนโครงการสำคัญ และให้อำเภอรายงานผลให้จังหวัดทราบทุกเดือน ';

test('wherever a paragraph is parted, the catch-word is its next word', async () => {
  for (let words = 1; words < 12; words += 1) {
    const body = [{ text: 'คำ '.repeat(words) + LONG.repeat(40) }];
    const text = pdfText(await pdfOf({ ...SHORT_LETTER, secrecy: null, body }));
    const [first = '', second = ''] = text.split('\f');
    const [, word = ''] = /^\/(.{8,40})\.\.\.$/m.exec(first) ?? [];
    expect(folded(second.replace('- ๒ -', '')).startsWith(folded(word))).toBe(true);
  }
}, 60_000);

const lines = (count: number): OfficialLetter['body'] =>
  Array.from({ length: count }, (_, index) => ({ text: `ย่อหน้าที่ ${index + 1}` }));

test('wherever the page ends, two lines of the body stand with the signature', async () => {
  for (let count = 14; count < 26; count += 1) {
    const pages = pdfText(await pdfOf({ ...SHORT_LETTER, secrecy: null, body: lines(count) }));
    const signed = pages.split('\f').find((page) => page.includes('ขอแสดงความนับถือ')) ?? '';
    expect(signed.match(/ย่อหน้าที่/g)?.length).toBeGreaterThan(1);
    expect(signed).toContain('(นายสมมติ ตัวอย่าง)');
    expect(signed).toContain('สำเนาส่ง');
  }
}, 60_000);

const hand = await sharp({
  create: {
    width: 300,
    height: 120,
    channels: 4,
    background: { r: 20, g: 60, b: 140, alpha: 0.5 },
  },
})
  .png()
  .toBuffer();

test.each([
  ['a paragraph alone', []],
  ['a paragraph and one short line', [{ text: 'จึงเรียนมาเพื่อโปรดพิจารณา' }]],
])(
  '%s, of any length: two lines of it stand with the signature',
  async (_case, tail) => {
    for (const times of [17, 20, 23, 26, 29]) {
      const body = [{ text: LONG.repeat(times) }, ...tail];
      const sheet = sheetOf({ ...SHORT_LETTER, secrecy: null, body, hand: 'x' }, '2022-01-31');
      const pages = pdfText(await renderLetterPdf(sheet, { picture: async () => hand })).split(
        '\f',
      );
      const signed = pages.find((page) => page.includes('ขอแสดงความนับถือ')) ?? '';
      const [before = ''] = signed.split('ขอแสดงความนับถือ');
      const said = before
        .split('\n')
        .filter((line) => line.trim() !== '' && !/^- .+ -$/.test(line));
      expect(said.length).toBeGreaterThan(1);
      expect(signed).toContain('(นายสมมติ ตัวอย่าง)');
    }
  },
  60_000,
);

test('a letter to sixty offices goes on over its pages', async () => {
  const to = Array.from({ length: 60 }, (_, index) => `นายอำเภอที่ ${index + 1}`);
  const letter = { ...SHORT_LETTER, secrecy: null, to, copiesTo: to };
  const read = letterOfPdf(await pdfOf(letter), '');
  expect(folded(read)).toBe(folded(officialText(letter)));
}, 30_000);

test('an unreadable emblem rejects, and the next letter comes out', async () => {
  await expect(pdfOf({ ...MEMO, emblem: 'e' })).rejects.toThrow();
  await expect(pdfOf(MEMO)).resolves.toBeInstanceOf(Uint8Array);
}, 30_000);

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'#$\\\\`*_@<>[]{}"\'=-+/~;: \n\u0000กำ้ิ่๑ๆ1a😀\ud800') }),
);

test('no text, in any place, keeps a letter from coming out', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, fc.constantFrom(CIRCULAR, MEMO, STAMPED), async (text, letter) => {
      const hostile: OfficialLetter = {
        ...letter,
        number: { office: text, circular: true, running: text },
        office: [text, text],
        subject: text,
        to: [text, text],
        references: [text],
        enclosures: [{ title: text, copies: { count: 1, unit: text } }],
        body: [{ text, items: [{ mark: 'dash', text }] }, { text: 'สุดท้าย' }],
        signer: { name: text, position: [text], onBehalfOf: { as: text, office: text } },
        owner: [text],
        phone: text,
        copiesTo: [text],
      };
      expect(pdfText(await pdfOf(hostile))).toContain('สุดท้าย');
    }),
    { numRuns: 30 },
  );
}, 60_000);
