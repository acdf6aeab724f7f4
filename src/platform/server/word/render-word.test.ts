import { inflateRawSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { comparable } from '#kernel/document/comparable.ts';
import type { Document } from '#kernel/document/document.ts';
import { plainText } from '#kernel/document/plain-text.ts';
import { packedBytes, zipDirectory } from '../zip-directory.ts';
import { renderWord } from './render-word.ts';

const photo = await sharp({
  create: { width: 400, height: 300, channels: 3, background: '#357' },
})
  .jpeg()
  .toBuffer();
const picture = async () => photo;

const REPORT: Document = {
  title: 'รายงานผลการดำเนินงาน',
  subject: 'ปิ่น ปื้น ชั่วโมง น้ำ & <b> "ศักดิ์สิทธิ์" \u0000',
  language: 'th',
  officeLine: 'อำเภอคำชะอี',
  issuedOn: '2022-03-10',
  meta: ['ประจำเดือนกุมภาพันธ์ พ.ศ. 2565'],
  pageNumbers: true,
  thaiDigits: true,
  orientation: 'landscape',
  blocks: [
    { kind: 'heading', level: 1, text: '1. สรุป' },
    { kind: 'paragraph', indented: true, text: [{ text: 'รวม ' }, { text: '12', bold: true }] },
    { kind: 'numberedList', items: ['หนึ่ง', 'สอง 😀'] },
    {
      kind: 'table',
      columns: [
        { title: 'อำเภอ', width: 3, align: 'start' },
        { title: 'ครั้ง', width: 1, align: 'end' },
      ],
      rows: [['ดงหลวง', '3'], ['ดอนตาล']],
      total: ['รวม', '3'],
    },
    {
      kind: 'pictures',
      perRow: 2,
      pictures: ['ภาพ 1', 'ภาพ 2', ''].map((caption) => ({ fileRef: 'x', caption })),
    },
    { kind: 'keyValues', pairs: [{ key: 'ผู้เข้าร่วม', value: '1,482 คน' }] },
    { kind: 'pageBreak' },
    { kind: 'signatureBlock', name: 'นายสมมติ ตัวอย่าง', position: ['นายอำเภอ'] },
    { kind: 'note', text: 'ข้อมูลสาธิต' },
  ],
};

const part = (file: Uint8Array, name: RegExp): string => {
  const entry = zipDirectory(file)?.find((one) => name.test(one.name));
  if (!entry) throw new Error(`no part ${name}`);
  return inflateRawSync(packedBytes(file, entry)).toString('utf8');
};

const unescaped = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const textOf = (xml: string): string =>
  Array.from(xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g), ([, text]) => unescaped(text ?? '')).join(
    '',
  );

test('the text of the Word file is the text of the document', async () => {
  const xml = part(await renderWord(REPORT, { picture }), /^word\/document\.xml$/);
  expect(comparable(textOf(xml))).toBe(comparable(plainText(REPORT)));
});

test('Thai is set by its complex-script twin, headers repeat, pictures and page numbers are there', async () => {
  const file = await renderWord(REPORT, { picture });
  const xml = part(file, /^word\/document\.xml$/);
  expect(xml).toContain('<w:szCs w:val="32"/>');
  expect(xml).toContain('<w:bCs/>');
  expect(xml).toContain('<w:tblHeader/>');
  expect(xml).toContain('w:orient="landscape"');
  expect(xml.match(/<pic:pic /g)).toHaveLength(3);
  expect(part(file, /^word\/header\d*\.xml$/)).toContain('w:instr="PAGE"');
  expect(xml).toContain('w:fmt="thaiNumbers"');
  expect(part(file, /^word\/styles\.xml$/)).toContain('w:cs="TH Sarabun New"');
});

test('an unreadable picture rejects', async () => {
  const broken = renderWord(REPORT, { picture: async () => new Uint8Array([1]) });
  await expect(broken).rejects.toThrow();
});
