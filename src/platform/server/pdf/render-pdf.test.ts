import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { comparable } from '#kernel/document/comparable.ts';
import type { Block, Document } from '#kernel/document/document.ts';
import { plainText } from '#kernel/document/plain-text.ts';
import { printedForPdf } from './printed-for-pdf.ts';
import { renderPdf } from './render-pdf.ts';

const documentOf = (...blocks: Block[]): Document => ({
  title: 'รายงานผลการดำเนินงานประจำเดือน',
  subject: 'ศักดิ์สิทธิ์ ปิ่น ปื้น ชั่วโมง ฟื้น น้ำ ปู่ ฐาน ญาติ',
  language: 'th',
  officeLine: 'ที่ทำการปกครองอำเภอคำชะอี',
  issuedOn: '2022-03-10',
  meta: ['ประจำเดือนกุมภาพันธ์ พ.ศ. 2565'],
  pageNumbers: true,
  thaiDigits: true,
  orientation: 'portrait',
  blocks,
});

const photo = await sharp({
  create: { width: 2000, height: 1500, channels: 3, background: '#357' },
})
  .jpeg()
  .toBuffer();
const picture = async () => photo;

const textOf = (pdf: Uint8Array): string =>
  spawnSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' }).stdout;

const bytesOf = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

const paragraph = (text: string): Block => ({ kind: 'paragraph', indented: true, text });

test.each<[string, Block[]]>([
  [
    'a paragraph of a letter',
    [
      paragraph(
        'ตามที่กรมการปกครอง แจ้งแนวทางการขับเคลื่อนนโยบาย “10 Flagships to DOPA All Smart 2022” ทั้งสิ้น 1,234 ครั้ง ต่าง ๆ นั้น',
      ),
    ],
  ],
  [
    'a heading and a list',
    [
      { kind: 'heading', level: 2, text: '2.1 กิจกรรม' },
      { kind: 'numberedList', items: ['ปลูกต้นไม้', [{ text: 'ปั้น', bold: true }, { text: 'ดิน' }]] },
    ],
  ],
  [
    'a table with groups',
    [
      {
        kind: 'table',
        columns: [
          { title: 'อำเภอ', width: 3, align: 'start' },
          { title: 'ครั้ง', width: 1, align: 'end' },
          { title: 'งบประมาณ (บาท)', width: 1, align: 'end' },
        ],
        groups: [
          { title: '', span: 1 },
          { title: 'ผลการดำเนินงาน', span: 2 },
        ],
        rows: [['เมืองมุกดาหาร', '12', '1,234,567.89'], ['นิคมคำสร้อย']],
        total: ['รวม', '12', '1,234,567.89'],
      },
    ],
  ],
  [
    'pictures',
    [
      {
        kind: 'pictures',
        perRow: 3,
        pictures: ['หนึ่ง', 'สอง', '', 'สี่'].map((caption) => ({ fileRef: 'x', caption })),
      },
    ],
  ],
  [
    'values, note, signatures',
    [
      { kind: 'keyValues', pairs: [{ key: 'ผู้เข้าร่วม', value: '1,482 คน' }] },
      { kind: 'note', text: 'ข้อมูลสาธิต' },
      { kind: 'pageBreak' },
      { kind: 'signatureBlock', name: 'นายสมมติ ตัวอย่าง', position: ['นายอำเภอ'] },
      { kind: 'signatureBlock', position: [] },
    ],
  ],
  [
    'hostile text',
    [
      paragraph(
        '#import "/etc/passwd" #read("x") $x^2$ \\u{0} `raw` *b* _i_ @ref <label> // c /* c */ ]} "',
      ),
      paragraph('😀 \u0000\u0007\u202e กำ\ud800 𝕏 👨‍👩‍👧 \ufffe ก่่่ นํ้า'),
      paragraph('ก'.repeat(300)),
      paragraph('ตรงเวลา (●) ช้า ◐ ขาด○ ยกเว้น✕ ✓'),
      { kind: 'heading', level: 1, text: '= #panic("x") = $' },
    ],
  ],
])('the text of the PDF is the text of the document: %s', async (_, blocks) => {
  const document = documentOf(...blocks);
  const text = textOf(await renderPdf(document, { picture }));
  expect(comparable(text)).toBe(comparable(plainText(printedForPdf(document))));
});

test('pages are numbered in Thai from the second on', async () => {
  const pages = textOf(
    await renderPdf(documentOf(paragraph('ก'), { kind: 'pageBreak' }, paragraph('ข')), { picture }),
  );
  expect(pages.match(/- .+ -/g)).toEqual(['- ๒ -']);
});

test('it says that it is PDF/A-2a, and brings its fonts', async () => {
  const pdf = bytesOf(await renderPdf(documentOf(paragraph('ก')), { picture }));
  expect(pdf).toMatch(/pdfaid:part>2</);
  expect(pdf).toMatch(/Sarabun/);
  expect(pdf).not.toMatch(/Libertinus|DejaVu/);
});

test('landscape turns the page', async () => {
  const pdf = bytesOf(await renderPdf({ ...documentOf(), orientation: 'landscape' }, { picture }));
  expect(pdf).toMatch(/MediaBox \[0 0 841\.\d+ 595\.\d+\]/);
});

test('an unreadable picture rejects, and the next document comes out', async () => {
  const block: Block = { kind: 'pictures', perRow: 1, pictures: [{ fileRef: 'x', caption: '' }] };
  const broken = renderPdf(documentOf(block), { picture: async () => new Uint8Array([1, 2, 3]) });
  await expect(broken).rejects.toThrow();
  await expect(renderPdf(documentOf(block), { picture })).resolves.toBeInstanceOf(Uint8Array);
});

test('documents asked for at once do not mix', async () => {
  const texts = ['ก้าวหน้า', 'พอเพียง', 'สุจริต'];
  const pdfs = await Promise.all(
    texts.map((text) => renderPdf(documentOf(paragraph(text)), { picture })),
  );
  pdfs.forEach((pdf, index) => {
    expect(textOf(pdf)).toContain(texts[index]);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'#$\\\\`*_@<>[]{}"\'=-+/~;: \n\u0000กำ้ิ่๑ๆ1a😀\ud800') }),
);

test('no text, in any place, keeps a document from coming out', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const blocks: Block[] = [
        paragraph(text),
        { kind: 'heading', level: 1, text },
        { kind: 'numberedList', items: [text] },
        { kind: 'keyValues', pairs: [{ key: text, value: text }] },
        { kind: 'note', text },
        { kind: 'signatureBlock', name: text, position: [text] },
        {
          kind: 'table',
          columns: [{ title: text, width: 1, align: 'start' }],
          rows: [[text]],
          total: [text],
        },
        paragraph('สุดท้าย'),
      ];
      const document = { ...documentOf(...blocks), title: text, officeLine: text, meta: [text] };
      expect(textOf(await renderPdf(document, { picture }))).toContain('สุดท้าย');
    }),
    { numRuns: 60 },
  );
});
