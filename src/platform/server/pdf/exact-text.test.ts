import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { Document } from '#kernel/document/document.ts';
import { renderPdf } from './render-pdf.ts';
import { rewriteStreams } from './rewrite-streams.ts';

const LINES = [
  'ขั้น ปั้น ทั้งสิ้น ศักดิ์สิทธิ์ ปิ่น จิ๋ว ชั่วโมง ปื้น ฝั่ง ฟื้น น้ำ ปู่ ที่',
  'ฐู ผู้ ฟี่ ซื้อ ป้า ฝ้าย ฎุ ญู ครั้งที่ 12 สิ้น สั้น สิทธิ์ กลิ่น ยิ่ง นี้ ซึ่ง นั้น',
  'กำหนด สำนัก ค่ำ ส้มตำ ร่ำ ฟื้นฟู ฟุ้ง เพื่อ เรื่อง เมื่อ เป็น ก็ ไม่ โต๊ะ พิมพ์ องค์',
  'สั้น',
  'นิ่ง',
  'ชั้น 3 ปิ๊ก (ยิ้ม) “มั่น”',
];

const extracted = async (): Promise<string[]> => {
  const blocks = LINES.flatMap((text) => [
    { kind: 'paragraph', indented: false, text } as const,
    { kind: 'paragraph', indented: false, text: [{ text, bold: true }] } as const,
  ]);
  const document: Document = {
    title: 'ทั้งสิ้น',
    language: 'th',
    officeLine: '',
    issuedOn: '2022-03-10',
    meta: [],
    pageNumbers: false,
    thaiDigits: true,
    orientation: 'landscape',
    blocks,
  };
  const input = await renderPdf(document, { picture: async () => new Uint8Array() });
  const read = spawnSync('pdftotext', ['-raw', '-', '-'], { input, encoding: 'utf8' });
  return read.stdout.trim().split('\n');
};

test('every cluster is found once, spaces stand where they stood', async () => {
  const expected = LINES.flatMap((line) => [line, line]).map((line) =>
    line.replace('12', '๑๒').replace('3', '๓'),
  );
  expect(await extracted()).toEqual(['ทั้งสิ้น', ...expected]);
});

test('a PDF of another make is not touched', () => {
  const other = Buffer.from('%PDF-1.7\nstartxref\n3\n%%EOF');
  expect(rewriteStreams(other, () => '')).toBe(other);
});
